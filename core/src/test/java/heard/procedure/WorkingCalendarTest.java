package heard.procedure;

import static heard.procedure.Specimens.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  @ParameterizedTest(name = "{0}: {2} working days from {1} is {3}")
  @CsvSource({
    "v01, 2026-01-05, 10, 2026-01-19",
    "v03, 2025-12-18, 10, 2026-01-06",
    "v05, 2020-04-23, 10, 2020-05-07",
    "v07, 2022-05-26, 10, 2022-06-13",
    "v09, 2022-09-08, 10, 2022-09-23",
    "v11, 2021-12-20, 20, 2022-01-20",
    "v13, 2025-09-15, 25, 2025-10-20",
    "v15, 2025-10-06, 65, 2026-01-08",
    "v17, 2026-02-02, 65, 2026-05-07",
    "v19, 2026-04-15, 25, 2026-05-21",
    "v21, 2026-03-04, 20, 2026-04-01",
    "v23, 2026-05-18, -10, 2026-05-01",
    "v25, 2026-06-01, 15, 2026-06-22",
    "v27, 2026-12-01, 30, 2027-01-15",
    "v29, 2026-07-01, 0, 2026-07-01",
  })
  void counts_the_published_examples(String id, LocalDate start, int n, LocalDate due) {
    assertThat(CALENDAR.plus(start, n)).as(id).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "2020-05-04, true, 2020-04-30, May Day moved to VE Day in 2020",
    "2020-05-08, false, 2020-04-30, VE Day 2020",
    "2022-05-30, true, 2022-05-01, the spring holiday moved in 2022",
    "2022-06-02, false, 2022-05-01, the spring holiday of 2022",
    "2022-06-03, false, 2022-05-01, the jubilee of 2022",
    "2022-09-19, false, 2022-09-30, the state funeral",
    "2022-09-19, true, 2022-09-09, the state funeral before its proclamation",
    "2020-05-04, false, 2019-06-06, May Day 2020 before it was moved",
    "2023-05-08, false, 2023-05-01, the coronation",
    "2025-12-24, true, 2025-12-01, a shutdown day is a working day",
    "2026-01-02, true, 2026-01-01, 2 January is a holiday in Scotland alone",
    "2025-03-17, true, 2025-03-01, 17 March is a holiday in Northern Ireland alone",
    "2021-12-27, false, 2021-12-01, a substitute day",
    "2026-01-03, false, 2026-01-01, a Saturday",
    "2026-01-04, false, 2026-01-01, a Sunday",
  })
  void knows_which_days_are_working_days(
      LocalDate day, boolean working, LocalDate knownOn, String why) {
    assertThat(CALENDAR.asKnownOn(knownOn).isWorking(day)).as(why).isEqualTo(working);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource({
    "2025-12-18, 2026-01-06, 10, nineteen calendar days over Christmas",
    "2026-01-05, 2026-01-05, 0, the same day",
    "2026-01-03, 2026-01-04, 0, within a weekend",
    "2026-01-03, 2026-01-05, 1, from a Saturday to the Monday",
    "2026-01-09, 2026-01-10, 0, from a Friday to the Saturday",
    "2026-01-06, 2025-12-18, -10, backwards",
  })
  void measures_between_two_days(LocalDate a, LocalDate b, int n, String why) {
    assertThat(CALENDAR.between(a, b)).as(why).isEqualTo(n);
  }

  @Test
  void past_the_horizon_is_an_error_and_no_guess() {
    var short2027 = Specimens.calendar(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    assertThatThrownBy(() -> short2027.plus(LocalDate.of(2027, 12, 20), 10))
        .isInstanceOf(BeyondHorizon.class)
        .hasMessage(
            "Bank holidays are known from 1 January 2027 to 31 December 2027, which does not reach"
                + " 10 working days from 20 December 2027");
    assertThat(CALENDAR.plus(LocalDate.of(2027, 12, 20), 10)).isEqualTo("2028-01-06");
    assertThatThrownBy(() -> short2027.isWorking(LocalDate.of(2028, 1, 1)))
        .isInstanceOf(BeyondHorizon.class);
    assertThatThrownBy(
            () -> short2027.between(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 4)))
        .isInstanceOf(BeyondHorizon.class);
    assertThatThrownBy(() -> short2027.plus(LocalDate.of(2027, 1, 4), -2))
        .isInstanceOf(BeyondHorizon.class);
  }

  @Test
  void each_announcement_makes_a_version() {
    assertThat(CALENDAR.versions())
        .extracting(WorkingCalendar::version)
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(CALENDAR.versions())
        .extracting(WorkingCalendar::knownSince)
        .containsExactly(
            LocalDate.of(1971, 12, 16),
            LocalDate.of(2019, 6, 7),
            LocalDate.of(2020, 11, 12),
            LocalDate.of(2022, 9, 10),
            LocalDate.of(2022, 11, 6));
    assertThat(CALENDAR.version()).isEqualTo(5);
    assertThat(CALENDAR.asKnownOn(LocalDate.of(2022, 9, 9)).version()).isEqualTo(3);
    assertThat(CALENDAR.asKnownOn(LocalDate.of(2022, 9, 9)).asKnownOn(LocalDate.of(2022, 9, 10)))
        .satisfies(c -> assertThat(c.isWorking(LocalDate.of(2022, 9, 19))).isFalse());
    assertThat(CALENDAR.asKnownOn(LocalDate.of(1950, 1, 1)).version()).isEqualTo(1);
  }

  @Test
  void a_calendar_without_holidays_knows_weekends() {
    var plain = WorkingCalendar.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), List.of());
    assertThat(plain.version()).isEqualTo(1);
    assertThat(plain.asKnownOn(LocalDate.of(2000, 1, 1))).isSameAs(plain);
    assertThat(plain.plus(LocalDate.of(2026, 1, 2), 1).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
  }
}
