package heard.caselog;

import heard.authority.Profile;
import heard.caselog.faults.Faults;
import heard.caselog.staging.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What came of an import, for a terminal.
record ToldInWords(String authority, Profile profile) {

  private static final int FAULTS_SHOWN = 20;
  private static final int CELL_SHOWN = 40;
  private static final int HELD_SHOWN = 20;
  private static final int DIFFERENCES_SHOWN = 10;

  /// What is wrong: by kind, the first of each.
  List<String> faults(ImportResult result, @Nullable Path file) {
    var lines = new ArrayList<String>();
    if (result.faults().isEmpty()) {
      return lines;
    }
    lines.add(
        "There is a problem with %s."
            .formatted(Labels.many(result.faults().count(), "cell or row", "cells or rows")));
    for (var group : result.faults().groups()) {
      lines.add("");
      lines.add("%s: %,d".formatted(group.kind().title(), group.count()));
      group.sayings().stream().limit(FAULTS_SHOWN).map(ToldInWords::saying).forEach(lines::add);
      if (group.sayings().size() > FAULTS_SHOWN) {
        lines.add("  and others");
      }
    }
    lines.add("");
    lines.add(
        file == null
            ? "With --errors FILE all of them are written to a file."
            : "All of them are in %s.".formatted(file));
    return lines;
  }

  private static String saying(Faults.Saying saying) {
    var fault = saying.example();
    return "  %s%s%s: %s %s"
        .formatted(
            fault.where(),
            fault.value().isEmpty() ? "" : " \"" + fault.value() + "\"",
            saying.times() > 1
                ? " and in %s".formatted(Labels.many(saying.times() - 1, "more row", "more rows"))
                : "",
            fault.wrong(),
            fault.remedy());
  }

  /// What was made of it.
  List<String> result(ImportResult result) {
    var lines = new ArrayList<String>();
    switch (result.ending()) {
      case RECORDED ->
          lines.add("Import %s into %s".formatted(result.id().orElseThrow().value(), authority));
      case CHECKED -> {
        recognised(result, lines);
        lines.add("Nothing was written. The import would make:");
      }
      case NOTHING_NEW -> lines.add("Nothing in these files is new: nothing was written.");
      case REFUSED -> {
        recognised(result, lines);
        lines.add("Nothing was written.");
      }
    }
    if (result.ending() == ImportResult.Ending.RECORDED
        || result.ending() == ImportResult.Ending.CHECKED) {
      made(result.made(), lines);
    }
    notNew(result, lines);
    differences(result.differences(), lines);
    return lines;
  }

  /// What each file was taken for, with its first row.
  private static void recognised(ImportResult result, List<String> lines) {
    for (var recognised : Recognised.all(result)) {
      lines.add("%s: one %s a row".formatted(recognised.name(), recognised.rows()));
      recognised.also().forEach(also -> lines.add("  " + also));
      lines.add("  " + recognised.sentence());
      recognised.notes().forEach(note -> lines.add("  " + note));
      recognised.first().stream()
          .findFirst()
          .ifPresent(row -> lines.add("  first row: " + cells(recognised.headings(), row)));
    }
    result.leftOut().forEach(left -> lines.add("%s: %s".formatted(left.name(), left.why())));
    lines.add("");
  }

  private static String cells(List<String> headings, List<String> row) {
    return IntStream.range(0, Math.min(headings.size(), row.size()))
        .filter(i -> !row.get(i).isEmpty())
        .mapToObj(i -> "%s \"%s\"".formatted(headings.get(i), shortened(row.get(i))))
        .collect(Collectors.joining(", "));
  }

  private static String shortened(String text) {
    return text.length() <= CELL_SHOWN ? text : text.substring(0, CELL_SHOWN) + "…";
  }

  private void made(Made made, List<String> lines) {
    lines.add(
        "%s: %s"
            .formatted(
                Labels.many(made.representations(), "representation", "representations"),
                made.byKind().entrySet().stream()
                    .map(kind ->
                        "%s %,d".formatted(Labels.kind(profile, kind.getKey()), kind.getValue()))
                    .collect(Collectors.joining(", "))));
    lines.add(
        "%s, %s, %s, %s"
            .formatted(
                Labels.many(made.stages(), "stage", "stages"),
                Labels.many(made.elements(), "element", "elements"),
                Labels.many(made.themes(), "theme", "themes"),
                Labels.many(made.links(), "link", "links")));
    if (made.recommendations() > 0) {
      lines.add(Labels.many(made.recommendations(), "recommendation", "recommendations"));
    }
    if (made.chases() > 0) {
      lines.add(Labels.many(made.chases(), "chase", "chases"));
    }
    if (made.actions() > 0) {
      lines.add(Labels.many(made.actions(), "lesson", "lessons"));
    }
    if (made.payments() > 0) {
      lines.add(Labels.many(made.payments(), "payment", "payments"));
    }
    lines.add(
        "%,d still open; %,d with a history that breaks the procedure"
            .formatted(made.open(), made.irregular()));
  }

  private static void notNew(ImportResult result, List<String> lines) {
    var checked = result.checked();
    if (result.unchanged().total() > 0) {
      lines.add(result.unchanged().says("is", "are") + " here already, and unchanged");
    }
    if (result.held() > 0) {
      lines.add(
          "%s a reference that Heard has already, not from a log, and stayed out: %s%s"
              .formatted(
                  Labels.many(result.held(), "case has", "cases have"),
                  checked.held().stream().limit(HELD_SHOWN).collect(Collectors.joining(", ")),
                  result.held() > HELD_SHOWN ? ", …" : ""));
    }
    if (checked.count(Verdict.FAULTY) > 0) {
      lines.add(
          (result.ending() == ImportResult.Ending.REFUSED
                  ? "%s something wrong"
                  : "%s something wrong, and stayed out")
              .formatted(Labels.many(checked.count(Verdict.FAULTY), "case has", "cases have")));
    }
  }

  private static void differences(Differences differences, List<String> lines) {
    if (differences.count() == 0) {
      return;
    }
    lines.add(
        "The log's own calculations differ from Heard's in %,d due dates, %,d extended due dates and %,d numbers of working days; both are kept"
            .formatted(
                differences.dueDates(), differences.extendedDueDates(), differences.workingDays()));
    differences.first().stream()
        .limit(DIFFERENCES_SHOWN)
        .map(d ->
            "  %s %s: %s is %s in the log, %s in Heard"
                .formatted(d.reference(), d.stage(), d.what(), d.inTheLog(), d.inHeard()))
        .forEach(lines::add);
    if (differences.count() > DIFFERENCES_SHOWN) {
      lines.add("  and %,d more".formatted(differences.count() - DIFFERENCES_SHOWN));
    }
  }
}
