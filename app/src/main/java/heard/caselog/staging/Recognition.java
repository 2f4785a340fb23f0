package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.faults.Faults;
import heard.caselog.files.LogFile;
import heard.caselog.files.Row;
import heard.caselog.files.Sheet;
import heard.caselog.files.Sheets;
import heard.caselog.files.UnreadableFile;
import heard.caselog.mapping.Column;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.NamePattern;
import heard.caselog.mapping.TableMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds out which file is which table of the mapping, and where its headings are.
public final class Recognition {

  /// How many rows from the top may come before the headings.
  private static final int HIGHEST = 30;

  private static final int SHOWN = 5;
  private static final int MOST_COLUMNS = 1000;

  private final Mapping mapping;
  private final Faults faults;
  private final List<Found> found = new ArrayList<>();

  private Recognition(Mapping mapping, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
  }

  /// The sheets of these files that are tables of the mapping, in the order given. What can't be
  /// recognised becomes a fault.
  public static List<Found> of(List<LogFile> files, Mapping mapping, Faults faults) {
    var recognition = new Recognition(mapping, faults);
    files.forEach(recognition::file);
    return List.copyOf(recognition.found);
  }

  private void file(LogFile file) {
    try {
      var sheets = Sheets.of(file, mapping.asked());
      sheets.forEach(this::sheet);
    } catch (UnreadableFile e) {
      faults.add(unreadable(e));
    }
  }

  static Fault unreadable(UnreadableFile e) {
    return new Fault(
        FaultKind.UNREADABLE, e.file(), e.row(), "", "", sentence(e.wrong()), e.remedy());
  }

  private static String sentence(String wrong) {
    return Character.toUpperCase(wrong.charAt(0)) + wrong.substring(1);
  }

  private void sheet(Sheet sheet) {
    if (mapping.ignores(sheet.name())) {
      return;
    }
    var table = mapping.table(sheet.name());
    if (table.isEmpty()) {
      faults.add(
          Fault.ofFile(
              FaultKind.NOT_MAPPED,
              sheet.file().name(),
              "The mapping names no file like this; it knows %s.".formatted(patterns()),
              "Rename the file, add its name to the mapping, or leave the file out."));
      return;
    }
    try (var rows = sheet.open()) {
      var top = new ArrayList<Row>();
      Row row;
      while (top.size() < HIGHEST && (row = rows.next()) != null) {
        top.add(row);
      }
      headings(sheet, table.get(), top);
    }
  }

  private String patterns() {
    return mapping.tables().stream()
        .flatMap(table -> table.names().stream())
        .map(NamePattern::text)
        .collect(Collectors.joining(", "));
  }

  private void headings(Sheet sheet, TableMapping table, List<Row> top) {
    Row best = null;
    long most = 0;
    for (var row : top) {
      long known = row.cells().stream().filter(cell -> table.column(cell).isPresent()).count();
      if (known > most) {
        most = known;
        best = row;
      }
    }
    if (best == null) {
      faults.add(
          Fault.ofFile(
              FaultKind.MISSING_COLUMN,
              sheet.file().name(),
              "None of the first %d rows holds headings of the mapping.".formatted(HIGHEST),
              "Look whether it is the right file; the mapping expects %s."
                  .formatted(expected(table))));
      return;
    }
    if (best.cells().size() > MOST_COLUMNS) {
      faults.add(
          Fault.ofFile(
              FaultKind.UNREADABLE,
              sheet.file().name(),
              "The file has %,d columns.".formatted(best.cells().size()),
              "Delete the columns beyond the log, and save the file again."));
      return;
    }
    var headings = withoutTrailingBlanks(best.cells());
    var columns = headings.stream().map(table::column).toList();
    report(sheet, table, headings, columns);
    long headingRow = best.number();
    var first =
        top.stream().filter(r -> r.number() > headingRow && !r.isBlank()).limit(SHOWN).toList();
    found.add(new Found(found.size(), sheet, table, headingRow, headings, columns, first));
  }

  private void report(
      Sheet sheet, TableMapping table, List<String> headings, List<Optional<Column>> columns) {
    var name = sheet.file().name();
    var there = new HashSet<Column>();
    for (int i = 0; i < headings.size(); i++) {
      var column = columns.get(i);
      if (column.isEmpty()) {
        faults.add(
            new Fault(
                FaultKind.UNEXPECTED_COLUMN,
                name,
                0,
                headings.get(i),
                "",
                headings.get(i).isEmpty()
                    ? "Column %d has no heading.".formatted(i + 1)
                    : "The mapping does not name this column.",
                "Say in the mapping what it holds, or that it is ignored."));
      } else if (!there.add(column.get())) {
        faults.add(
            new Fault(
                FaultKind.UNEXPECTED_COLUMN,
                name,
                0,
                headings.get(i),
                "",
                "This heading is there twice.",
                "Leave one of the two columns."));
      }
    }
    for (var column : table.columns()) {
      if (!column.optional() && !there.contains(column)) {
        faults.add(
            new Fault(
                FaultKind.MISSING_COLUMN,
                name,
                0,
                column.heading(),
                "",
                "This column is missing.",
                "Export the log with it, or mark it in the mapping as optional."));
      }
    }
  }

  private static String expected(TableMapping table) {
    return table.columns().stream()
        .filter(column -> !column.optional())
        .map(Column::heading)
        .limit(6)
        .collect(Collectors.joining(", "));
  }

  private static List<String> withoutTrailingBlanks(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }
}
