package heard.worklist;

import static heard.schema.record.Tables.REPRESENTATION;
import static heard.schema.record.Tables.STAGE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.selectOne;

import heard.access.Actor;
import heard.access.Sight;
import heard.authority.Profile;
import heard.platform.Transaction;
import heard.procedure.StageKind;
import heard.worklist.WorkView.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The team's four figures. Each is the number of rows of the list it leads to; the last, a share,
/// says of how many.
@Component
class Figures {

  List<Figure> of(Transaction transaction, Actor actor, Profile profile, LocalDate today) {
    var month = today.withDayOfMonth(1);
    var open = REPRESENTATION.STATUS.eq("open");
    var counts =
        transaction
            .sql()
            .select(
                count().filterWhere(REPRESENTATION.RECEIVED_ON.between(month, today)),
                count().filterWhere(open),
                count().filterWhere(open.and(REPRESENTATION.NEXT_DUE_ON.lt(today))))
            .from(REPRESENTATION)
            .where(condition(REPRESENTATION.COUNTED), Sight.of(actor))
            .fetchSingle();
    var answered = answeredThisMonth(transaction, actor, profile, month, today);
    return List.of(
        new Figure(
            "received this month",
            number(counts.value1()),
            "",
            Optional.of("/representations?from=%s&to=%s".formatted(month, today))),
        new Figure(
            "open", number(counts.value2()), "", Optional.of("/representations?status=open")),
        new Figure(
            "overdue",
            number(counts.value3()),
            "",
            Optional.of("/representations?status=open&due=overdue&order=due")),
        answered);
  }

  private static Figure answeredThisMonth(
      Transaction transaction, Actor actor, Profile profile, LocalDate month, LocalDate today) {
    var first =
        profile.procedures().stream()
            .flatMap(used -> used.procedure().stages().stream())
            .filter(stage -> stage.kind() == StageKind.LOCAL_RESOLUTION)
            .map(stage -> stage.id().word())
            .collect(Collectors.toSet());
    var inTime = STAGE.RESPONDED_ON.le(STAGE.TIMESCALE_DUE_ON);
    var counts =
        transaction
            .sql()
            .select(count(), count().filterWhere(inTime))
            .from(STAGE)
            .where(
                STAGE.STAGE_.in(first),
                STAGE.RESPONDED_ON.between(month, today),
                STAGE.TIMESCALE_DUE_ON.isNotNull())
            .andExists(
                selectOne()
                    .from(REPRESENTATION)
                    .where(
                        REPRESENTATION.AUTHORITY_ID.eq(STAGE.AUTHORITY_ID),
                        REPRESENTATION.ID.eq(STAGE.REPRESENTATION_ID),
                        condition(REPRESENTATION.COUNTED),
                        Sight.of(actor)))
            .fetchSingle();
    return counts.value1() == 0
        ? new Figure("stage 1 in time", "–", "no answer was sent this month", Optional.empty())
        : new Figure(
            "stage 1 in time",
            "%d%%".formatted(Math.round(100.0 * counts.value2() / counts.value1())),
            "%s of %s answers sent this month"
                .formatted(number(counts.value2()), number(counts.value1())),
            Optional.of("/representations?answered=%s&answeredTo=%s".formatted(month, today)));
  }

  private static String number(int count) {
    return String.format(Locale.UK, "%,d", count);
  }
}
