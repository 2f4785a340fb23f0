package heard.reporting;

import heard.reporting.document.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What the annual report has to say of those who made representations, and of who spoke for them.
final class AnnualPeopleRecount extends RecountedLog {

  AnnualPeopleRecount(MadeLog log, Period period) {
    super(log, period);
  }

  Map<String, Map<String, Object>> cells() {
    var received = received(period);
    advocates(received);
    people("age", "Age");
    people("gender", "Sex");
    people("ethnic-group", "Ethnicity");
    for (var table :
        Map.of(
                "gender-identity",
                "Identity",
                "disability",
                "Disability",
                "sexual-orientation",
                "Orientation",
                "religion",
                "Religion")
            .entrySet()) {
      people(table.getKey(), table.getValue());
    }
    return cells;
  }

  private void advocates(List<Map<String, String>> received) {
    Predicate<Map<String, String>> with =
        row -> text(row, "Via").equals("Advocate") || text(row, "Named").equals("Advocate");
    Predicate<Map<String, String>> young =
        row -> List.of("Child or young person", "Care leaver").contains(text(row, "Who"));
    put(
        "advocates",
        "Made or handed in by an advocate, or with one named as who speaks for the complainant|published",
        received.stream().filter(with).count());
    put(
        "advocates",
        "The same, " + before.label() + "|published",
        received(before).stream().filter(with).count());
    put(
        "advocates",
        "Of these made by children and young people|published",
        received.stream().filter(with.and(young)).count());
    put(
        "advocates",
        "Children's and young people's with an advocate, as a share of theirs|published",
        percent(
            received.stream().filter(with.and(young)).count(),
            received.stream().filter(young).count(),
            0));
    put(
        "advocates",
        "An advocate was asked for|published",
        received.stream().filter(row -> text(row, "Asked").equals("yes")).count());
  }

  private void people(String table, String column) {
    count(
        table,
        "Made representations",
        received(period).stream().filter(row -> !text(row, column).isEmpty()).toList(),
        column,
        true);
    count(table, "Children concerned", rowsOf("Children", received(period)), column, true);
  }
}
