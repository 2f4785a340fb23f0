package heard.reporting;

import heard.reporting.document.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the quarterly report has to say of a made log.
final class QuarterlyRecount extends RecountedLog {

  QuarterlyRecount(MadeLog log, Period period) {
    super(log, period);
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
      bands("bands", "Children Act 1989|" + NAMES.get(number) + "|", answered(number, period));
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
    return cells;
  }
}
