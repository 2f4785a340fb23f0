package heard.casefile.clock;

import static heard.casefile.Acts.chosen;
import static heard.casefile.Acts.extended;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.received;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.responded;
import static heard.casefile.Acts.responseArrived;
import static heard.casefile.Acts.resubmitted;
import static heard.casefile.Acts.suspended;
import static heard.procedure.Specimens.CALENDAR;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import heard.casefile.Cases;
import heard.casefile.investigation.InvestigationEvent.IndependentReportReceived;
import heard.casefile.investigation.InvestigationEvent.InvestigatorReportReceived;
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
import heard.casefile.screening.ScreeningEvent.GroundsArose;
import heard.casefile.screening.ScreeningEvent.ProceedingsConcluded;
import heard.casefile.screening.ScreeningEvent.SufficientInterestDecided;
import heard.casefile.stage.Course.DelayRecorded;
import heard.casefile.stage.Course.MeetingHeld;
import heard.casefile.stage.Course.StagePassedOver;
import heard.casefile.stage.Course.StageReopened;
import heard.procedure.Code;
import heard.procedure.Limit;
import heard.procedure.Procedure;
import heard.procedure.Specimens;
import heard.procedure.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the law makes easy to get wrong about the clocks of a case. Pure counting is tested with
/// the calendar; here the question is which day starts a clock, and what ends it.
class ClockTrapsTest {

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

  @Test
  void trap_16_an_extension_made_late_is_marked() {
    var late = atStageOne("2026-03-18").on("2026-04-02", extended(1, "2026-04-02", null));
    assertThat(extension(late).inTime()).isFalse();
    var inTime = atStageOne("2026-03-18").on("2026-04-01", extended(1, "2026-04-01", null));
    assertThat(extension(inTime).inTime()).isTrue();
    var toldLate = atStageOne("2026-03-18").on("2026-04-01", extended(1, "2026-04-02", null));
    assertThat(extension(toldLate).inTime()).as("decided in time, told late").isFalse();
  }

  @Test
  void trap_23_twenty_five_becomes_sixty_five_only_by_an_extension() {
    var cases = atStageTwo("2026-04-15");
    assertThat(clock(cases, "stage-2").dueNow()).isEqualTo("2026-05-21");
    cases.on("2026-05-21", extended(2, "2026-05-21", "2026-07-01"));
    assertThat(clock(cases, "stage-2").dueNow()).as("the date given").isEqualTo("2026-07-01");
    assertThat(clock(cases, "stage-2").lastLawfulDay()).isEqualTo("2026-07-17");
  }

  @Test
  void a_date_given_beyond_the_longest_lawful_time_does_not_count() {
    var cases = atStageTwo("2026-04-15").on("2026-05-21", extended(2, "2026-05-21", "2026-09-01"));
    assertThat(clock(cases, "stage-2").dueNow()).isEqualTo("2026-07-17");
  }

  @Test
  void trap_21_the_other_reading_of_the_stage_2_start_stands_beside() {
    var cases = atStageTwo("2026-02-02");
    assertThat(clock(cases, "stage-2").beside()).as("no statement yet").isNull();
    cases.on("2026-03-09", new StatementOfComplaintAgreed(2, null));
    var beside = requireNonNull(clock(cases, "stage-2").beside());
    assertThat(beside.due().due()).isEqualTo("2026-04-15");
    assertThat(requireNonNull(beside.maximum()).due()).isEqualTo("2026-06-12");
  }

  @Test
  void an_authority_that_counts_from_the_statement_sees_the_request_beside() {
    var cases = atStageTwo("2026-02-02").on("2026-03-09", new StatementOfComplaintAgreed(2, null));
    var clock = Clocks.of(cases.file(), countingFromStatement(), CALENDAR);
    var own = clock.of(new Code("stage-2")).orElseThrow();
    assertThat(own.lastLawfulDay()).isEqualTo("2026-06-12");
    assertThat(requireNonNull(own.beside()).due().due()).isEqualTo("2026-03-09");
  }

  @Test
  void a_statement_never_agreed_leaves_no_case_without_a_clock() {
    var clock = Clocks.of(atStageTwo("2026-02-02").file(), countingFromStatement(), CALENDAR);
    var own = clock.of(new Code("stage-2")).orElseThrow();
    assertThat(own.start())
        .isEqualTo(new Start(day("2026-02-02"), Trigger.STATEMENT_AGREED, true, false));
    assertThat(own.lastLawfulDay()).isEqualTo("2026-05-07");
  }

  @Test
  void trap_33_the_run_before_a_suspension_is_over_for_good() {
    var cases =
        atStageTwo("2026-02-02").on("2026-03-02", suspended()).on("2026-06-15", resubmitted());
    assertThat(clocks(cases).of(2))
        .extracting(Clock::end)
        .containsExactly(new End.Stopped(day("2026-03-02"), End.Why.SUSPENDED), new End.Running());
  }

  @Test
  void trap_34_a_suspended_element_stops_no_clock_of_the_others() {
    var cases = atStageOne("2026-02-02").on("2026-02-09", suspended(2));
    var clock = clock(cases, "stage-1");
    assertThat(clock.isRunning()).isTrue();
    assertThat(clock.except()).containsExactly(2);
  }

  @Test
  void trap_34_an_element_put_again_has_a_clock_of_its_own() {
    var cases =
        atStageOne("2026-02-02")
            .on("2026-02-09", suspended(2))
            .on("2026-02-16", responded(1))
            .on("2026-06-15", resubmitted(2));
    var clocks = clocks(cases).of(1).stream().filter(c -> c.limit().extension() != null).toList();
    assertThat(clocks).extracting(Clock::elements).containsExactly(Set.of(), Set.of(2));
    assertThat(clocks.getFirst().end()).isEqualTo(new End.Done(day("2026-02-16")));
    assertThat(clocks.getLast().due().due()).isEqualTo("2026-06-29");
    assertThat(clocks.getLast().isRunning()).isTrue();
  }

  @Test
  void trap_32_each_element_has_its_own_year() {
    var cases =
        atStageOne("2026-02-02")
            .on("2024-01-10", new GroundsArose(1))
            .on("2025-12-01", new GroundsArose(2));
    assertThat(clocks(cases).of(0))
        .filteredOn(c -> c.limit().id().equals(new Code("one-year")))
        .extracting(Clock::elements, c -> c.againstDue(day("2026-02-02"), CALENDAR).isMissed())
        .containsExactly(tuple(Set.of(1), true), tuple(Set.of(2), false));
  }

  @Test
  void a_response_ends_what_else_was_to_be_done_at_its_stage() {
    var cases = atStageThree("2026-04-01").on("2026-05-29", responded(3));
    assertThat(clocks(cases).of(3)).noneMatch(Clock::isRunning);
  }

  @Test
  void opening_stage_2_overtakes_an_unanswered_stage_1() {
    var cases = atStageOne("2026-02-09").on("2026-03-10", requested(2)).on("2026-03-11", opened(2));
    assertThat(clock(cases, "stage-1").end())
        .isEqualTo(new End.Stopped(day("2026-03-11"), End.Why.OVERTAKEN));
  }

  @Test
  void a_clock_past_the_known_holidays_is_named_and_not_guessed() {
    var cases = atStageOne("2028-01-20");
    var clocks = clocks(cases);
    assertThat(clocks.of(new Code("stage-1"))).isEmpty();
    assertThat(clocks.uncounted())
        .singleElement()
        .satisfies(u -> assertThat(u.because()).contains("31 January 2028"));
  }

  private static Extended extension(Cases cases) {
    return requireNonNull(clock(cases, "stage-1").extended());
  }

  private static Arguments row(
      String trap, Cases cases, String limit, String due, String lastLawful) {
    return arguments(trap, cases, limit, day(due), day(lastLawful));
  }

  private static Cases atStageOne(String received) {
    return new Cases().on(received, received(), chosen(), opened(1));
  }

  private static Cases atStageTwo(String requested) {
    return atStageOne("2025-12-01")
        .on("2025-12-12", responded(1))
        .on(requested, requested(2), opened(2));
  }

  private static Cases atStageThree(String requested) {
    return atStageTwo("2026-01-05")
        .on("2026-03-13", responded(2))
        .on(requested, requested(3), opened(3));
  }

  private static Procedure countingFromStatement() {
    var limits = Specimens.STATUTORY.limits().stream().map(ClockTrapsTest::fromStatement).toList();
    return Specimens.STATUTORY.withLimits(limits);
  }

  private static Limit fromStatement(Limit limit) {
    return limit.id().equals(new Code("stage-2"))
        ? limit.startingFrom(List.of(Trigger.STATEMENT_AGREED))
        : limit;
  }

  private static Clock clock(Cases cases, String limit) {
    return clocks(cases).of(new Code(limit)).orElseThrow();
  }

  private static Clocks clocks(Cases cases) {
    return Clocks.of(cases.file(), Specimens.STATUTORY, CALENDAR);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
