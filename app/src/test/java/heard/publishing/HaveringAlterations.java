package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Cases moved in time, removed, added, given to other teams; other outcomes, themes, remedies,
/// channels, people; other children; answers later; other payments, contacts and compliments.
final class HaveringAlterations extends Alterations {

  private static final List<String> OUTCOMES = List.of("Upheld", "Partially upheld", "Not upheld");
  private static final Places PLACES =
      Places.of(
          List.of("representations", "stages", "elements", "themes", "remedies", "children"),
          new Days(LocalDate.of(2019, 4, 1), LocalDate.of(2022, 3, 31)));

  HaveringAlterations(CouncilLog log, long seed) {
    super(log, PLACES, seed);
  }

  @Override
  void once() {
    switch (random.nextInt(14)) {
      case 0 -> move(reference(), random.nextInt(700) - 350);
      case 1 -> remove(reference());
      case 2 -> add(reference());
      case 3 -> another(representations(), any(List.of("Team", "Channel", "Complainant kind")));
      case 4 -> change(log.table("stages"), "Outcome", OUTCOMES);
      case 5 -> change(log.table("elements"), "Finding", OUTCOMES);
      case 6 -> later(any(log.table("stages")), "Response date", "Closed date", 12);
      case 7 -> theme();
      case 8 -> remedy();
      case 9 -> child();
      case 10 -> payment();
      case 11 -> contact();
      case 12 -> ombudsman();
      default -> compliment();
    }
  }

  /// Puts in a column of any row what another row has there.
  private void another(List<Map<String, String>> rows, String column) {
    any(rows).put(column, any(words(rows, column)));
  }

  /// A theme stands in a log once for each representation.
  private void theme() {
    var themes = log.table("themes");
    var one = any(themes);
    var to = any(words(themes, "Theme"));
    if (themes.stream()
        .noneMatch(row ->
            log.reference(row).equals(log.reference(one))
                && CouncilLog.text(row, "Theme").equals(to))) {
      one.put("Theme", to);
    }
  }

  /// And a remedy once for each stage.
  private void remedy() {
    var remedies = log.table("remedies");
    var one = any(remedies);
    var to = any(words(remedies, "Remedy"));
    if (remedies.stream()
        .noneMatch(row ->
            log.reference(row).equals(log.reference(one))
                && CouncilLog.text(row, "Stage").equals(CouncilLog.text(one, "Stage"))
                && CouncilLog.text(row, "Remedy").equals(to))) {
      one.put("Remedy", to);
    }
  }

  private void child() {
    another(
        log.table("children"),
        any(List.of("Age", "Gender", "Disability", "Ethnicity", "Religion")));
  }

  private void payment() {
    var one = any(log.table("payments"));
    if (random.nextBoolean()) {
      one.put("Amount (£)", String.valueOf(random.nextInt(3_000)));
    } else {
      move(one, "Paid date", random.nextInt(400) - 200);
    }
  }

  private void contact() {
    var one = any(log.table("contacts"));
    if (random.nextBoolean()) {
      log.day(one, "Response date")
          .ifPresent(day -> log.set(one, "Response date", day.plusDays(random.nextInt(9))));
    } else if (CouncilLog.text(one, "Due date").isEmpty()) {
      move(one, "Received date", random.nextInt(500) - 250);
    }
  }

  private void ombudsman() {
    var one = any(log.table("ombudsman"));
    if (random.nextBoolean()) {
      one.put("Decision", any(words(log.table("ombudsman"), "Decision")));
    } else {
      move(one, "Received date", -random.nextInt(300));
    }
  }

  private void compliment() {
    var compliments = log.table("compliments");
    if (random.nextBoolean()) {
      another(compliments, any(List.of("Team", "From kind")));
    } else {
      move(any(compliments), "Received date", random.nextInt(300) - 150);
    }
  }
}
