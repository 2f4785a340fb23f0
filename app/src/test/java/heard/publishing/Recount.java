package heard.publishing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts the tables of Sunderland's report straight from the rows of a log, by the words in which
/// they are defined and by nothing of Heard's.
final class Recount {

  static final String UNDEFINED = "undefined";

  /// Days from one to another, both included.
  record Days(LocalDate from, LocalDate to) {
    boolean hold(Optional<LocalDate> day) {
      return day.isPresent() && !day.get().isBefore(from) && !day.get().isAfter(to);
    }
  }

  static final Days YEAR = new Days(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31));
  static final Days BEFORE = new Days(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31));

  final CouncilLog log;
  private final Map<String, Map<String, String>> byReference = new LinkedHashMap<>();

  Recount(CouncilLog log) {
    this.log = log;
    log.representations().forEach(row -> byReference.put(CouncilLog.text(row, "Ref"), row));
  }

  static Days quarter(int number) {
    var from = YEAR.from().plusMonths(3L * (number - 1));
    return new Days(from, from.plusMonths(3).minusDays(1));
  }

  static Days quarters(int first, int last) {
    return new Days(quarter(first).from(), quarter(last).to());
  }

  Map<String, String> representation(Map<String, String> row) {
    return byReference.getOrDefault(CouncilLog.text(row, "Ref"), Map.of());
  }

  Stream<Map<String, String>> requested(String stage, Days days) {
    return log.stages().stream()
        .filter(row -> CouncilLog.text(row, "Stage").equals(stage))
        .filter(row -> days.hold(CouncilLog.day(row, "Requested date")));
  }

  long requests(String stage, Days days) {
    return requested(stage, days).count();
  }

  /// Stage one requests of a service.
  long requestsOf(String service, Days days) {
    return requested("Stage One", days)
        .filter(row -> CouncilLog.text(representation(row), "Service").equals(service))
        .count();
  }

  /// Themes by number, equals by name; those without a complaint are not there.
  List<String> themes(Days days) {
    var numbers = new LinkedHashMap<String, Long>();
    requested("Stage One", days)
        .forEach(stage ->
            log.themes().stream()
                .filter(row -> CouncilLog.text(row, "Ref").equals(CouncilLog.text(stage, "Ref")))
                .map(row -> CouncilLog.text(row, "Theme"))
                .distinct()
                .forEach(theme -> numbers.merge(theme, 1L, Long::sum)));
    var themes = new ArrayList<>(numbers.keySet());
    themes.sort(
        Comparator.<String, Long>comparing(numbers::get, Comparator.reverseOrder())
            .thenComparing(String.CASE_INSENSITIVE_ORDER));
    return themes;
  }

  /// Stage one responses sent, withdrawn ones left out; and those of them in time.
  private Stream<Map<String, String>> responses(Days days) {
    return log.stages().stream()
        .filter(row -> CouncilLog.text(row, "Stage").equals("Stage One"))
        .filter(row -> !CouncilLog.text(row, "Status").equals("withdrawn"))
        .filter(row -> days.hold(CouncilLog.day(row, "Response date")));
  }

  private static boolean inTime(Map<String, String> row) {
    var due = CouncilLog.day(row, "Extended due date").or(() -> CouncilLog.day(row, "Due date"));
    return due.isPresent()
        && !CouncilLog.day(row, "Response date").orElseThrow().isAfter(due.get());
  }

  Object timeliness(Days days) {
    return percent(responses(days).filter(Recount::inTime).count(), responses(days).count(), 0);
  }

  Object travel(Days days, Days before) {
    long now = responses(days).count();
    long then = responses(before).count();
    if (now == 0 || then == 0) {
      return UNDEFINED;
    }
    int compared =
        Long.compare(
            responses(days).filter(Recount::inTime).count() * then,
            responses(before).filter(Recount::inTime).count() * now);
    return compared > 0 ? "\u2197" : compared < 0 ? "\u2198" : "\u2192";
  }

  long elements(Optional<String> stage, Days days, String... findings) {
    return log.elements().stream()
        .filter(row -> !CouncilLog.text(row, "Stage").equals("Corporate"))
        .filter(row -> stage.map(CouncilLog.text(row, "Stage")::equals).orElse(true))
        .filter(row -> days.hold(CouncilLog.day(row, "Finding date")))
        .filter(row ->
            findings.length == 0 || List.of(findings).contains(CouncilLog.text(row, "Finding")))
        .count();
  }

  /// Stages of young people closed in the year.
  long concluded(String stage, Predicate<Map<String, String>> which) {
    return log.stages().stream()
        .filter(row ->
            CouncilLog.text(row, "Stage").equals(stage)
                && CouncilLog.text(row, "Status").equals("closed"))
        .filter(row -> YEAR.hold(CouncilLog.day(row, "Closed date")))
        .filter(
            row -> CouncilLog.text(representation(row), "Complainant kind").equals("young person"))
        .filter(which)
        .count();
  }

  boolean grouped(Map<String, String> stage) {
    return !CouncilLog.text(representation(stage), "Complainant group").isEmpty();
  }

  private Stream<Map<String, String>> preComplaints() {
    return log.representations().stream()
        .filter(row -> CouncilLog.text(row, "Type").equals("pre-complaint"));
  }

  long preComplaints(Days days, boolean linked) {
    return preComplaints()
        .filter(row -> days.hold(CouncilLog.day(row, "Received date")))
        .filter(row -> !linked || !CouncilLog.text(row, "Linked ref").isEmpty())
        .count();
  }

  /// Placed by the day on which the complaint that it became was received.
  long progressed(Days days) {
    return preComplaints()
        .filter(row -> !CouncilLog.text(row, "Linked ref").isEmpty())
        .filter(row ->
            days.hold(
                CouncilLog.day(
                    byReference.getOrDefault(CouncilLog.text(row, "Linked ref"), Map.of()),
                    "Received date")))
        .count();
  }

  long ombudsman(Predicate<Map<String, String>> which) {
    return log.ombudsman().stream()
        .filter(row -> YEAR.hold(CouncilLog.day(row, "Received date")))
        .filter(which)
        .count();
  }

  long compliments(Optional<String> team, Days days) {
    return log.compliments().stream()
        .filter(row -> days.hold(CouncilLog.day(row, "Received date")))
        .filter(row -> team.map(CouncilLog.text(row, "Team")::equals).orElse(true))
        .count();
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
}
