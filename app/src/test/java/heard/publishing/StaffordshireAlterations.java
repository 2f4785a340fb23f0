package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.time.LocalDate;
import java.util.List;

/// Cases moved in time, removed, added, given to other services and teams; other outcomes,
/// findings, natures and remedies; requests refused, answers later, panels held in another year.
final class StaffordshireAlterations extends Alterations {

  private static final List<String> OUTCOMES =
      List.of("Upheld", "Partially Upheld", "Not Upheld", "Unable to make a Finding");
  private static final List<String> TABLES =
      List.of("Representations", "Stages", "Elements", "Remedies");
  private static final Places PLACES =
      Places.of(TABLES, new Days(LocalDate.of(2015, 4, 1), LocalDate.of(2018, 5, 31)));

  StaffordshireAlterations(CouncilLog log, long seed) {
    super(log, PLACES, seed);
  }

  @Override
  void once() {
    switch (random.nextInt(11)) {
      case 0 -> move(reference(), random.nextInt(900) - 450);
      case 1 -> remove(reference());
      case 2 -> add(reference());
      case 3 -> change(representations(), "Service", words(representations(), "Service"));
      case 4 -> change(representations(), "Team", words(representations(), "Team"));
      case 5 -> change(log.table("Elements"), "Nature", words(log.table("Elements"), "Nature"));
      case 6 ->
          change(
              log.table("Elements"),
              "Finding",
              List.of("Upheld", "Partially Upheld", "Not Upheld", "No Finding"));
      case 7 -> change(log.table("Stages"), "Outcome", OUTCOMES);
      case 8 ->
          change(log.table("Remedies"), "Remedy", List.of("explanation", "apology", "training"));
      case 9 -> answerLater();
      default -> others();
    }
  }

  private void answerLater() {
    var stage = any(log.table("Stages"));
    if (CouncilLog.text(stage, "Stage").endsWith("Stage 1")
        && CouncilLog.text(stage, "Status").equals("closed")) {
      later(stage, "Response date", "Closed date", 12);
    }
  }

  /// Contacts, cases of the Ombudsman's and compliments.
  private void others() {
    var contacts = log.table("Contacts");
    var ombudsman = log.table("Ombudsman");
    var compliments = log.table("Compliments");
    switch (random.nextInt(5)) {
      case 0 -> change(contacts, "Category", words(contacts, "Category"));
      case 1 -> contacts.remove(random.nextInt(contacts.size()));
      case 2 -> change(ombudsman, "Decision", words(ombudsman, "Decision"));
      case 3 -> ombudsman.remove(random.nextInt(ombudsman.size()));
      default -> {
        move(any(compliments), "Received date", random.nextInt(500) - 250);
        change(compliments, "Service", words(compliments, "Service"));
      }
    }
  }

  /// Nothing at all came in during a year.
  void leaveNothingOf(Days year) {
    leaveNothingReceivedIn(year, "Received date");
    for (var table : List.of("Contacts", "Ombudsman", "Compliments")) {
      log.table(table).removeIf(row -> year.hold(log.day(row, "Received date")));
    }
  }
}
