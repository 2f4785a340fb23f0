package heard.reporting;

import heard.reporting.document.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the quarterly report has to say of a made log.
final class QuarterlyRecount extends RecountedLog {

  private final int overdue;

  /// @param overdue how many limits were
  QuarterlyRecount(MadeLog log, Period period, int overdue) {
    super(log, period);
    this.overdue = overdue;
  }

  Map<String, Map<String, Object>> cells() {
    var year = new Period(period.from().minusYears(1), period.to().minusYears(1));
    for (var when : List.of(period, before, year)) {
      for (var kind :
          List.of(
              "Complaint", "Compliment", "Enquiry", "Pre-complaint", "Ombudsman case", "Total")) {
        put("by-kind", kind + "|" + when.label(), ofKind(kind, when));
      }
      for (var number : List.of("1", "2", "3")) {
        put(
            "by-stage",
            "Children Act 1989|" + NAMES.get(number) + "|" + when.label(),
            asked(number, when).count());
      }
      put(
          "by-stage",
          "All stages|" + when.label(),
          Stream.of("1", "2", "3").mapToLong(n -> asked(n, when).count()).sum());
    }
    for (var kind :
        List.of("Complaint", "Compliment", "Enquiry", "Pre-complaint", "Ombudsman case", "Total")) {
      put("by-kind", kind + "|Change on the year", ofKind(kind, period) - ofKind(kind, year));
    }
    for (var number : List.of("1", "2", "3")) {
      put(
          "by-stage",
          "Children Act 1989|" + NAMES.get(number) + "|Change on the year",
          asked(number, period).count() - asked(number, year).count());
    }
    put(
        "by-stage",
        "All stages|Change on the year",
        Stream.of("1", "2", "3")
            .mapToLong(n -> asked(n, period).count() - asked(n, year).count())
            .sum());
    for (var when : List.of(period, before)) {
      count("by-channel", when.label(), everything(when), "Channel", true);
      count("remedies", when.label(), remedies(when), "Remedy", true);
      put(
          "chased",
          "Reminders to those who have to answer|" + when.label(),
          days("Chases", "Chased", when));
      put("chased", "Drafts returned|" + when.label(), days("Stages", "Sent back", when));
      for (var number : List.of("1", "2", "Total")) {
        put(
            "escalated",
            (number.equals("Total") ? "Total" : NAMES.get(number)) + "|" + when.label(),
            Stream.of("2", "3")
                .filter(n ->
                    number.equals("Total")
                        || n.equals(String.valueOf(Integer.parseInt(number) + 1)))
                .mapToLong(n -> asked(n, when).count())
                .sum());
      }
    }
    for (var number : List.of("1", "2", "3")) {
      findings(
          "findings", NAMES.get(number) + "|", elements(number, period, "Responded"), "No finding");
    }
    findings("findings", "All stages|", elements(null, period, "Responded"), "No finding");
    for (var kind : List.of("Remedy", "Independent investigation", "Total")) {
      put("payments", kind + "|Number", paid(period, kind).count());
      put(
          "payments",
          kind + "|Pounds",
          paid(period, kind).mapToInt(row -> Integer.parseInt(text(row, "Amount"))).sum());
    }
    put("actions", "In hand at the start|Number", 0);
    put("actions", "Recorded|Number", 3);
    put("actions", "Done|Number", 1);
    put("actions", "Declined|Number", 1);
    put("actions", "In hand at the end|Number", 1);
    put("actions", "Fell due|Number", 0);
    put("actions", "Of these not done or declined|Number", 0);
    decisions("ombudsman", List.of(period, year));
    sorted("by-service", "Service", MadeLog.SERVICES, this::everything);
    sorted("themes", "Theme", MadeLog.THEMES, when -> rowsOf("Themes", received(when)));
    count("chart-by-service", "Representations", everything(period), "Service", false);
    flows();
    whoMadeThem();
    outcomes();
    inBrief();
    return cells;
  }

  /// Words in the order of their number now, with their place by it.
  private void sorted(
      String table, String by, List<String> words, Function<Period, List<Map<String, String>>> of) {
    for (var when : List.of(period, before, aYearBefore(period))) {
      count(table, when.label(), of.apply(when), by, table.equals("by-service"));
    }
    var now = of.apply(period);
    for (var word : words) {
      long number = having(now, by, word);
      long higher = words.stream().filter(other -> having(now, by, other) > number).count();
      put(table, word + "|Rank", number == 0 ? "" : higher + 1);
      if (table.equals("by-service")) {
        put(table, word + "|% of all", percent(number, now.size(), 0));
      }
    }
    if (table.equals("by-service")) {
      put(table, "Not recorded|% of all", percent(having(now, by, ""), now.size(), 0));
      put(table, "Total|% of all", percent(now.size(), now.size(), 0));
      put(table, "Not recorded|Rank", "");
      put(table, "Total|Rank", "");
    }
  }

  private long days(String table, String column, Period when) {
    return log.table(table).stream().filter(row -> in(when, MadeLog.day(row, column))).count();
  }

  private static long having(List<Map<String, String>> rows, String column, String word) {
    return rows.stream().filter(row -> text(row, column).equals(word)).count();
  }

  private void inBrief() {
    int more = everything(period).size() - everything(aYearBefore(period)).size();
    var answered = answered(null, period);
    brief("Representations received", everything(period).size());
    brief(
        "Against the same period a year before",
        more > 0 ? "more" : more < 0 ? "fewer" : "neither more nor fewer");
    brief("Responses sent", answered.size());
    brief(
        "Of these within timescale",
        percent(answered.stream().filter(Stage::inTime).count(), answered.size(), 0));
    brief("Representations open at the end", inHand(period.to()));
    brief("Limits of ours past their day and still running", overdue);
    brief("Cases of the Ombudsman's received", ofKind("Ombudsman case", period));
    brief("Compliments", ofKind("Compliment", period));
  }

  private void brief(String row, Object value) {
    put("in-brief", row + "|published", value);
  }

  private void whoMadeThem() {
    var received = everything(period);
    count("by-complainant", period.label(), received, "Who", true);
    for (var word : received.stream().map(row -> text(row, "Who")).distinct().toList()) {
      var rows = received.stream().filter(row -> text(row, "Who").equals(word)).toList();
      put("by-complainant", named(word) + "|% of all", percent(rows.size(), received.size(), 0));
      put("by-complainant", named(word) + "|With an advocate", withAdvocate(rows));
    }
    put("by-complainant", "Total|% of all", percent(received.size(), received.size(), 0));
    put("by-complainant", "Total|With an advocate", withAdvocate(received));
  }

  private static long withAdvocate(List<Map<String, String>> rows) {
    return rows.stream()
        .filter(row -> text(row, "Via").equals("Advocate") || text(row, "Named").equals("Advocate"))
        .count();
  }

  private void outcomes() {
    for (var number : NAMES.keySet()) {
      outcomes("Children Act 1989|" + NAMES.get(number) + "|", answered(number, period));
    }
    outcomes("All stages|", answered(null, period));
  }

  private void outcomes(String row, List<Stage> answered) {
    MadeLog.OUTCOMES.forEach(outcome ->
        put(
            "outcomes",
            row + outcome,
            answered.stream().filter(having("Outcome", outcome)).count()));
    put("outcomes", row + "Total", answered.size());
  }

  private void flows() {
    for (var when : List.of(period, before, aYearBefore(period))) {
      var column = "|" + when.label();
      var start = when.from().minusDays(1);
      put("flow", "Open at the start" + column, inHand(start));
      put("flow", "Received" + column, everything(when).size());
      put(
          "flow",
          "Completed" + column,
          inHand(start) + everything(when).size() - inHand(when.to()));
      put("flow", "Open at the end" + column, inHand(when.to()));
      put("flow", "Stages open at the start" + column, stagesInHand(start));
      put("flow", "Stages requested" + column, asked(null, when).count());
      put(
          "flow",
          "Stages completed" + column,
          stages(null).filter(stage -> in(when, stage.end())).count());
      put("flow", "Stages open at the end" + column, stagesInHand(when.to()));
    }
  }

  /// A compliment asks for nothing, and the Ombudsman's case ends with the decision.
  private long inHand(LocalDate day) {
    return openOn(day)
        + log.table("Ombudsman").stream()
            .filter(row -> until(day, MadeLog.day(row, "Received")))
            .filter(row -> !until(day, MadeLog.day(row, "Decided")))
            .count()
        + log.table("Others").stream()
            .filter(row -> !text(row, "Kind").equals("Compliment"))
            .filter(row -> until(day, MadeLog.day(row, "Received")))
            .count();
  }

  private long stagesInHand(LocalDate day) {
    return stages(null)
        .filter(stage -> until(day, stage.asked()) && !until(day, stage.end()))
        .count();
  }
}
