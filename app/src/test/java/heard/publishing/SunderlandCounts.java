package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts straight from the rows of Sunderland's log what its tables are made of.
final class SunderlandCounts {

  static final Days YEAR = Days.year(2017);
  static final Days BEFORE = Days.year(2016);

  final CouncilLog log;
  private final Map<String, Map<String, String>> byReference = new LinkedHashMap<>();

  SunderlandCounts(CouncilLog log) {
    this.log = log;
    log.table("Representations").forEach(row -> byReference.put(CouncilLog.text(row, "Ref"), row));
  }

  Map<String, String> representation(Map<String, String> row) {
    return byReference.getOrDefault(CouncilLog.text(row, "Ref"), Map.of());
  }

  Stream<Map<String, String>> requested(String stage, Days days) {
    return log.table("Stages").stream()
        .filter(row -> CouncilLog.text(row, "Stage").equals(stage))
        .filter(row -> days.hold(log.day(row, "Requested date")));
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
            log.table("Themes").stream()
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
    return log.table("Stages").stream()
        .filter(row -> CouncilLog.text(row, "Stage").equals("Stage One"))
        .filter(row -> !CouncilLog.text(row, "Status").equals("withdrawn"))
        .filter(row -> days.hold(log.day(row, "Response date")));
  }

  private boolean inTime(Map<String, String> row) {
    var due = log.day(row, "Extended due date").or(() -> log.day(row, "Due date"));
    return due.isPresent() && !log.day(row, "Response date").orElseThrow().isAfter(due.get());
  }

  Object timeliness(Days days) {
    return RecountedReport.percent(
        responses(days).filter(this::inTime).count(), responses(days).count(), 0);
  }

  Object travel(Days days, Days before) {
    long now = responses(days).count();
    long then = responses(before).count();
    if (now == 0 || then == 0) {
      return RecountedReport.UNDEFINED;
    }
    int compared =
        Long.compare(
            responses(days).filter(this::inTime).count() * then,
            responses(before).filter(this::inTime).count() * now);
    return compared > 0 ? "\u2197" : compared < 0 ? "\u2198" : "\u2192";
  }

  long elements(Optional<String> stage, Days days, String... findings) {
    return log.table("Elements").stream()
        .filter(row -> !CouncilLog.text(row, "Stage").equals("Corporate"))
        .filter(row -> stage.map(CouncilLog.text(row, "Stage")::equals).orElse(true))
        .filter(row -> days.hold(log.day(row, "Finding date")))
        .filter(row ->
            findings.length == 0 || List.of(findings).contains(CouncilLog.text(row, "Finding")))
        .count();
  }

  /// Stages of young people closed in the year.
  long concluded(String stage, Predicate<Map<String, String>> which) {
    return log.table("Stages").stream()
        .filter(row ->
            CouncilLog.text(row, "Stage").equals(stage)
                && CouncilLog.text(row, "Status").equals("closed"))
        .filter(row -> YEAR.hold(log.day(row, "Closed date")))
        .filter(
            row -> CouncilLog.text(representation(row), "Complainant kind").equals("young person"))
        .filter(which)
        .count();
  }

  boolean grouped(Map<String, String> stage) {
    return !CouncilLog.text(representation(stage), "Complainant group").isEmpty();
  }

  private Stream<Map<String, String>> preComplaints() {
    return log.table("Representations").stream()
        .filter(row -> CouncilLog.text(row, "Type").equals("pre-complaint"));
  }

  long preComplaints(Days days, boolean linked) {
    return preComplaints()
        .filter(row -> days.hold(log.day(row, "Received date")))
        .filter(row -> !linked || !CouncilLog.text(row, "Linked ref").isEmpty())
        .count();
  }

  /// Placed by the day on which the complaint that it became was received.
  long progressed(Days days) {
    return preComplaints()
        .filter(row -> !CouncilLog.text(row, "Linked ref").isEmpty())
        .filter(row ->
            days.hold(
                log.day(
                    byReference.getOrDefault(CouncilLog.text(row, "Linked ref"), Map.of()),
                    "Received date")))
        .count();
  }

  long ombudsman(Predicate<Map<String, String>> which) {
    return log.table("Ombudsman").stream()
        .filter(row -> YEAR.hold(log.day(row, "Received date")))
        .filter(which)
        .count();
  }

  long compliments(Optional<String> team, Days days) {
    return log.table("Compliments").stream()
        .filter(row -> days.hold(log.day(row, "Received date")))
        .filter(row -> team.map(CouncilLog.text(row, "Team")::equals).orElse(true))
        .count();
  }
}
