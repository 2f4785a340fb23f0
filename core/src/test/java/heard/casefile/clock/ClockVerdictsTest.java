package heard.casefile.clock;

import static heard.casefile.Acts.extended;
import static heard.casefile.Acts.responded;
import static heard.casefile.clock.Runs.atStageOne;
import static heard.casefile.clock.Runs.atStageThree;
import static heard.casefile.clock.Runs.atStageTwo;
import static heard.casefile.clock.Runs.clock;
import static heard.casefile.clock.Runs.clocks;
import static heard.casefile.clock.Runs.day;
import static heard.procedure.Specimens.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import heard.casefile.Cases;
import heard.casefile.investigation.InvestigationEvent.IndependentReportReceived;
import heard.casefile.investigation.InvestigationEvent.InvestigatorReportReceived;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.stage.Course.DelayRecorded;
import heard.procedure.Code;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether a limit was kept.
class ClockVerdictsTest {

  /// Columns: the trap, the case, the limit, against its due date, against its longest lawful date.
  static Stream<Arguments> verdicts() {
    return Stream.of(
        arguments(
            "16: an extension made after day 10 does not cure the target",
            atStageOne("2026-03-18")
                .on("2026-04-02", extended(1, "2026-04-02", null))
                .on("2026-04-16", responded(1)),
            "stage-1",
            new Timing.Late(9),
            new Timing.InTime(1)),
        arguments(
            "15: nor does one made in time: the target is missed, the longer time is kept",
            atStageOne("2026-02-09")
                .on("2026-02-23", extended(1, "2026-02-23", null))
                .on("2026-03-09", responded(1)),
            "stage-1",
            new Timing.Late(10),
            new Timing.InTime(0)),
        arguments(
            "22: the adjudication has no time of its own: day 66 is late",
            atStageTwo("2026-02-02")
                .on(
                    "2026-05-01",
                    new InvestigatorReportReceived(2, null),
                    new IndependentReportReceived(2, null))
                .on("2026-05-08", responded(2)),
            "stage-2",
            new Timing.Late(41),
            new Timing.Late(1)),
        arguments(
            "28: a panel put off to suit the complainant is late all the same",
            atStageThree("2026-08-13")
                .on("2026-09-29", new PanelHeld(3, 3))
                .on("2026-09-29", new DelayRecorded(3, new Code("complainant-unavailable"))),
            "panel",
            new Timing.Late(2),
            new Timing.Late(2)),
        arguments(
            "28: on working day 27 it is in time",
            atStageThree("2026-08-13").on("2026-09-22", new PanelHeld(3, 3)),
            "panel",
            new Timing.InTime(3),
            new Timing.InTime(3)),
        arguments(
            "59: 18 December to 6 January are ten working days, not nineteen",
            atStageOne("2025-12-18").on("2026-01-06", responded(1)),
            "stage-1",
            new Timing.InTime(0),
            new Timing.InTime(10)),
        arguments(
            "60: answered on the day of receipt, no working day has gone",
            atStageOne("2026-01-05").on("2026-01-05", responded(1)),
            "stage-1",
            new Timing.InTime(10),
            new Timing.InTime(20)),
        arguments(
            "not answered by 10 March, it is eleven over the target and one over the maximum",
            atStageOne("2026-02-09"),
            "stage-1",
            new Timing.Overdue(11),
            new Timing.Overdue(1)),
        arguments(
            "withdrawn in time, it is neither kept nor missed",
            atStageOne("2026-02-09").on("2026-02-16", new RepresentationWithdrawn()),
            "stage-1",
            new Timing.StoppedInTime(),
            new Timing.StoppedInTime()),
        arguments(
            "withdrawn when the target had gone by, it had been missed",
            atStageOne("2026-02-09").on("2026-02-25", new RepresentationWithdrawn()),
            "stage-1",
            new Timing.StoppedLate(2),
            new Timing.StoppedInTime()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verdicts")
  void a_clock_says_whether_it_was_kept(
      String trap, Cases cases, String limit, Timing againstDue, Timing againstMaximum) {
    var clock = clocks(cases).of(new Code(limit)).orElseThrow();
    var today = day("2026-03-10");
    assertThat(clock.againstDue(today, CALENDAR)).as(trap).isEqualTo(againstDue);
    assertThat(clock.againstMaximum(today, CALENDAR)).as(trap).isEqualTo(againstMaximum);
  }
}
