package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts straight from the rows of Havering's log what its tables are made of.
final class HaveringCounts {

  static final Days YEAR = Days.year(2021);
  static final Days BEFORE = Days.year(2020);
  static final String ATTITUDE = "Attitude/behaviour of staff";

  private final CouncilLog log;
  private final Map<String, Map<String, String>> byReference = new LinkedHashMap<>();

  HaveringCounts(CouncilLog log) {
    this.log = log;
    log.table("representations").forEach(row -> byReference.put(log.reference(row), row));
  }

  /// Rows of a stage, by the day it was requested.
  Stream<Map<String, String>> requested(String stage, Days days) {
    return log.table("stages").stream()
        .filter(is("Stage", stage))
        .filter(row -> days.hold(log.day(row, "Requested date")));
  }

  Stream<Map<String, String>> stageOne(Days days) {
    return requested("Stage 1", days);
  }

  /// Stage 2 without the requests that were settled at a meeting.
  Stream<Map<String, String>> stageTwo(Days days) {
    return requested("Stage 2", days).filter(is("Status", "not progressed").negate());
  }

  long notProgressed(Days days) {
    return requested("Stage 2", days).filter(is("Status", "not progressed")).count();
  }

  static Predicate<Map<String, String>> is(String column, String word) {
    return row -> CouncilLog.text(row, column).equals(word);
  }

  /// What is so of the representation of a row.
  Predicate<Map<String, String>> ofCase(String column, String word) {
    return row ->
        CouncilLog.text(byReference.getOrDefault(log.reference(row), Map.of()), column)
            .equals(word);
  }

  Predicate<Map<String, String>> themed(String theme) {
    return stage ->
        log.table("themes").stream()
            .filter(row -> log.reference(row).equals(log.reference(stage)))
            .anyMatch(is("Theme", theme));
  }

  Predicate<Map<String, String>> remedied(String remedy) {
    return stage ->
        log.table("remedies").stream()
            .filter(row -> log.reference(row).equals(log.reference(stage)))
            .filter(is("Stage", CouncilLog.text(stage, "Stage")))
            .anyMatch(is("Remedy", remedy));
  }

  static Predicate<Map<String, String>> upheldOrPartially() {
    return is("Outcome", "Upheld").or(is("Outcome", "Partially upheld"));
  }

  /// Stage 1 by the working days from request to closing, both bounds included.
  long closedIn(Days days, long from, long to) {
    return stageOne(days)
        .map(this::workingDaysToClose)
        .filter(OptionalLong::isPresent)
        .filter(number -> number.getAsLong() >= from && number.getAsLong() <= to)
        .count();
  }

  private OptionalLong workingDaysToClose(Map<String, String> stage) {
    return log.day(stage, "Closed date")
        .map(closed ->
            OptionalLong.of(
                WorkingDays.between(log.day(stage, "Requested date").orElseThrow(), closed)))
        .orElse(OptionalLong.empty());
  }

  long enquiries(Days days) {
    return contacts("enquiry", days).count();
  }

  Stream<Map<String, String>> members(Days days) {
    return contacts("members correspondence", days);
  }

  long membersInTime(Days days) {
    return members(days)
        .filter(row ->
            log.day(row, "Response date")
                .flatMap(answered -> log.day(row, "Due date").map(due -> !answered.isAfter(due)))
                .orElse(false))
        .count();
  }

  private Stream<Map<String, String>> contacts(String kind, Days days) {
    return received("contacts", days).filter(is("Kind", kind));
  }

  Stream<Map<String, String>> ombudsman(Days days) {
    return received("ombudsman", days);
  }

  Stream<Map<String, String>> compliments(Days days) {
    return received("compliments", days);
  }

  private Stream<Map<String, String>> received(String table, Days days) {
    return log.table(table).stream().filter(row -> days.hold(log.day(row, "Received date")));
  }

  /// Pounds paid in a period, of one kind or of all.
  BigDecimal paid(Optional<String> kind, Days days) {
    return pounds(
        log.table("payments").stream()
            .filter(row -> kind.map(CouncilLog.text(row, "Kind")::equals).orElse(true))
            .filter(row -> days.hold(log.day(row, "Paid date"))));
  }

  /// Pounds paid, whenever, in the Ombudsman's cases of a period.
  BigDecimal paidInOmbudsmanCases(Days days) {
    var cases = ombudsman(days).map(log::reference).toList();
    return pounds(
        log.table("payments").stream()
            .filter(row -> cases.contains(CouncilLog.text(row, "Linked ref"))));
  }

  private static BigDecimal pounds(Stream<Map<String, String>> payments) {
    return payments
        .map(row -> new BigDecimal(CouncilLog.text(row, "Amount (£)")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The children of the representations received in a period.
  List<Map<String, String>> children(Days days) {
    var received = received("representations", days).map(log::reference).toList();
    return log.table("children").stream()
        .filter(row -> received.contains(log.reference(row)))
        .toList();
  }

  static Predicate<Map<String, String>> aged(int from, int to) {
    return child -> {
      var age = CouncilLog.text(child, "Age");
      return !age.isEmpty() && Integer.parseInt(age) >= from && Integer.parseInt(age) <= to;
    };
  }

  /// The children receiving services, a figure that the log gives.
  long childrenReceivingServices() {
    return Long.parseLong(CouncilLog.text(log.table("parameters").getFirst(), "Value"));
  }

  /// Themes of stage 1, counted.
  long themes(String theme, Days days, Predicate<Map<String, String>> which) {
    return stageOne(days).filter(which).filter(themed(theme)).count();
  }

  /// Remedies at stage 1 of complaints with an outcome.
  long remedies(String remedy, String outcome) {
    return stageOne(YEAR).filter(is("Outcome", outcome)).filter(remedied(remedy)).count();
  }
}
