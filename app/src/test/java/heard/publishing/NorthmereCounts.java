package heard.publishing;

import heard.publishing.RecountedReport.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What Northmere's register holds, by the headings that its team gave it.
final class NorthmereCounts {

  /// A step of a case.
  ///
  /// @param of the row of the register
  record Step(
      Map<String, String> of,
      String name,
      LocalDate begun,
      Optional<LocalDate> answered,
      Optional<LocalDate> over,
      boolean moreTime) {

    boolean is(String other) {
      return name.equals(other);
    }
  }

  private final CouncilLog log;

  NorthmereCounts(CouncilLog log) {
    this.log = log;
  }

  List<Map<String, String>> sheet(String name) {
    return log.table(name);
  }

  Optional<LocalDate> day(Map<String, String> row, String heading) {
    return log.day(row, heading);
  }

  Predicate<Map<String, String>> in(Days days, String heading) {
    return row -> days.hold(day(row, heading));
  }

  static Predicate<Map<String, String>> has(String heading, String... words) {
    return row -> Arrays.asList(words).contains(CouncilLog.text(row, heading));
  }

  /// Complaints and grumbles that landed in some days.
  Stream<Map<String, String>> told(Days days) {
    return sheet("Register").stream()
        .filter(in(days, "Landed"))
        .filter(has("Sort", "Formal complaint", "Grumble"));
  }

  long complaints(Days days) {
    return told(days).filter(has("Sort", "Formal complaint")).count();
  }

  /// All steps: those of Listening side by side in the register, the statutory ones on their sheet.
  List<Step> steps() {
    var steps = new ArrayList<Step>();
    for (var row : sheet("Register")) {
      if (has("Road", "Listening").test(row)) {
        steps.add(
            step(
                row,
                "Talk",
                day(row, "Landed").orElseThrow(),
                day(row, "Talk answered"),
                has("More time?", "Y").test(row)));
      }
      day(row, "Eyes wanted")
          .ifPresent(
              wanted -> steps.add(step(row, "Eyes", wanted, day(row, "Eyes answered"), false)));
    }
    for (var row : sheet("Statutory steps")) {
      steps.add(
          step(
              registered(row),
              CouncilLog.text(row, "Step"),
              day(row, "Asked for").orElseThrow(),
              day(row, "Answered"),
              has("Longer?", "Y").test(row)));
    }
    return steps;
  }

  private Step step(
      Map<String, String> row,
      String name,
      LocalDate begun,
      Optional<LocalDate> answered,
      boolean moreTime) {
    var over = answered.or(() -> day(row, "All done"));
    return new Step(row, name, begun, answered, over, moreTime);
  }

  private Map<String, String> registered(Map<String, String> row) {
    return sheet("Register").stream()
        .filter(has("No.", CouncilLog.text(row, "No.")))
        .findFirst()
        .orElseThrow();
  }

  /// The words of a cell with several.
  static List<String> several(Map<String, String> row, String heading) {
    return Arrays.stream(CouncilLog.text(row, heading).split(";"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /// The day that lies so many working days after another.
  static LocalDate workingDaysAfter(LocalDate day, int days) {
    var due = day;
    while (WorkingDays.between(day, due) < days) {
      due = due.plusDays(1);
    }
    return due;
  }
}
