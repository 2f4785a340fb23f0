package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.faults.Faults;
import heard.caselog.files.LogFile;
import heard.caselog.files.Sheet;
import heard.caselog.files.Sheets;
import heard.caselog.files.UnreadableFile;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.NamePattern;
import heard.caselog.mapping.TableMapping;
import heard.platform.yaml.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds out which file, or which sheet of a workbook, is which table of the mapping.
public final class Recognition {

  private final Mapping mapping;
  private final Faults faults;
  private final List<Found> found = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<TableMapping> given = new HashSet<>();

  private Recognition(Mapping mapping, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
  }

  /// What these files were taken for. What can't be recognised becomes a fault.
  public static Looked of(List<LogFile> files, Mapping mapping, Faults faults) {
    var recognition = new Recognition(mapping, faults);
    files.forEach(recognition::file);
    recognition.notGiven();
    return new Looked(recognition.found, recognition.leftOut);
  }

  static Fault unreadable(UnreadableFile e) {
    return new Fault(
        FaultKind.UNREADABLE, e.file(), e.row(), "", "", sentence(e.wrong()), e.remedy());
  }

  private static String sentence(String wrong) {
    return Character.toUpperCase(wrong.charAt(0)) + wrong.substring(1);
  }

  private void file(LogFile file) {
    if (mapping.ignores(file)) {
      leftOut.add(new LeftOut(file.name(), "The mapping leaves it out."));
      return;
    }
    try {
      var sheets = Sheets.of(file, mapping.asked(file));
      long empty = sheets.stream().filter(this::isLeftEmpty).count();
      if (empty == sheets.size()) {
        faults.add(
            Fault.ofFile(
                FaultKind.UNREADABLE,
                file.name(),
                "Nothing is written in any of its sheets.",
                "Look whether it is the right file."));
      }
    } catch (UnreadableFile e) {
      faults.add(unreadable(e));
    }
  }

  /// Takes a sheet for what it is; true if nothing is in it.
  private boolean isLeftEmpty(Sheet sheet) {
    if (sheet.tab().filter(mapping::ignoresSheet).isPresent()) {
      leftOut.add(new LeftOut(sheet.name(), "The mapping leaves it out."));
      return false;
    }
    var table = mapping.table(sheet.file(), sheet.tab());
    try (var rows = sheet.open()) {
      var top = table.isEmpty() ? Headings.top(rows) : Headings.top(rows, table.get());
      if (top.stream().allMatch(row -> row.isBlank())) {
        leftOut.add(new LeftOut(sheet.name(), "Nothing is written in it."));
        return true;
      }
      if (table.isPresent()) {
        given.add(table.get());
        found.addAll(Headings.in(sheet, table.get(), top, found.size(), faults));
      } else if (sheet.isHidden()) {
        leftOut.add(
            new LeftOut(sheet.name(), "The sheet is hidden, and the mapping does not name it."));
      } else {
        faults.add(notMapped(sheet));
      }
      return false;
    }
  }

  private Fault notMapped(Sheet sheet) {
    var tab = sheet.tab();
    var known = patterns(tab.isPresent()).toList();
    var name = tab.orElse(sheet.file().stem());
    var meant =
        Nearest.to(name, known.stream().map(pattern -> pattern.replace("*", "")).toList())
            .map("If it is %s under another name, rename it back. "::formatted)
            .orElse("");
    return Fault.ofFile(
        FaultKind.NOT_MAPPED,
        sheet.name(),
        "The mapping names no %s like this; it knows %s."
            .formatted(tab.isPresent() ? "sheet" : "file", String.join(", ", known)),
        meant
            + (tab.isPresent()
                ? "Else add its name to the mapping, under the sheets of a table or under"
                    + " ignored-sheets."
                : "Rename the file, add its name to the mapping, or leave the file out."));
  }

  /// The patterns that sheets of workbooks, or files, are found by.
  private Stream<String> patterns(boolean ofSheets) {
    return mapping.tables().stream()
        .flatMap(table -> (ofSheets ? table.sheets() : table.files()).stream())
        .map(NamePattern::text)
        .distinct();
  }

  private void notGiven() {
    for (var table : mapping.tables()) {
      if (!given.contains(table)) {
        boolean isSheet = !table.sheets().isEmpty();
        var names =
            (isSheet ? table.sheets() : table.files())
                .stream().map(NamePattern::text).collect(Collectors.joining(", "));
        leftOut.add(
            new LeftOut(
                names,
                isSheet
                    ? "The mapping knows such a sheet, and none with rows was given."
                    : "The mapping knows such a file, and none was given."));
      }
    }
  }
}
