package heard.procedure;

import static heard.procedure.Specimens.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every day and every count. A failing seed is in the name of the test.
class WorkingDaysPropertyTest {

  private static final int EXAMPLES = 2_000;

  static Stream<Named<SplittableRandom>> lots() {
    return Stream.of(1L, 20_170_401L, System.nanoTime())
        .map(seed -> Named.of("seed " + seed, new SplittableRandom(seed)));
  }

  private static LocalDate day(SplittableRandom lots) {
    return LocalDate.of(2015, 6, 1).plusDays(lots.nextInt(4_200));
  }

  @ParameterizedTest
  @MethodSource("lots")
  void counting_forward_is_undone_by_measuring(SplittableRandom lots) {
    for (int i = 0; i < EXAMPLES; i++) {
      var from = day(lots);
      int n = lots.nextInt(1, 90);
      var due = CALENDAR.plus(from, n);
      assertThat(CALENDAR.between(from, due)).as("%s + %d", from, n).isEqualTo(n);
      assertThat(CALENDAR.isWorking(due)).as("%s + %d", from, n).isTrue();
      assertThat(due).isAfter(from);
    }
  }

  @ParameterizedTest
  @MethodSource("lots")
  void counting_back_leaves_that_many_working_days_before(SplittableRandom lots) {
    for (int i = 0; i < EXAMPLES; i++) {
      var from = day(lots);
      int n = lots.nextInt(1, 60);
      var due = CALENDAR.plus(from, -n);
      assertThat(CALENDAR.isWorking(due)).isTrue();
      assertThat(due.datesUntil(from).filter(CALENDAR::isWorking).count())
          .as("%s - %d", from, n)
          .isEqualTo(n);
    }
  }

  @ParameterizedTest
  @MethodSource("lots")
  void the_quick_count_is_the_slow_count(SplittableRandom lots) {
    for (int i = 0; i < EXAMPLES; i++) {
      var from = day(lots);
      int n = lots.nextInt(1, 70);
      var day = from;
      for (int left = n; left > 0; ) {
        day = day.plusDays(1);
        left -= CALENDAR.isWorking(day) ? 1 : 0;
      }
      assertThat(CALENDAR.plus(from, n)).as("%s + %d", from, n).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @MethodSource("lots")
  void later_events_and_longer_limits_are_never_due_earlier(SplittableRandom lots) {
    for (int i = 0; i < EXAMPLES; i++) {
      var a = day(lots);
      var b = a.plusDays(lots.nextInt(40));
      int n = lots.nextInt(0, 70);
      assertThat(CALENDAR.plus(b, n))
          .as("%s, %s, %d", a, b, n)
          .isAfterOrEqualTo(CALENDAR.plus(a, n));
      assertThat(CALENDAR.plus(a, n + 1)).isAfter(CALENDAR.plus(a, n));
    }
  }

  @ParameterizedTest
  @MethodSource("lots")
  void measures_add_up(SplittableRandom lots) {
    for (int i = 0; i < EXAMPLES; i++) {
      var a = day(lots);
      var b = day(lots);
      var c = day(lots);
      assertThat(CALENDAR.between(a, b) + CALENDAR.between(b, c))
          .as("%s, %s, %s", a, b, c)
          .isEqualTo(CALENDAR.between(a, c));
    }
  }

  @ParameterizedTest
  @MethodSource("lots")
  void the_working_shown_accounts_for_every_day(SplittableRandom lots) {
    var limit = Specimens.statutory("stage-2");
    for (int i = 0; i < EXAMPLES; i++) {
      var due = Counting.due(limit, day(lots), lots.nextInt(2) == 1, CALENDAR);
      var days = due.from().plusDays(1).datesUntil(due.due().plusDays(1)).toList();
      var weekdays = days.stream().filter(d -> d.getDayOfWeek().getValue() < 6).count();
      assertThat(weekdays - due.notCounted().size()).as("%s", due).isEqualTo(due.length().count());
    }
  }
}
