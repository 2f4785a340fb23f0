package heard.procedure;

import static heard.procedure.Specimens.CALENDAR;
import static heard.procedure.Specimens.corporate;
import static heard.procedure.Specimens.statutory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

  @ParameterizedTest(name = "{0} from {1}: due {2}, at most {3} ({4})")
  @CsvSource({
    "stage-1, 2026-01-05, 2026-01-19, 2026-02-02, the day of receipt is day 0",
    "stage-1, 2026-01-03, 2026-01-16, 2026-01-30, received on a Saturday: day 1 is the Monday",
    "stage-1, 2026-03-27, 2026-04-14, 2026-04-28, an evening e-mail counts that day; over Easter",
    "stage-1, 2025-12-18, 2026-01-06, 2026-01-20, closure days count",
    "stage-1, 2025-12-24, 2026-01-12, 2026-01-26, 2 January counts",
    "stage-1, 2020-04-23, 2020-05-07, 2020-05-22, May Day moved to VE Day",
    "stage-1, 2022-05-26, 2022-06-13, 2022-06-27, the spring holiday moved to June",
    "stage-1, 2022-09-08, 2022-09-23, 2022-10-07, a funeral proclaimed two days later",
    "stage-1, 2023-04-28, 2023-05-16, 2023-05-31, the coronation",
    "stage-1, 2021-12-20, 2022-01-06, 2022-01-20, three substitute days",
    "stage-1, 2027-12-20, 2028-01-06, 2028-01-20, into a year whose holiday had to be loaded",
    "stage-1, 2026-02-09, 2026-02-23, 2026-03-09, the extension runs from the start",
    "stage-1, 2026-03-18, 2026-04-01, 2026-04-17, the two clocks side by side",
    "stage-1, 2026-02-11, 2026-02-25, 2026-03-11, from the decision on sufficient interest",
    "stage-1, 2026-01-12, 2026-01-26, 2026-02-09, from the conversation",
    "stage-1, 2026-04-14, 2026-04-28, 2026-05-13, a point that came up during stage 2",
    "stage-2-request, 2025-12-05, 2026-01-07, 2026-01-07, not 28 days",
    "stage-2-request, 2025-12-23, 2026-01-23, 2026-01-23, from receipt of the response",
    "stage-2, 2025-10-06, 2025-11-10, 2026-01-08, 65 working days are not 13 weeks",
    "stage-2, 2026-02-02, 2026-03-09, 2026-05-07, from the request",
    "stage-2, 2026-03-09, 2026-04-15, 2026-06-12, from the agreed statement",
    "stage-2, 2026-04-15, 2026-05-21, 2026-07-17, notice of more time by day 25",
    "stage-2, 2026-06-15, 2026-07-20, 2026-09-15, resubmitted: a new clock and no pause",
    "panel-acknowledgement, 2026-04-01, 2026-04-07, 2026-04-07, over Easter",
    "panel-chair, 2026-04-01, 2026-04-17, 2026-04-17, from the request",
    "panel, 2026-04-01, 2026-05-18, 2026-05-18, 30 from receipt of the request",
    "panel, 2026-08-13, 2026-09-25, 2026-09-25, 30 however long it takes to suit everyone",
    "panel-papers, 2026-05-18, 2026-05-01, 2026-05-01, backwards without the hearing",
    "panel-report, 2026-05-22, 2026-06-01, 2026-06-01, over a bank holiday",
    "panel-response, 2026-06-01, 2026-06-22, 2026-06-22, from receipt of the report",
    "one-year, 2025-03-15, 2026-03-15, 2026-03-15, the corresponding date, though a Sunday",
    "one-year, 2024-02-29, 2025-02-28, 2025-02-28, no 29 February",
    "one-year, 2023-02-28, 2024-02-28, 2024-02-28, not the month's end",
    "resubmission, 2025-02-14, 2026-02-14, 2026-02-14, though a Saturday",
    "ombudsman, 2025-03-15, 2026-03-14, 2026-03-14, the first day counts",
    "ombudsman, 2023-03-01, 2024-02-29, 2024-02-29, the day before 1 March in a leap year",
    "ombudsman, 2024-02-29, 2025-02-28, 2025-02-28, the last day of February",
  })
  void counts_every_statutory_limit(
      String limit, LocalDate from, LocalDate due, LocalDate atMost, String why) {
    assertThat(Counting.due(statutory(limit), from, CALENDAR).due()).as(why).isEqualTo(due);
    assertThat(Counting.due(statutory(limit), from, true, CALENDAR).due())
        .as(why)
        .isEqualTo(atMost);
  }

  @ParameterizedTest(name = "{0} working days from {1} ({3})")
  @CsvSource({
    "15, 2026-03-23, 2026-04-15, a corporate stage of 15 from receipt",
    "25, 2026-04-15, 2026-05-21, a review of 25 asked for on the day of the response",
    "10, 2026-01-07, 2026-01-21, ten from the acknowledgement",
    "5, 2026-01-05, 2026-01-12, the latest acknowledgement",
    "10, 2026-01-12, 2026-01-26, ten from the latest acknowledgement",
    "20, 2026-01-12, 2026-02-09, and its extension",
  })
  void counts_corporate_limits(int length, LocalDate from, LocalDate due, String why) {
    var limit = corporate("stage-1").withLength(Specimens.wd(length));
    assertThat(Counting.due(limit, from, CALENDAR).due()).as(why).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} {1} {2} from {3} ({5})")
  @CsvSource({
    "AFTER, 5, WORKING_DAYS, 2026-01-03, 2026-01-09, a Saturday",
    "AFTER_NEXT_WORKING_DAY, 10, WORKING_DAYS, 2026-01-03, 2026-01-19, deemed on the Monday",
    "AFTER_NEXT_WORKING_DAY, 10, WORKING_DAYS, 2026-01-05, 2026-01-19, a Monday anyhow",
    "BEGINNING_WITH, 1, WORKING_DAYS, 2026-01-05, 2026-01-05, the first day is the last",
    "BEGINNING_WITH, 1, WORKING_DAYS, 2026-01-03, 2026-01-05, from a Saturday",
    "BEGINNING_WITH, 7, DAYS, 2026-01-31, 2026-02-06, a week over the month's end",
    "AFTER, 28, DAYS, 2025-12-05, 2026-01-02, calendar days",
    "BEFORE, 10, DAYS, 2026-05-18, 2026-05-08, calendar days backwards",
    "AFTER, 1, MONTHS, 2026-01-31, 2026-02-28, a short month",
    "BEGINNING_WITH, 1, MONTHS, 2026-01-31, 2026-02-28, a short month",
    "BEGINNING_WITH, 1, MONTHS, 2026-01-15, 2026-02-14, a month",
  })
  void counts_in_every_manner_and_unit(
      Manner manner, int count, Unit unit, LocalDate from, LocalDate due, String why) {
    var limit = corporate("stage-1").withLength(new Length(count, unit)).counted(manner);
    assertThat(Counting.due(limit, from, CALENDAR).due()).as(why).isEqualTo(due);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "stage-1 | 2023-04-21 | false | due 9 May 2023: 10 working days from 21 April, not counting"
            + " 1 May and 8 May, bank holidays; regulation 14(1)",
        "stage-1 | 2023-05-02 | false | due 17 May 2023: 10 working days from 2 May, not counting"
            + " 8 May, a bank holiday; regulation 14(1)",
        "stage-1 | 2026-01-05 | true | due 2 February 2026: 20 working days from 5 January;"
            + " regulation 14",
        "stage-1 | 2025-12-18 | false | due 6 January 2026: 10 working days from 18 December 2025,"
            + " not counting 25 December 2025, 26 December 2025 and 1 January, bank holidays;"
            + " regulation 14(1)",
        "panel-papers | 2026-05-18 | false | due 1 May 2026: 10 working days before 18 May, not"
            + " counting 4 May, a bank holiday; guidance",
        "ombudsman | 2025-03-15 | false | due 14 March 2026: 12 months beginning with 15 March"
            + " 2025; Local Government Act 1974 section 26B",
        "panel | 2026-08-13 | true | due 25 September 2026: 30 working days from 13 August, not"
            + " counting 31 August, a bank holiday; regulation 19(4); this limit cannot be extended",
      })
  void a_date_says_why(String limit, LocalDate from, boolean extended, String explanation) {
    assertThat(Counting.due(statutory(limit), from, extended, CALENDAR).explanation())
        .isEqualTo(explanation);
  }

  @Test
  void a_late_announced_holiday_moves_the_date_and_keeps_the_superseded_one() {
    var limit = statutory("stage-1");
    var received = LocalDate.of(2022, 9, 8);
    assertThat(Counting.due(limit, received, CALENDAR).due()).isEqualTo("2022-09-23");
    assertThat(Counting.superseded(limit, received, false, CALENDAR))
        .extracting(DueDate::due)
        .containsExactly(LocalDate.of(2022, 9, 22));
    assertThat(Counting.superseded(limit, LocalDate.of(2022, 9, 10), false, CALENDAR))
        .as("known on the day itself: nothing was ever told otherwise")
        .isEmpty();
    assertThat(Counting.superseded(limit, LocalDate.of(2026, 1, 5), false, CALENDAR)).isEmpty();
  }

  @Test
  void more_time_told_after_the_tenth_day_cures_nothing() {
    var limit = statutory("stage-1");
    var received = LocalDate.of(2026, 3, 18);
    assertThat(Counting.due(limit, received, CALENDAR).isMissedOn(LocalDate.of(2026, 4, 2)))
        .isTrue();
    assertThat(Counting.due(limit, received, true, CALENDAR).isMissedOn(LocalDate.of(2026, 4, 17)))
        .isFalse();
  }

  @Test
  void the_adjudication_has_no_allowance_of_its_own() {
    var most = Counting.due(statutory("stage-2"), LocalDate.of(2026, 2, 2), true, CALENDAR);
    var letter = LocalDate.of(2026, 5, 8);
    assertThat(CALENDAR.between(most.from(), letter)).isEqualTo(66);
    assertThat(most.isMissedOn(letter)).isTrue();
  }

  @ParameterizedTest(name = "hearing on {0}: {1} working days, late {2}")
  @CsvSource({"2026-09-22, 27, false", "2026-09-29, 32, true"})
  void a_panel_late_at_the_complainants_wish_is_late(LocalDate hearing, int days, boolean late) {
    var due = Counting.due(statutory("panel"), LocalDate.of(2026, 8, 13), CALENDAR);
    assertThat(CALENDAR.between(due.from(), hearing)).isEqualTo(days);
    assertThat(due.isMissedOn(hearing)).isEqualTo(late);
  }

  @Test
  void a_clock_starts_at_the_first_of_its_triggers_that_has_happened() {
    var happened = new EnumMap<Trigger, LocalDate>(Trigger.class);
    var limit = statutory("stage-1");
    assertThat(limit.start(t -> Optional.ofNullable(happened.get(t)))).isEmpty();
    happened.put(Trigger.RECEIVED, LocalDate.of(2026, 2, 2));
    assertThat(limit.start(t -> Optional.ofNullable(happened.get(t))))
        .contains(LocalDate.of(2026, 2, 2));
    happened.put(Trigger.INTEREST_DECIDED, LocalDate.of(2026, 2, 11));
    assertThat(limit.start(t -> Optional.ofNullable(happened.get(t))))
        .contains(LocalDate.of(2026, 2, 11));
  }

  @Test
  void a_limit_left_to_the_authority_has_no_date_until_it_sets_one() {
    var limit = statutory("acknowledgement");
    assertThat(limit.isSet()).isFalse();
    assertThatThrownBy(() -> Counting.due(limit, LocalDate.of(2026, 1, 5), CALENDAR))
        .isInstanceOf(LeftToAuthority.class)
        .hasMessage(
            "The law leaves the length of acknowledgement (regulation 10(c)) to the authority");
    assertThat(
            Counting.due(limit.withLength(Specimens.wd(3)), LocalDate.of(2026, 1, 5), CALENDAR)
                .due())
        .isEqualTo("2026-01-08");
  }

  @Test
  void a_limit_is_counted_by_the_version_in_force_when_its_clock_starts() {
    var change = LocalDate.of(2026, 4, 1);
    var old = inForce(15, new InForce(null, change.minusDays(1)));
    var now = inForce(10, new InForce(change, null));
    var procedure = Specimens.CORPORATE.withLimits(List.of(old, now));
    var lengths = Map.of(change.minusDays(1), 15, change, 10);
    lengths.forEach((day, length) ->
        assertThat(procedure.limit(old.id(), day).orElseThrow().length())
            .isEqualTo(Specimens.wd(length)));
    assertThat(old.inForce().overlaps(now.inForce())).isFalse();
  }

  private static Limit inForce(int length, InForce when) {
    var l = corporate("stage-1").withLength(Specimens.wd(length));
    return new Limit(
        l.id(),
        l.title(),
        l.stage(),
        l.length(),
        l.from(),
        l.until(),
        l.manner(),
        l.binds(),
        l.extension(),
        l.citation(),
        l.local(),
        when);
  }
}
