package heard.casefile.clock;

import static heard.casefile.Acts.extended;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.responded;
import static heard.casefile.Acts.resubmitted;
import static heard.casefile.Acts.suspended;
import static heard.casefile.clock.Runs.atStageOne;
import static heard.casefile.clock.Runs.atStageThree;
import static heard.casefile.clock.Runs.atStageTwo;
import static heard.casefile.clock.Runs.clock;
import static heard.casefile.clock.Runs.clocks;
import static heard.casefile.clock.Runs.day;
import static heard.procedure.Specimens.CALENDAR;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import heard.casefile.Cases;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintAgreed;
import heard.casefile.screening.ScreeningEvent.GroundsArose;
import heard.procedure.Code;
import heard.procedure.Limit;
import heard.procedure.Procedure;
import heard.procedure.Specimens;
import heard.procedure.Trigger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Extensions, the two readings of the stage 2 start, suspensions, and where a clock ends.
class ClockTrapsTest {

  @Test
  void trap_16_an_extension_made_late_is_marked() {
    var late = atStageOne("2026-03-18").on("2026-04-02", extended(1, "2026-04-02", null));
    assertThat(extension(late).made()).isEqualTo(Extended.Made.LATE);
    var inTime = atStageOne("2026-03-18").on("2026-04-01", extended(1, "2026-04-01", null));
    assertThat(extension(inTime).inTime()).isTrue();
    var toldLate = atStageOne("2026-03-18").on("2026-04-01", extended(1, "2026-04-02", null));
    assertThat(extension(toldLate).made())
        .as("decided in time, told late")
        .isEqualTo(Extended.Made.LATE);
    var unknown = atStageOne("2026-03-18").sometime(extended(1, null, null));
    assertThat(extension(unknown).made())
        .as("nobody wrote down when")
        .isEqualTo(Extended.Made.NOT_KNOWN);
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

  private static Procedure countingFromStatement() {
    var limits = Specimens.STATUTORY.limits().stream().map(ClockTrapsTest::fromStatement).toList();
    return Specimens.STATUTORY.withLimits(limits);
  }

  private static Limit fromStatement(Limit limit) {
    return limit.id().equals(new Code("stage-2"))
        ? limit.startingFrom(List.of(Trigger.STATEMENT_AGREED))
        : limit;
  }
}
