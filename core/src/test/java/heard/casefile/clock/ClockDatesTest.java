package heard.casefile.clock;

import static heard.casefile.Acts.chosen;
import static heard.casefile.Acts.extended;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.received;
import static heard.casefile.Acts.responded;
import static heard.casefile.Acts.responseArrived;
import static heard.casefile.Acts.resubmitted;
import static heard.casefile.Acts.suspended;
import static heard.casefile.clock.Runs.atStageOne;
import static heard.casefile.clock.Runs.atStageThree;
import static heard.casefile.clock.Runs.atStageTwo;
import static heard.casefile.clock.Runs.clock;
import static heard.casefile.clock.Runs.clocks;
import static heard.casefile.clock.Runs.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import heard.casefile.Cases;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintAgreed;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintAmended;
import heard.casefile.panel.PanelEvent.PanelArranged;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelMemberAppointed;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.panel.PanelEvent.PanelReported;
import heard.casefile.reception.ReceptionEvent.DefinitionConfirmed;
import heard.casefile.reception.ReceptionEvent.RepresentationReopened;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.screening.ScreeningEvent.ProceedingsConcluded;
import heard.casefile.screening.ScreeningEvent.SufficientInterestDecided;
import heard.casefile.stage.Course.MeetingHeld;
import heard.casefile.stage.Course.StagePassedOver;
import heard.casefile.stage.Course.StageReopened;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Which day starts a clock: what the law makes easy to get wrong. Pure counting is tested with the
/// calendar.
class ClockDatesTest {

  /// Columns: the trap, the case, the limit, the last day in time, the last lawful day.
  static Stream<Arguments> dates() {
    return Stream.of(
        row(
            "14: the window for stage 2 runs from receipt of the response, not from posting",
            atStageOne("2025-12-01")
                .on("2025-12-19", responded(1))
                .on("2025-12-23", responseArrived(1)),
            "stage-2-request",
            "2026-01-23",
            "2026-01-23"),
        row(
            "14: while receipt is not recorded it is presumed to be the day of sending",
            atStageOne("2025-12-01").on("2025-12-19", responded(1)),
            "stage-2-request",
            "2026-01-21",
            "2026-01-21"),
        row(
            "15: an extension runs from the start, not from the day it is made",
            atStageOne("2026-02-09").on("2026-02-23", extended(1, "2026-02-23", null)),
            "stage-1",
            "2026-02-23",
            "2026-03-09"),
        row(
            "19: with sufficient interest to be decided the clock runs from the decision",
            atStageOne("2026-02-02").on("2026-02-11", new SufficientInterestDecided(true, null)),
            "stage-1",
            "2026-02-25",
            "2026-03-11"),
        row(
            "19: a decision that there is no sufficient interest starts nothing",
            atStageOne("2026-02-02").on("2026-02-11", new SufficientInterestDecided(false, null)),
            "stage-1",
            "2026-02-16",
            "2026-03-02"),
        row(
            "20: an oral complaint counts from the conversation, not from its agreed record",
            atStageOne("2026-01-12").on("2026-01-21", new DefinitionConfirmed()),
            "stage-1",
            "2026-01-26",
            "2026-02-09"),
        row(
            "21: the stage 2 clock does not wait for the statement of complaint",
            atStageTwo("2026-02-02"),
            "stage-2",
            "2026-03-09",
            "2026-05-07"),
        row(
            "21: nor does it start anew when the statement is agreed",
            atStageTwo("2026-02-02").on("2026-03-09", new StatementOfComplaintAgreed(2, null)),
            "stage-2",
            "2026-03-09",
            "2026-05-07"),
        row(
            "24: the panel's 30 days run from the request, not from the chair's appointment",
            atStageThree("2026-04-01").on("2026-04-17", new PanelMemberAppointed(3, null, true)),
            "panel",
            "2026-05-18",
            "2026-05-18"),
        row(
            "26: papers are counted backwards from the day fixed, the hearing itself excluded",
            atStageThree("2026-04-01").on("2026-04-20", new PanelArranged(3, day("2026-05-18"))),
            "panel-papers",
            "2026-05-01",
            "2026-05-01"),
        row(
            "27: the response of 15 days runs from receipt of the report, not from the hearing",
            atStageThree("2026-04-01")
                .on("2026-05-15", new PanelHeld(3, 3))
                .on("2026-05-22", new PanelReported(3, null))
                .on("2026-06-01", new PanelReportReceived(3)),
            "panel-response",
            "2026-06-22",
            "2026-06-22"),
        row(
            "33: suspended and put again, stage 2 runs anew, it does not resume",
            atStageTwo("2026-02-02").on("2026-03-02", suspended()).on("2026-06-15", resubmitted()),
            "stage-2",
            "2026-07-20",
            "2026-09-15"),
        row(
            "35: the year for putting it again runs from the end of the proceedings",
            atStageOne("2024-10-01")
                .on("2024-10-08", suspended())
                .on("2025-02-14", new ProceedingsConcluded()),
            "resubmission",
            "2026-02-14",
            "2026-02-14"),
        row(
            "41: a meeting that fails stops no clock",
            atStageTwo("2026-02-02").on("2026-03-02", new MeetingHeld(2, null)),
            "stage-2",
            "2026-03-09",
            "2026-05-07"),
        row(
            "42: a related point added midway moves no date",
            atStageTwo("2026-02-02")
                .on("2026-03-09", new StatementOfComplaintAgreed(2, null))
                .on("2026-04-14", new StatementOfComplaintAmended(2, null)),
            "stage-2",
            "2026-03-09",
            "2026-05-07"),
        row(
            "45: corrected from the wrong procedure, the original receipt counts",
            new Cases().on("2026-01-05", received()).on("2026-02-02", chosen(), opened(1)),
            "stage-1",
            "2026-01-19",
            "2026-02-02"),
        row(
            "agreed to leave out stage 1: stage 2 runs from the agreement",
            atStageOne("2026-02-02")
                .on("2026-02-04", new StagePassedOver(1))
                .on("2026-02-06", opened(2)),
            "stage-2",
            "2026-03-11",
            "2026-05-11"),
        row(
            "reopened after its response, stage 1 has a new clock from that day",
            atStageOne("2026-01-05")
                .on("2026-01-19", responded(1))
                .on("2026-02-09", new StageReopened(1, null)),
            "stage-1",
            "2026-02-23",
            "2026-03-09"),
        row(
            "withdrawn and taken up again, likewise",
            atStageOne("2026-01-05")
                .on("2026-01-12", new RepresentationWithdrawn())
                .on("2026-02-09", new RepresentationReopened(null)),
            "stage-1",
            "2026-02-23",
            "2026-03-09"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void dates_are_counted_from_the_right_day(
      String trap, Cases cases, String limit, LocalDate due, LocalDate lastLawful) {
    var clock = clocks(cases).of(new Code(limit)).orElseThrow();
    assertThat(clock.due().due()).as(trap).isEqualTo(due);
    assertThat(clock.lastLawfulDay()).as(trap).isEqualTo(lastLawful);
  }

  private static Arguments row(
      String trap, Cases cases, String limit, String due, String lastLawful) {
    return arguments(trap, cases, limit, day(due), day(lastLawful));
  }
}
