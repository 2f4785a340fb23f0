package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts straight from the rows of Staffordshire's log what its tables are made of.
final class StaffordshireCounts {

  static final Days YEAR = Days.year(2017);
  static final Days BEFORE = Days.year(2016);
  static final String STATUTORY_1 = "Statutory Stage 1";
  static final String STATUTORY_2 = "Statutory Stage 2";
  static final String STATUTORY_3 = "Statutory Stage 3 Panel";
  static final String CORPORATE_1 = "Corporate Stage 1";
  static final String CORPORATE_2 = "Corporate Stage 2";

  private static final String NOT_RECORDED = "not recorded";

  private final CouncilLog log;
  private final Map<String, Map<String, String>> representations = new LinkedHashMap<>();
  private final Map<String, String> ofTeams;

  StaffordshireCounts(CouncilLog log) {
    this.log = log;
    log.table("Representations").forEach(row -> representations.put(log.reference(row), row));
    this.ofTeams = ofTeams(representations.values());
  }

  /// Each team's service: the one that stands beside it most often.
  private static Map<String, String> ofTeams(Collection<Map<String, String>> rows) {
    var times = new HashMap<String, Map<String, Integer>>();
    for (var row : rows) {
      var service = CouncilLog.text(row, "Service");
      if (!service.equals(NOT_RECORDED)) {
        times
            .computeIfAbsent(CouncilLog.text(row, "Team"), _ -> new HashMap<>())
            .merge(service, 1, Integer::sum);
      }
    }
    var services = new HashMap<String, String>();
    times.forEach((team, beside) ->
        services.put(
            team, Collections.max(beside.entrySet(), Map.Entry.comparingByValue()).getKey()));
    services.remove(NOT_RECORDED);
    return services;
  }

  static Predicate<Map<String, String>> having(String column, String word) {
    return row -> CouncilLog.text(row, column).equals(word);
  }

  private Map<String, String> representation(Map<String, String> row) {
    return representations.getOrDefault(log.reference(row), Map.of());
  }

  Predicate<Map<String, String>> ofService(String service) {
    return row -> serviceOf(representation(row)).equals(service);
  }

  /// The service that is written, or else the one whose team the other rows say it is.
  private String serviceOf(Map<String, String> representation) {
    var written = CouncilLog.text(representation, "Service");
    return written.equals(NOT_RECORDED)
        ? ofTeams.getOrDefault(CouncilLog.text(representation, "Team"), NOT_RECORDED)
        : written;
  }

  Predicate<Map<String, String>> ofTeam(String team) {
    return row -> CouncilLog.text(representation(row), "Team").equals(team);
  }

  private Stream<Map<String, String>> requested(String stage, Days days) {
    return log.table("Stages").stream()
        .filter(having("Stage", stage))
        .filter(row -> days.hold(log.day(row, "Requested date")));
  }

  long stages(String stage, Days days) {
    return requested(stage, days).count();
  }

  long stages(String stage, Days days, Predicate<Map<String, String>> such) {
    return requested(stage, days).filter(such).count();
  }

  /// Requests for a review, but for those that were refused.
  Predicate<Map<String, String>> accepted() {
    return having("Status", "refused").negate();
  }

  boolean isAnswered(Map<String, String> stage) {
    return log.day(stage, "Response date").isPresent();
  }

  boolean isInTime(Map<String, String> stage) {
    var due = log.day(stage, "Due date");
    return isAnswered(stage)
        && due.isPresent()
        && !log.day(stage, "Response date").orElseThrow().isAfter(due.get());
  }

  /// Those of the elements at a stage requested in the year.
  long elements(String stage, Predicate<Map<String, String>> such) {
    var references = requested(stage, YEAR).map(log::reference).toList();
    return log.table("Elements").stream()
        .filter(having("Stage", stage))
        .filter(row -> references.contains(log.reference(row)))
        .filter(such)
        .count();
  }

  long remedies(String stage, Predicate<Map<String, String>> such) {
    var references = requested(stage, YEAR).map(log::reference).toList();
    return log.table("Remedies").stream()
        .filter(having("Stage", stage))
        .filter(row -> references.contains(log.reference(row)))
        .filter(such)
        .count();
  }

  long panels(Predicate<Map<String, String>> such) {
    return log.table("Stages").stream()
        .filter(having("Stage", STATUTORY_3))
        .filter(row -> YEAR.hold(log.day(row, "Panel date")))
        .filter(such)
        .count();
  }

  Predicate<Map<String, String>> receivedIn(Days days) {
    return row -> days.hold(log.day(representation(row), "Received date"));
  }

  long contacts(Days days, Predicate<Map<String, String>> such) {
    return received("Contacts", days).filter(such).count();
  }

  long ombudsman(Days days, Predicate<Map<String, String>> such) {
    return received("Ombudsman", days).filter(such).count();
  }

  long compliments(Days days, Predicate<Map<String, String>> such) {
    return received("Compliments", days).filter(such).count();
  }

  Stream<Map<String, String>> received(String table, Days days) {
    return log.table(table).stream().filter(row -> days.hold(log.day(row, "Received date")));
  }

  /// What the Ombudsman looked at in the year, in the order of the references.
  List<Map<String, String>> decisions() {
    return received("Ombudsman", YEAR)
        .sorted((one, other) -> log.reference(one).compareTo(log.reference(other)))
        .toList();
  }
}
