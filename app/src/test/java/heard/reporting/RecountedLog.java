package heard.reporting;

import heard.publishing.WorkingDays;
import heard.reporting.document.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A made log, counted from its rows by nothing of Heard's: by table, and by "group|row|column".
abstract class RecountedLog {

  record Stage(
      Map<String, String> of,
      String number,
      LocalDate asked,
      @Nullable LocalDate answered,
      @Nullable LocalDate end) {
    /// The 10th working day, or the 20th where extended; at stage 2 the 25th or the 65th; at stage
    /// 3 the 30th, by which the panel is held.
    LocalDate due() {
      return WorkingDays.after(
          asked,
          switch (number) {
            case "1" -> extended() ? 20 : 10;
            case "2" -> extended() ? 65 : 25;
            default -> 30;
          });
    }

    boolean extended() {
      return text(of, "Extended").equals("Yes");
    }

    /// A Saturday after its day is late.
    boolean inTime() {
      return !Objects.requireNonNull(answered).isAfter(due());
    }

    long daysLate() {
      return WorkingDays.between(due(), Objects.requireNonNull(answered));
    }

    long days() {
      return WorkingDays.between(asked, Objects.requireNonNull(answered));
    }
  }

  /// The stages by their numbers, as the statutory procedure names them.
  static final Map<String, String> NAMES =
      Map.of(
          "1", "Stage 1, local resolution",
          "2", "Stage 2, investigation",
          "3", "Stage 3, review panel");

  final MadeLog log;
  final Period period;
  final Period before;
  final Map<String, Map<String, Object>> cells = new LinkedHashMap<>();

  RecountedLog(MadeLog log, Period period) {
    this.log = log;
    this.period = period;
    this.before =
        period.equals(period.year())
            ? Period.year(period.from().getYear() - 1)
            : new Period(period.from().minusMonths(3), period.from().minusDays(1));
  }

  final void bands(String table, String row, List<Stage> answered) {
    put(table, row + "0 to 10", within(answered, 0, 10));
    put(table, row + "11 to 20", within(answered, 11, 20));
    put(table, row + "21 to 25", within(answered, 21, 25));
    put(table, row + "26 to 65", within(answered, 26, 65));
    put(table, row + "over 65", within(answered, 66, 9999));
    put(table, row + "Total", answered.size());
  }

  final void findings(String table, String row, List<Map<String, String>> elements, String none) {
    for (var finding : List.of("Upheld", "Partially upheld", "Not upheld")) {
      long found = elements.stream().filter(e -> text(e, "Finding").equals(finding)).count();
      put(table, row + finding, found);
      put(table, row + finding + " %", percent(found, elements.size(), 0));
    }
    put(
        table,
        row + none,
        elements.stream().filter(e -> text(e, "Finding").equals("No finding")).count());
    put(table, row + "Ended without", 0);
    put(table, row + "Total", elements.size());
  }

  final void decisions(String table, List<Period> periods) {
    for (var when : periods) {
      count(
          table,
          when.label(),
          log.table("Ombudsman").stream()
              .filter(row -> in(when, MadeLog.day(row, "Decided")))
              .toList(),
          "Decision",
          true);
    }
  }

  final void count(
      String table, String column, List<Map<String, String>> rows, String by, boolean total) {
    rows.stream()
        .map(row -> text(row, by))
        .distinct()
        .forEach(word ->
            put(
                table,
                named(word) + "|" + column,
                rows.stream().filter(row -> text(row, by).equals(word)).count()));
    cells.computeIfAbsent(table, _ -> new LinkedHashMap<>()).keySet().stream()
        .map(key -> key.substring(0, key.lastIndexOf('|')))
        .distinct()
        .toList()
        .forEach(row -> cells.get(table).putIfAbsent(row + "|" + column, 0L));
    if (total) {
      put(table, "Total|" + column, rows.size());
    }
  }

  static String named(String word) {
    return word.isEmpty() ? "Not recorded" : word;
  }

  final List<Map<String, String>> received(Period when) {
    return log.table("Representations").stream()
        .filter(row -> in(when, MadeLog.day(row, "Received")))
        .toList();
  }

  final List<Map<String, String>> everything(Period when) {
    return Stream.of("Representations", "Others", "Ombudsman")
        .flatMap(name -> log.table(name).stream())
        .filter(row -> in(when, MadeLog.day(row, "Received")))
        .toList();
  }

  final long ofKind(String kind, Period when) {
    return switch (kind) {
      case "Total" -> everything(when).size();
      case "Complaint" -> received(when).size();
      case "Ombudsman case" ->
          log.table("Ombudsman").stream()
              .filter(row -> in(when, MadeLog.day(row, "Received")))
              .count();
      default ->
          log.table("Others").stream()
              .filter(
                  row -> text(row, "Kind").equals(kind) && in(when, MadeLog.day(row, "Received")))
              .count();
    };
  }

  final long openOn(LocalDate day) {
    return log.table("Representations").stream()
        .filter(row -> until(day, MadeLog.day(row, "Received")))
        .filter(row -> !until(day, MadeLog.day(row, "Closed")))
        .count();
  }

  final Stream<Stage> stages(@Nullable String number) {
    return log.table("Stages").stream()
        .filter(row -> number == null || text(row, "Stage").equals(number))
        .map(row ->
            new Stage(
                row,
                text(row, "Stage"),
                Objects.requireNonNull(MadeLog.day(row, "Requested")),
                MadeLog.day(row, "Responded"),
                MadeLog.day(row, "Closed")));
  }

  final Stream<Stage> asked(@Nullable String number, Period when) {
    return stages(number).filter(stage -> in(when, stage.asked()));
  }

  final List<Stage> answered(@Nullable String number, Period when) {
    return stages(number).filter(stage -> in(when, stage.answered())).toList();
  }

  /// Elements of a stage that was requested, or answered, in a period.
  final List<Map<String, String>> elements(@Nullable String number, Period when, String by) {
    return log.table("Elements").stream()
        .filter(e -> number == null || text(e, "Stage").equals(number))
        .filter(e ->
            stages(text(e, "Stage"))
                .anyMatch(s ->
                    text(s.of(), "Ref").equals(text(e, "Ref"))
                        && in(when, MadeLog.day(s.of(), by))))
        .toList();
  }

  final List<Map<String, String>> remedies(Period when) {
    return log.table("Remedies").stream()
        .filter(r ->
            stages(text(r, "Stage"))
                .anyMatch(
                    s -> text(s.of(), "Ref").equals(text(r, "Ref")) && in(when, s.answered())))
        .toList();
  }

  final Stream<Map<String, String>> paid(Period when, String kind) {
    return log.table("Payments").stream()
        .filter(row -> in(when, MadeLog.day(row, "Paid")))
        .filter(row -> kind.equals("Total") || text(row, "Kind").equals(kind));
  }

  final List<Map<String, String>> rowsOf(String table, List<Map<String, String>> representations) {
    var refs = representations.stream().map(row -> text(row, "Ref")).toList();
    return log.table(table).stream().filter(row -> refs.contains(text(row, "Ref"))).toList();
  }

  /// Of those that were acknowledged.
  static List<Long> daysToAcknowledge(List<Map<String, String>> representations) {
    return representations.stream()
        .filter(row -> MadeLog.day(row, "Acknowledged") != null)
        .map(row ->
            WorkingDays.between(
                Objects.requireNonNull(MadeLog.day(row, "Received")),
                Objects.requireNonNull(MadeLog.day(row, "Acknowledged"))))
        .toList();
  }

  static Period aYearBefore(Period when) {
    return new Period(when.from().minusYears(1), when.to().minusYears(1));
  }

  static long within(List<Stage> answered, long from, long to) {
    return answered.stream().filter(s -> s.days() >= from && s.days() <= to).count();
  }

  static Predicate<Stage> having(String column, String word) {
    return stage -> text(stage.of(), column).equals(word);
  }

  static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /// Whether something happened by the end of a day.
  static boolean until(LocalDate day, @Nullable LocalDate happened) {
    return happened != null && !happened.isAfter(day);
  }

  static boolean in(Period when, @Nullable LocalDate day) {
    return day != null && !day.isBefore(when.from()) && !day.isAfter(when.to());
  }

  static Object percent(long part, long whole, int decimals) {
    return whole == 0
        ? "undefined"
        : BigDecimal.valueOf(part * 100)
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }

  static Object mean(List<Long> days) {
    return days.isEmpty()
        ? "undefined"
        : BigDecimal.valueOf(days.stream().mapToLong(d -> d).sum())
            .divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP);
  }

  static Object median(List<Long> sorted) {
    if (sorted.isEmpty()) {
      return "undefined";
    }
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? BigDecimal.valueOf(sorted.get(half))
        : BigDecimal.valueOf(sorted.get(half) + sorted.get(half - 1))
            .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
  }

  final void put(String table, String key, Object value) {
    cells.computeIfAbsent(table, _ -> new LinkedHashMap<>()).put(key, value);
  }
}
