package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.time.LocalDate;
import java.util.List;

/// Cases moved in time, removed, added; other kinds, services, people, natures, outcomes; answers
/// sooner and later.
final class IsleOfWightAlterations extends Alterations {

  private static final List<String> OUTCOMES = List.of("Upheld", "Partially Upheld", "Not Upheld");
  private static final List<String> OTHER_KINDS =
      List.of(
          "Pre-complaint",
          "HSCP",
          "Case Concern",
          "Non Statutory Complaint",
          "GDPR, FOI or SAR",
          "Ad Hoc",
          "Professional to Professional");
  private static final Places PLACES =
      new Places(
          "representations",
          List.of("representations", "stages", "elements", "themes", "remedies", "ombudsman"),
          List.of(
              "Case Received",
              "Acknowledged Date",
              "Definition Confirmed Date",
              "Requested Date",
              "Due Date",
              "Extended Due Date",
              "Draft Checked Date",
              "Response Date",
              "Closed Date",
              "Finding Date",
              "Decision Date"),
          "Linked Ref",
          "Link Kind",
          new Days(LocalDate.of(2016, 4, 1), LocalDate.of(2020, 3, 31)));

  IsleOfWightAlterations(CouncilLog log, long seed) {
    super(log, PLACES, seed);
  }

  @Override
  void once() {
    var stages = log.table("stages");
    switch (random.nextInt(12)) {
      case 0 -> move(reference(), random.nextInt(700) - 350);
      case 1 -> remove(reference());
      case 2 -> add(reference());
      case 3 -> change(representations(), "Service", words(representations(), "Service"));
      case 4 -> change(representations(), "Case Type", OTHER_KINDS);
      case 5 -> change(representations(), "Raised By", words(representations(), "Raised By"));
      case 6 -> change(representations(), "Received By", words(representations(), "Received By"));
      case 7 -> change(stages, "Outcome", OUTCOMES);
      case 8 -> change(stages, "Actual Outcome", words(stages, "Actual Outcome"));
      case 9 -> change(stages, "Remedial Action", List.of("Y", "N"));
      case 10 -> change(log.table("themes"), "Theme", words(log.table("themes"), "Theme"));
      default -> later(any(stages), "Response Date", "Closed Date", 12);
    }
  }
}
