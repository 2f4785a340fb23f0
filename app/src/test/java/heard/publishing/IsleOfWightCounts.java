package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts straight from the rows of the Isle of Wight's log what its tables are made of.
final class IsleOfWightCounts {

  static final Days YEAR = Days.year(2019);
  static final Days BEFORE = Days.year(2018);

  private final CouncilLog log;

  IsleOfWightCounts(CouncilLog log) {
    this.log = log;
  }

  /// A condition that a column has one of these words.
  static Predicate<Map<String, String>> has(String column, String... words) {
    return row -> List.of(words).contains(CouncilLog.text(row, column));
  }

  /// The same of the representation that a stage belongs to.
  Predicate<Map<String, String>> ofCase(String column, String... words) {
    return stage ->
        log.rowsOf(log.reference(stage), List.of(log.table("representations")))
            .anyMatch(has(column, words));
  }

  Predicate<Map<String, String>> theme(String theme) {
    return stage ->
        log.rowsOf(log.reference(stage), List.of(log.table("themes")))
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
        .mapToLong(this::workingDays)
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
            BigDecimal.valueOf(taken.stream().mapToLong(Long::longValue).sum())
                .divide(BigDecimal.valueOf(taken.size()), MathContext.DECIMAL64));
  }

  private long workingDays(Map<String, String> stage) {
    return WorkingDays.between(
        log.day(stage, "Requested Date").orElseThrow(),
        log.day(stage, "Response Date").orElseThrow());
  }
}
