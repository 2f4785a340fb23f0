package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts straight from the rows of the Isle of Wight's log what its tables are made of.
final class IsleOfWightCounts {

  static final Days YEAR = Days.year(2019);
  static final Days BEFORE = Days.year(2018);

  /// The bank holidays of England in the years of the log that fall on a weekday.
  private static final Set<LocalDate> HOLIDAYS =
      days(
          "2016-05-02 2016-05-30 2016-08-29 2016-12-26 2016-12-27 2017-01-02 2017-04-14 2017-04-17"
              + " 2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26 2018-01-01 2018-03-30"
              + " 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26 2019-01-01"
              + " 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26"
              + " 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25");

  private final CouncilLog log;

  IsleOfWightCounts(CouncilLog log) {
    this.log = log;
  }

  private static Set<LocalDate> days(String words) {
    var days = new HashSet<LocalDate>();
    for (var word : words.split(" ")) {
      days.add(LocalDate.parse(word));
    }
    return days;
  }

  /// A condition that a column has one of these words.
  static Predicate<Map<String, String>> has(String column, String... words) {
    return row -> List.of(words).contains(CouncilLog.text(row, column));
  }

  /// The same of the representation that a stage belongs to.
  Predicate<Map<String, String>> ofCase(String column, String... words) {
    return stage -> log.rowsOf(log.reference(stage), List.of(log.table("representations")))
        .anyMatch(has(column, words));
  }

  Predicate<Map<String, String>> theme(String theme) {
    return stage -> log.rowsOf(log.reference(stage), List.of(log.table("themes")))
        .anyMatch(has("Theme", theme));
  }

  long received(Days days, Predicate<Map<String, String>> which) {
    return log.table("representations").stream()
        .filter(row -> days.hold(log.day(row, "Case Received")))
        .filter(which)
        .count();
  }

  long received(Days days, List<String> kinds) {
    return received(days, has("Case Type", kinds.toArray(String[]::new)));
  }

  long ombudsman(Days days, Predicate<Map<String, String>> which) {
    return log.table("ombudsman").stream()
        .filter(row -> days.hold(log.day(row, "Case Received")))
        .filter(which)
        .count();
  }

  private Stream<Map<String, String>> stages(String number, String placedBy, Days days) {
    return log.table("stages").stream()
        .filter(has("Stage No", number))
        .filter(row -> days.hold(log.day(row, placedBy)));
  }

  long requested(String stage, Days days, Predicate<Map<String, String>> which) {
    return stages(stage, "Requested Date", days).filter(which).count();
  }

  /// Stage 1 requests.
  long requested(Days days, Predicate<Map<String, String>> which) {
    return requested("1", days, which);
  }

  long requested(Days days) {
    return requested(days, _ -> true);
  }

  boolean answeredBy(Map<String, String> stage, LocalDate last) {
    return log.day(stage, "Response Date").filter(day -> !day.isAfter(last)).isPresent();
  }

  /// Stage 1 responses sent after so many working days.
  long responses(Days days, int least, int most) {
    return stages("1", "Response Date", days)
        .mapToInt(this::workingDays)
        .filter(taken -> taken >= least && taken <= most)
        .count();
  }

  long responses(Days days) {
    return responses(days, 0, Integer.MAX_VALUE);
  }

  /// The mean of the working days to the response; empty where there is none.
  Optional<BigDecimal> mean(Days days) {
    var taken =
        stages("1", "Requested Date", days)
            .filter(row -> log.day(row, "Response Date").isPresent())
            .map(this::workingDays)
            .toList();
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(taken.stream().mapToInt(Integer::intValue).sum())
                .divide(BigDecimal.valueOf(taken.size()), MathContext.DECIMAL64));
  }

  /// Weekdays that are no bank holiday after the request, the day of the response included.
  private int workingDays(Map<String, String> stage) {
    var from = log.day(stage, "Requested Date").orElseThrow();
    var to = log.day(stage, "Response Date").orElseThrow();
    return (int)
        from.plusDays(1)
            .datesUntil(to.plusDays(1))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .filter(day -> !HOLIDAYS.contains(day))
            .count();
  }
}
