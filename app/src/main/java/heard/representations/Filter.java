package heard.representations;

import static heard.schema.record.Tables.REPRESENTATION;
import static heard.schema.record.Tables.STAGE;

import heard.authority.ProcedureInUse;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.Code;
import heard.procedure.StageKind;
import heard.representations.ListView.Field;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What a list is narrowed to. It comes from an address and holds codes and dates only, so that it
/// can be kept as a link.
record Filter(Form form, Profile profile, LocalDate today) {

  private static final String SEPARATOR = "/";

  /// The fields, with what can be chosen in each.
  List<Field> fields() {
    return List.of(
        new Field("kind", "Kind", categories(Scheme.KIND)),
        new Field("stage", "Stage", stages()),
        new Field(
            "status",
            "Status",
            List.of(
                Choice.of("open", "Open"),
                Choice.of("closed", "Closed"),
                Choice.of("refused", "Refused"),
                Choice.of("withdrawn", "Withdrawn"))),
        new Field(
            "service",
            "Service",
            profile.services().all().stream()
                .map(
                    each -> Choice.of(each.code().word(), "– ".repeat(each.level()) + each.label()))
                .toList()),
        new Field(
            "due",
            "Due",
            List.of(
                Choice.of("overdue", "Overdue"),
                Choice.of("today", "Today"),
                Choice.of("week", "This week"))));
  }

  /// The conditions on `record.representation`.
  Condition condition() {
    var all = new ArrayList<Condition>();
    code("kind").map(kind -> REPRESENTATION.KIND.eq(kind.word())).ifPresent(all::add);
    code("status").map(status -> REPRESENTATION.STATUS.eq(status.word())).ifPresent(all::add);
    code("service").map(this::within).ifPresent(all::add);
    stage().ifPresent(all::add);
    due().ifPresent(all::add);
    day("from").map(REPRESENTATION.RECEIVED_ON::ge).ifPresent(all::add);
    day("to").map(REPRESENTATION.RECEIVED_ON::le).ifPresent(all::add);
    day("answered")
        .flatMap(first -> day("answeredTo").map(last -> answered(first, last)))
        .ifPresent(all::add);
    return DSL.and(all);
  }

  private Condition within(Code service) {
    var under = profile.services().under(service).stream().map(Code::word).toList();
    return REPRESENTATION.SERVICE.in(under).or(REPRESENTATION.TEAM.in(under));
  }

  private Optional<Condition> stage() {
    var parts = form.text("stage").split(SEPARATOR, 2);
    if (parts.length != 2) {
      return Optional.empty();
    }
    var later = STAGE.as("later");
    return Optional.of(
        DSL.exists(
            DSL.selectOne()
                .from(STAGE)
                .where(
                    STAGE.AUTHORITY_ID.eq(REPRESENTATION.AUTHORITY_ID),
                    STAGE.REPRESENTATION_ID.eq(REPRESENTATION.ID),
                    STAGE.PROCEDURE.eq(parts[0]),
                    STAGE.STAGE_.eq(parts[1]),
                    DSL.notExists(
                        DSL.selectOne()
                            .from(later)
                            .where(
                                later.AUTHORITY_ID.eq(STAGE.AUTHORITY_ID),
                                later.REPRESENTATION_ID.eq(STAGE.REPRESENTATION_ID),
                                later.ORDINAL.gt(STAGE.ORDINAL))))));
  }

  /// Answered at the first stage on one of these days, as the home page counts it.
  private Condition answered(LocalDate first, LocalDate last) {
    var stages =
        profile.procedures().stream()
            .flatMap(used -> used.procedure().stages().stream())
            .filter(stage -> stage.kind() == StageKind.LOCAL_RESOLUTION)
            .map(stage -> stage.id().word())
            .collect(Collectors.toSet());
    return DSL.exists(
        DSL.selectOne()
            .from(STAGE)
            .where(
                STAGE.AUTHORITY_ID.eq(REPRESENTATION.AUTHORITY_ID),
                STAGE.REPRESENTATION_ID.eq(REPRESENTATION.ID),
                STAGE.STAGE_.in(stages),
                STAGE.TIMESCALE_DUE_ON.isNotNull(),
                STAGE.RESPONDED_ON.between(first, last)));
  }

  private Optional<Condition> due() {
    var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return Optional.ofNullable(
        switch (form.text("due")) {
          case "overdue" -> REPRESENTATION.NEXT_DUE_ON.lt(today);
          case "today" -> REPRESENTATION.NEXT_DUE_ON.eq(today);
          case "week" -> REPRESENTATION.NEXT_DUE_ON.between(today, sunday);
          default -> null;
        });
  }

  private Optional<Code> code(String field) {
    return Optional.of(form.text(field)).filter(Code::isCode).map(Code::new);
  }

  private Optional<LocalDate> day(String field) {
    try {
      return form.text(field).isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(form.text(field)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private List<Choice> categories(Scheme scheme) {
    return profile.categories(scheme).all().stream()
        .map(each -> Choice.of(each.code().word(), each.label()))
        .toList();
  }

  private List<Choice> stages() {
    var choices = new ArrayList<Choice>();
    for (ProcedureInUse used : profile.procedures()) {
      for (var stage : used.procedure().stages()) {
        choices.add(
            Choice.of(
                used.procedure().id() + SEPARATOR + stage.id(),
                "%s: %s".formatted(used.label(), used.stageLabel(stage.id()))));
      }
    }
    return choices;
  }
}
