package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.faults.Faults;
import heard.caselog.files.Row;
import heard.caselog.files.Rows;
import heard.caselog.files.Sheet;
import heard.caselog.mapping.Column;
import heard.caselog.mapping.Plain;
import heard.caselog.mapping.Presence;
import heard.caselog.mapping.TableMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the row with the headings of a sheet, and compares them with the mapping.
final class Headings {

  /// How many rows from the top may come before the headings.
  static final int HIGHEST = 30;

  private static final int SHOWN = 5;
  private static final int MOST_COLUMNS = 1000;
  private static final int EXPECTED_SHOWN = 6;

  private final Sheet sheet;
  private final TableMapping table;
  private final Faults faults;

  private Headings(Sheet sheet, TableMapping table, Faults faults) {
    this.sheet = sheet;
    this.table = table;
    this.faults = faults;
  }

  /// The first rows of a sheet.
  static List<Row> top(Rows rows) {
    return top(rows, 0);
  }

  /// The rows from the top among which the headings are, and some below.
  static List<Row> top(Rows rows, TableMapping table) {
    return top(rows, table.asked().headings().map(row -> row + SHOWN).orElse(0));
  }

  private static List<Row> top(Rows rows, long last) {
    var top = new ArrayList<Row>();
    Row row;
    while ((row = rows.next()) != null) {
      top.add(row);
      if (top.size() >= HIGHEST && row.number() >= last) {
        break;
      }
    }
    return top;
  }

  /// The sheet with its headings, and again for whatever else stands in its rows; empty, with a
  /// fault, if there are none.
  ///
  /// @param number its place among the sheets of the log
  static List<Found> in(Sheet sheet, TableMapping table, List<Row> top, int number, Faults faults) {
    return new Headings(sheet, table, faults).found(top, number);
  }

  private List<Found> found(List<Row> top, int number) {
    var row = table.asked().headings().isPresent() ? asked(top) : likeliest(top);
    if (row.isEmpty()) {
      return List.of();
    }
    var headings = withoutTrailingBlanks(row.get().cells());
    if (headings.size() > MOST_COLUMNS) {
      faults.add(
          Fault.ofFile(
              FaultKind.UNREADABLE,
              sheet.name(),
              "There are more than %,d columns.".formatted(MOST_COLUMNS),
              "Delete the columns beyond the log, and save the file again."));
      return List.of();
    }
    unexpected(headings, headings.stream().map(table::anyColumn).toList());
    missing(headings);
    long headingRow = row.get().number();
    var first =
        top.stream().filter(r -> r.number() > headingRow && !r.isBlank()).limit(SHOWN).toList();
    var found = new ArrayList<Found>();
    found.add(found(number, table, Presence.EVERYWHERE, headingRow, headings, first));
    for (var also : table.also()) {
      var beside = table.forAlso(also);
      found.add(found(number + found.size(), beside, also.when(), headingRow, headings, first));
    }
    return found;
  }

  private Found found(
      int number,
      TableMapping mapping,
      Presence when,
      long headingRow,
      List<String> headings,
      List<Row> first) {
    var columns = headings.stream().map(mapping::column).toList();
    return new Found(number, sheet, mapping, when, headingRow, headings, columns, first);
  }

  private Optional<Row> asked(List<Row> top) {
    long number = table.asked().headings().orElseThrow();
    var row = top.stream().filter(r -> r.number() == number && known(r) > 0).findFirst();
    if (row.isEmpty()) {
      faults.add(
          Fault.ofFile(
              FaultKind.MISSING_COLUMN,
              sheet.name(),
              "Row %d, which the mapping says has the headings, holds none of them."
                  .formatted(number),
              "Look which row has them, and put its number after \"headings:\"; or leave that line"
                  + " out."));
    }
    return row;
  }

  private Optional<Row> likeliest(List<Row> top) {
    Row best = null;
    long most = 0;
    for (var row : top) {
      long known = known(row);
      if (known > most) {
        most = known;
        best = row;
      }
    }
    if (best == null) {
      faults.add(
          Fault.ofFile(
              FaultKind.MISSING_COLUMN,
              sheet.name(),
              "None of the first %d rows holds headings of the mapping.".formatted(HIGHEST),
              "Look whether it is the right file; the mapping expects %s.".formatted(expected())));
    }
    return Optional.ofNullable(best);
  }

  private long known(Row row) {
    return row.cells().stream().filter(cell -> table.anyColumn(cell).isPresent()).count();
  }

  private void unexpected(List<String> headings, List<Optional<Column>> columns) {
    var there = new HashSet<Column>();
    for (int i = 0; i < headings.size(); i++) {
      var heading = headings.get(i);
      var column = columns.get(i);
      if (heading.isEmpty()) {
        fault(
            FaultKind.UNEXPECTED_COLUMN,
            "",
            "Column %d (%s) has no heading.".formatted(i + 1, letters(i)),
            "Give it one, or delete it. Where a heading is merged over several columns, unmerge it"
                + " and name each.");
      } else if (column.isEmpty()) {
        fault(
            FaultKind.UNEXPECTED_COLUMN,
            heading,
            "The mapping does not name this column.",
            "Say in the mapping what it holds, or that it is ignored.");
      } else if (!there.add(column.get())) {
        fault(
            FaultKind.UNEXPECTED_COLUMN,
            heading,
            "This heading is there twice.",
            "Leave one of the two columns, or give each a heading of its own in this row.");
      }
    }
  }

  private void missing(List<String> headings) {
    var there = headings.stream().map(Plain::of).collect(Collectors.toSet());
    var needed = new LinkedHashMap<String, String>();
    Stream.concat(
            table.columns().stream(), table.also().stream().flatMap(a -> a.columns().stream()))
        .filter(column -> !column.optional())
        .forEach(column -> needed.putIfAbsent(Plain.of(column.heading()), column.heading()));
    table.also().stream()
        .flatMap(also -> also.when().columns().keySet().stream())
        .filter(heading -> table.anyColumn(heading).isEmpty())
        .forEach(heading -> needed.putIfAbsent(Plain.of(heading), heading));
    needed.forEach((plain, heading) -> {
      if (!there.contains(plain)) {
        fault(
            FaultKind.MISSING_COLUMN,
            heading,
            "This column is missing.",
            "Export the log with it, or mark it in the mapping as optional.");
      }
    });
  }

  private void fault(FaultKind kind, String heading, String wrong, String remedy) {
    faults.add(new Fault(kind, sheet.name(), 0, heading, "", wrong, remedy));
  }

  /// As a spreadsheet names a column: A for 0, AA for 26.
  private static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  private String expected() {
    return table.columns().stream()
        .filter(column -> !column.optional())
        .map(Column::heading)
        .limit(EXPECTED_SHOWN)
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
