package heard.reporting;

import heard.reporting.document.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the annual report has to say of a made log.
final class AnnualRecount extends RecountedLog {

  AnnualRecount(MadeLog log, Period period) {
    super(log, period);
  }

  Map<String, Map<String, Object>> cells() {
    var now = period.label();
    var then = before.label();
    years("who", "Who", "% of all");
    years("channels", "Channel", null);
    years("services", "Service", "% of all");
    years("handed-in", "Via", "% of all");
    var received = received(period);
    put("made-in-words", "Received|published", received.size());
    put("made-in-words", "Received in " + then + "|published", received(before).size());
    int more = received.size() - received(before).size();
    put("made-in-words", "Change in number|published", more);
    put("made-in-words", "Change in percent|published", percent(more, received(before).size(), 1));
    put(
        "made-in-words",
        "In words|published",
        more > 0 ? "more" : more < 0 ? "fewer" : "neither more nor fewer");
    put(
        "made-in-words",
        "A month|published",
        BigDecimal.valueOf(received.size())
            .divide(BigDecimal.valueOf(12), 1, RoundingMode.HALF_UP));
    var quarters =
        List.of("April to June", "July to September", "October to December", "January to March");
    for (int quarter = 1; quarter <= 4; quarter++) {
      put(
          "by-quarter",
          quarters.get(quarter - 1) + "|Representations",
          received(period.quarters(quarter, quarter)).size());
    }
    put("open", "Open at the start of the year|published", openOn(period.from().minusDays(1)));
    put("open", "Received|published", received.size());
    put(
        "open",
        "Closed|published",
        log.table("Representations").stream()
            .filter(row -> in(period, MadeLog.day(row, "Closed")))
            .count());
    put("open", "Open at the end of the year|published", openOn(period.to()));
    for (var when : List.of(period, before)) {
      count(
          "refused",
          when.label(),
          received(when).stream().filter(row -> text(row, "Refusal").length() > 0).toList(),
          "Refusal",
          true);
      var themes = rowsOf("Themes", received(when));
      count("themes", when.label(), themes, "Theme", false);
      count(
          "sought",
          when.label(),
          received(when).stream().filter(row -> !text(row, "Sought").isEmpty()).toList(),
          "Sought",
          false);
    }
    put("recommendations", "Accepted|" + now, 1);
    put("recommendations", "Not accepted|" + now, 2);
    put("recommendations", "Total|" + now, 3);
    for (var label : List.of("Accepted", "Not accepted", "Total")) {
      put("recommendations", label + "|" + then, 0);
    }
    decisions("ombudsman-decisions", List.of(period, before));
    for (var kind : List.of("Remedy", "Independent investigation", "Total")) {
      put("payments", kind + "|Number, " + now, paid(period, kind).count());
      put(
          "payments",
          kind + "|Pounds, " + now,
          paid(period, kind).mapToInt(row -> Integer.parseInt(text(row, "Amount"))).sum());
      put(
          "payments",
          kind + "|Pounds, " + then,
          paid(before, kind).mapToInt(row -> Integer.parseInt(text(row, "Amount"))).sum());
    }
    return cells;
  }

  private void years(String table, String column, @Nullable String share) {
    for (var when : List.of(period, before)) {
      count(table, when.label(), received(when), column, true);
    }
    if (share != null) {
      var all = received(period);
      Stream.concat(received(period).stream(), received(before).stream())
          .map(row -> text(row, column))
          .distinct()
          .forEach(word ->
              put(
                  table,
                  named(word) + "|" + share,
                  percent(
                      all.stream().filter(row -> text(row, column).equals(word)).count(),
                      all.size(),
                      0)));
      put(table, "Total|" + share, percent(all.size(), all.size(), 0));
    }
  }
}
