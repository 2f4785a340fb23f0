package heard.publishing;

import heard.reporting.document.EvaluatedTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a report has to say by a recount of a log: a value for each row and column of the tables,
/// and the records of the rankings. Whoever recounts does it from the rows of the log, by the words
/// in which the tables are defined and by nothing of Heard's.
abstract class RecountedReport {

  static final String UNDEFINED = "undefined";

  /// Days from one to another, both included.
  record Days(LocalDate from, LocalDate to) {
    boolean hold(Optional<LocalDate> day) {
      return day.isPresent() && !day.get().isBefore(from) && !day.get().isAfter(to);
    }

    /// The financial year that begins in April of a year.
    static Days year(int begins) {
      return new Days(LocalDate.of(begins, 4, 1), LocalDate.of(begins + 1, 3, 31));
    }

    /// Quarters of a financial year, from one to another, both included.
    Days quarters(int first, int last) {
      return new Days(from.plusMonths(3L * (first - 1)), from.plusMonths(3L * last).minusDays(1));
    }

    Days quarter(int number) {
      return quarters(number, number);
    }
  }

  private final Map<String, Map<String, Object>> cells = new LinkedHashMap<>();
  private final Map<String, List<List<Object>>> records = new LinkedHashMap<>();

  /// The value of each cell, by "group|row|column".
  final Map<String, Map<String, Object>> cells() {
    return cells;
  }

  /// The records of the rankings; fields that people write are left out.
  final Map<String, List<List<Object>>> records() {
    return records;
  }

  static String key(EvaluatedTable.Row row, String column) {
    return key(row.group(), row.id() == null ? row.label() : row.id(), column);
  }

  private static String key(@Nullable String group, String row, String column) {
    return (group == null ? "" : group) + "|" + row + "|" + column;
  }

  final void put(String table, String row, String column, Object value) {
    put(table, null, row, column, value);
  }

  final void put(String table, @Nullable String group, String row, String column, Object value) {
    cells
        .computeIfAbsent(table, _ -> new LinkedHashMap<>())
        .put(
            key(group, row, column),
            value instanceof Long number ? BigDecimal.valueOf(number) : value);
  }

  final void figure(String table, String row, Object value) {
    put(table, row, "published", value);
  }

  final void records(String table, List<List<Object>> rows) {
    records.put(table, rows);
  }

  /// A hundred times a part of a whole, rounded half up; undefined where the whole is none.
  static Object percent(long part, long whole, int decimals) {
    return whole == 0
        ? UNDEFINED
        : BigDecimal.valueOf(part * 100)
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }

  /// By how much of itself a number fell.
  static Object fall(long now, long before, int decimals) {
    return before == 0 ? UNDEFINED : percent(before - now, before, decimals);
  }

  /// By how much of itself a number rose.
  static Object rise(long now, long before, int decimals) {
    return before == 0 ? UNDEFINED : percent(now - before, before, decimals);
  }
}
