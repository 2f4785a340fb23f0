package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Cases moved in time, removed, added; other kinds of complaint, areas, people, subjects, verdicts
/// and answers.
final class NorthmereAlterations extends Alterations {

  private static final List<String> VERDICTS =
      List.of("Agreed", "Partly agreed", "Not agreed", "Couldn't say");
  private static final Places PLACES =
      new Places(
          "Register",
          List.of("Register", "Statutory steps", "Points"),
          List.of(
              "Landed",
              "Hello sent",
              "Talk answered",
              "Eyes wanted",
              "Eyes hello",
              "Eyes answered",
              "All done",
              "Asked for",
              "Answered",
              "Found on"),
          "Our case",
          "none",
          new Days(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 12, 31)));

  NorthmereAlterations(CouncilLog log, long seed) {
    super(log, PLACES, seed);
  }

  @Override
  void once() {
    var register = representations();
    var points = log.table("Points");
    switch (random.nextInt(14)) {
      case 0, 1 -> move(reference(), random.nextInt(300) - 150);
      case 2 -> removeUnlessPaid(reference());
      case 3 -> add(reference());
      case 4 -> changeArea(any(register), any(register));
      case 5 -> change(register, "Sort", List.of("Formal complaint", "Grumble"));
      case 6 -> change(register, "From", words(register, "From"));
      case 7 -> change(register, "Came in by", words(register, "Came in by"));
      case 8 -> change(register, "About", words(register, "About"));
      case 9 -> change(register, "Put right by", words(register, "Put right by"));
      case 10 -> change(points, "What we found", VERDICTS);
      case 11 -> change(log.table("Thank yous"), "Who said it", List.of("A family", "A colleague"));
      case 12 -> change(register, "More time?", List.of("Y", "N"));
      default -> answerLater(any(register));
    }
  }

  /// Takes out everything that began in some days.
  void leaveNothingOf(Days days) {
    leaveNothingReceivedIn(days, "Landed");
    log.table("Thank yous").removeIf(row -> days.hold(log.day(row, "Date")));
    log.table("Ombudsman").removeIf(row -> days.hold(log.day(row, "Told us")));
    log.table("Money").clear();
  }

  private void removeUnlessPaid(String reference) {
    boolean paid =
        log.table("Money").stream()
            .anyMatch(row -> CouncilLog.text(row, "For case").equals(reference));
    if (!paid) {
      remove(reference);
    }
  }

  private static void changeArea(Map<String, String> row, Map<String, String> like) {
    row.put("Area", CouncilLog.text(like, "Area"));
    row.put("Team", CouncilLog.text(like, "Team"));
  }

  /// Answers a talk that was the end of it some days later.
  private void answerLater(Map<String, String> row) {
    if (CouncilLog.text(row, "Eyes wanted").isEmpty()
        && !CouncilLog.text(row, "Talk answered").isEmpty()) {
      int days = 1 + random.nextInt(9);
      move(row, "Talk answered", days);
      log.day(row, "Talk answered").ifPresent(day -> log.set(row, "All done", day));
    }
  }
}
