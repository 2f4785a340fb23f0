package heard.reporting;

import heard.reporting.document.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the annual report has to say of stages: how many, what came of them, what later ones
/// changed.
final class AnnualStagesRecount extends RecountedLog {

  AnnualStagesRecount(MadeLog log, Period period) {
    super(log, period);
  }

  Map<String, Map<String, Object>> cells() {
    var now = period.label();
    var then = before.label();
    for (var when : List.of(period, before)) {
      count("natures", when.label(), elements("1", when, "Requested"), "Nature", true);
      count("remedies", when.label(), remedies(when), "Remedy", true);
    }
    for (var number : List.of("1", "2", "3")) {
      var label = NAMES.get(number);
      long asked = asked(number, period).count();
      long earlier = asked(number, before).count();
      put("by-stage", label + "|" + now, asked);
      put("by-stage", label + "|" + then, earlier);
      put("by-stage", label + "|Change", asked - earlier);
      put("by-stage", label + "|Change %", percent(asked - earlier, earlier, 0));
      var row = "Stage " + number + "|";
      put(
          "stages-in-hand",
          row + "Open at the start",
          stages(number)
              .filter(s ->
                  until(period.from().minusDays(1), s.asked())
                      && !until(period.from().minusDays(1), s.end()))
              .count());
      put("stages-in-hand", row + "Requested", asked);
      put(
          "stages-in-hand",
          row + "Completed",
          stages(number).filter(s -> in(period, s.end())).count());
      put(
          "stages-in-hand",
          row + "Open at the end",
          stages(number)
              .filter(s -> until(period.to(), s.asked()) && !until(period.to(), s.end()))
              .count());
      var answered = answered(number, period);
      MadeLog.OUTCOMES.forEach(outcome ->
          put(
              "outcomes",
              row + outcome,
              answered.stream().filter(having("Outcome", outcome)).count()));
      put("outcomes", row + "Total", answered.size());
      put(
          "remedial-action",
          row + "Taken",
          answered.stream().filter(having("Remedial", "Yes")).count());
      put(
          "remedial-action",
          row + "None",
          answered.stream().filter(having("Remedial", "No")).count());
      put("remedial-action", row + "Not recorded", 0);
      var elements = elements(number, period, "Responded");
      findings("findings", row, elements, "No finding possible");
    }
    findings("findings", "All stages|", elements(null, period, "Responded"), "No finding possible");
    for (var delay : List.of("Complexity", "Absence of staff", "Total")) {
      for (var number : List.of("1", "2", "3")) {
        put(
            "delays",
            delay + "|Stage " + number,
            answered(number, period).stream()
                .filter(s ->
                    delay.equals("Total")
                        ? !text(s.of(), "Delay").isEmpty()
                        : text(s.of(), "Delay").equals(delay))
                .count());
      }
    }
    changed();
    put(
        "escalation",
        "Stage 1 complaints of the year that went on to another stage|published",
        escalated("1", period));
    put("escalation", "The same, " + then + "|published", escalated("2", before));
    put(
        "escalation",
        "Stage 2 investigations of the year that went on to another stage|published",
        escalated("2", period));
    return cells;
  }

  private void changed() {
    for (var number : List.of("2", "3")) {
      var group = "Stage " + number + "|";
      var answered = answered(number, period).stream().filter(s -> !earlier(s).isEmpty()).toList();
      for (var was : Stream.concat(MadeLog.OUTCOMES.stream(), Stream.of("Total")).toList()) {
        var rows =
            answered.stream().filter(s -> was.equals("Total") || earlier(s).equals(was)).toList();
        if (rows.isEmpty()) {
          continue;
        }
        MadeLog.OUTCOMES.forEach(outcome ->
            put(
                "changed",
                group + was + "|" + outcome,
                rows.stream().filter(having("Outcome", outcome)).count()));
        long other = rows.stream().filter(s -> !text(s.of(), "Outcome").equals(earlier(s))).count();
        put("changed", group + was + "|Total", rows.size());
        put("changed", group + was + "|Changed", other);
        put("changed", group + was + "|Changed %", percent(other, rows.size(), 0));
      }
      var elements = elements(number, period, "Responded");
      long another =
          elements.stream()
              .filter(e -> !found(e, Integer.parseInt(number) - 1).equals(text(e, "Finding")))
              .count();
      put("findings-changed", group + "Findings", elements.size());
      put("findings-changed", group + "The same", elements.size() - another);
      put("findings-changed", group + "Another", another);
      put("findings-changed", group + "Another %", percent(another, elements.size(), 0));
    }
  }

  private BigDecimal escalated(String number, Period when) {
    var next = String.valueOf(Integer.parseInt(number) + 1);
    var asked = asked(number, when).toList();
    long on =
        asked.stream()
            .filter(
                s -> stages(next).anyMatch(n -> text(n.of(), "Ref").equals(text(s.of(), "Ref"))))
            .count();
    return (BigDecimal) percent(on, asked.size(), 1);
  }

  private String earlier(Stage stage) {
    return stages(String.valueOf(Integer.parseInt(stage.number()) - 1))
        .filter(s -> text(s.of(), "Ref").equals(text(stage.of(), "Ref")))
        .map(s -> text(s.of(), "Outcome"))
        .findFirst()
        .orElse("");
  }

  private String found(Map<String, String> element, int stage) {
    return log.table("Elements").stream()
        .filter(e ->
            text(e, "Ref").equals(text(element, "Ref"))
                && text(e, "Stage").equals(String.valueOf(stage)))
        .map(e -> text(e, "Finding"))
        .findFirst()
        .orElseThrow();
  }
}
