package heard.casefile.standing;

import static heard.casefile.Acts.chosen;
import static heard.casefile.Acts.defined;
import static heard.casefile.Acts.extended;
import static heard.casefile.Acts.found;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.person;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.responded;
import static heard.casefile.Acts.responseArrived;
import static heard.casefile.Acts.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import heard.casefile.Acts;
import heard.casefile.Cases;
import heard.casefile.investigation.InvestigationEvent.IndependentPersonAppointed;
import heard.casefile.investigation.InvestigationEvent.InvestigatorAppointed;
import heard.casefile.investigation.InvestigationEvent.InvestigatorReportReceived;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelMemberAppointed;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.panel.PanelEvent.PanelReported;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.stage.Course.IndependenceChecked;
import heard.casefile.stage.Course.LateRequestConsidered;
import heard.casefile.stage.Course.StagePassedOver;
import heard.casefile.stage.Course.StageRefused;
import heard.casefile.stage.Course.StageReopened;
import heard.casefile.standing.Irregularity.What;
import heard.procedure.Code;
import heard.procedure.Specimens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IrregularitiesTest {

  static Stream<Arguments> histories() {
    return Stream.of(
        broken(What.STAGE_BEFORE_RECEIPT, 1, received().on("2026-02-01", opened(1))),
        broken(
            What.RESPONSE_BEFORE_REQUEST,
            2,
            answered().on("2026-02-20", requested(2), opened(2)).on("2026-02-18", responded(2))),
        broken(What.RESPONSE_SENT_TWICE, 1, answered().on("2026-02-20", responded(1))),
        broken(
            What.STAGES_OUT_OF_ORDER,
            3,
            answered()
                .on("2026-02-20", requested(2), opened(2), responded(2))
                .on("2026-02-18", requested(3), opened(3))),
        broken(What.STAGE_BEFORE_OUTCOME, 2, begun().on("2026-03-02", requested(2), opened(2))),
        broken(
            What.LATE_REQUEST_NOT_CONSIDERED,
            2,
            answered()
                .on("2026-02-16", responseArrived(1))
                .on("2026-03-17", requested(2), opened(2))),
        broken(
            What.RIGHT_REFUSED,
            2,
            answered()
                .on("2026-02-20", requested(2))
                .on("2026-02-23", new StageRefused(2, new Code("nothing-to-add"), null))),
        broken(
            What.EXTENDED_TWICE,
            1,
            begun()
                .on("2026-02-12", extended(1, "2026-02-12", null))
                .on("2026-02-13", extended(1, "2026-02-13", null))),
        broken(What.EXTENDED_LATE, 1, begun().on("2026-02-17", extended(1, "2026-02-17", null))),
        broken(
            What.EXTENDED_TOO_FAR,
            1,
            begun().on("2026-02-12", extended(1, "2026-02-12", "2026-03-03"))),
        broken(
            What.EXTENDED_WITHOUT_POWER,
            3,
            atPanel()
                .on("2026-04-28", new PanelReportReceived(3))
                .on("2026-04-29", extended(3, "2026-04-29", null))),
        broken(
            What.ANSWERED_WITHOUT_FINDING,
            1,
            begun().on("2026-02-09", defined(1, 1)).on("2026-02-13", responded(1))),
        broken(What.FINDING_AFTER_RESPONSE, 1, answered().on("2026-02-20", found(1, 1, "upheld"))),
        broken(
            What.NO_INDEPENDENT_PERSON,
            2,
            answered()
                .on("2026-02-20", requested(2), opened(2))
                .on("2026-02-20", new InvestigatorAppointed(2, person(1)))
                .on("2026-03-02", responded(2))),
        broken(
            What.ANSWERED_WITHOUT_REPORTS,
            2,
            answered()
                .on("2026-02-20", requested(2), opened(2))
                .on("2026-02-20", new IndependentPersonAppointed(2, person(2)))
                .on("2026-03-02", responded(2))
                .on("2026-03-03", new InvestigatorReportReceived(2, null))),
        broken(What.PANEL_TOO_SMALL, 3, atPanel().on("2026-04-28", new PanelHeld(3, 2))),
        broken(
            What.PANEL_WITHOUT_CHAIR,
            3,
            atPanel()
                .on("2026-03-25", new PanelMemberAppointed(3, person(4), false))
                .on("2026-04-28", new PanelHeld(3, 3))),
        broken(
            What.PANEL_WITH_INDEPENDENT_PERSON,
            3,
            atPanel().on("2026-03-25", new PanelMemberAppointed(3, person(2), false))),
        broken(
            What.NOT_INDEPENDENT,
            3,
            atPanel()
                .on(
                    "2026-03-25",
                    new IndependenceChecked(3, new Code("panel-member"), person(4), false),
                    new PanelMemberAppointed(3, person(4), false))),
        broken(
            What.REPORT_BEFORE_HEARING,
            3,
            atPanel()
                .on("2026-04-27", new PanelReported(3, null))
                .on("2026-04-28", new PanelHeld(3, 3))),
        broken(
            What.CLOSED_WITH_STAGE_OPEN,
            1,
            begun().on("2026-02-20", new RepresentationClosed(null))),
        broken(
            What.OTHER_PROCEDURE,
            1,
            begun().on("2026-02-03", new ProcedureChosen(new Code("corporate"), "00"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("histories")
  void a_history_that_breaks_the_procedure_says_so(What what, int stage, Cases cases) {
    assertThat(irregularities(cases)).contains(new Irregularity(what, stage));
    assertThat(what.says()).isNotBlank().doesNotEndWith(".");
  }

  @Test
  void each_irregularity_has_such_a_history() {
    assertThat(histories().map(a -> a.get()[0]))
        .containsExactlyInAnyOrder((Object[]) What.values());
  }

  static Stream<Arguments> lawful() {
    return Stream.of(
        arguments("answered in time", answered()),
        arguments(
            "18: stage 2 without an outcome, when stage 1 is out of time",
            begun().on("2026-03-03", requested(2), opened(2))),
        arguments(
            "stage 2 by agreement of both",
            begun().on("2026-02-09", new StagePassedOver(1), opened(2))),
        arguments(
            "a request that came too early, taken up once stage 1 was answered",
            begun().on("2026-02-05", requested(2)).on("2026-02-13", responded(1), opened(2))),
        arguments(
            "a late request that was considered",
            answered()
                .on("2026-02-16", responseArrived(1))
                .on(
                    "2026-03-17",
                    requested(2),
                    new LateRequestConsidered(2, true, null),
                    opened(2))),
        arguments(
            "a request is not late while receipt of the response is not recorded",
            answered().on("2026-05-17", requested(2), opened(2))),
        arguments(
            "a late request refused on its facts",
            answered()
                .on("2026-02-16", responseArrived(1))
                .on(
                    "2026-03-17",
                    requested(2),
                    new LateRequestConsidered(2, false, null),
                    new StageRefused(2, new Code("late-request"), null))),
        arguments(
            "34: a suspended element needs no finding yet",
            begun()
                .on("2026-02-03", defined(1, 1), defined(1, 2), found(1, 1, "upheld"))
                .on("2026-02-04", suspended(2))
                .on("2026-02-13", responded(1))),
        arguments(
            "answered anew after being reopened",
            answered().on("2026-02-20", new StageReopened(1, null)).on("2026-02-25", responded(1))),
        arguments(
            "an extension of which the day is not known",
            begun().sometime(extended(1, null, null)).on("2026-02-20", responded(1))),
        arguments(
            "a panel of which nobody wrote down how many sat",
            atPanel().on("2026-04-28", new PanelHeld(3, null))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lawful")
  void a_lawful_history_has_none(String what, Cases cases) {
    assertThat(irregularities(cases)).as(what).isEmpty();
  }

  private static Arguments broken(What what, int stage, Cases cases) {
    return arguments(what, stage, cases);
  }

  private static List<Irregularity> irregularities(Cases cases) {
    return Position.of(
            cases.file(),
            Optional.of(Specimens.STATUTORY),
            Specimens.CALENDAR,
            LocalDate.parse("2026-06-01"))
        .irregularities();
  }

  private static Cases received() {
    return new Cases().on("2026-02-02", Acts.received(), chosen());
  }

  private static Cases begun() {
    return received().on("2026-02-02", opened(1));
  }

  private static Cases answered() {
    return begun().on("2026-02-13", responded(1));
  }

  private static Cases atPanel() {
    return answered()
        .on("2026-02-20", requested(2), opened(2))
        .on("2026-02-23", new IndependentPersonAppointed(2, person(2)))
        .on("2026-03-12", responded(2))
        .on("2026-03-20", requested(3), opened(3));
  }
}
