package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.faults.Faults;
import heard.caselog.files.DateEvidence;
import heard.caselog.files.Merged;
import heard.caselog.files.Row;
import heard.caselog.files.Rows;
import heard.caselog.files.UnreadableFile;
import heard.caselog.mapping.Column;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.FieldType;
import heard.caselog.mapping.Plain;
import heard.caselog.mapping.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts the rows of one sheet into the temporary table.
final class Loading {

  private static final int OFTEN = 1000;

  private final Found table;
  private final CopyBuffer copy;
  private final Faults faults;
  private final Progress progress;
  private final DateEvidence evidence = new DateEvidence();
  private final List<Integer> dateCells;
  private final List<String> headings;
  private final Family family;
  private long rows;

  /// To be used once.
  ///
  /// @param before how many rows of other sheets are there already
  Loading(Found table, CopyBuffer copy, Faults faults, Progress progress, long before) {
    this.table = table;
    this.copy = copy;
    this.faults = faults;
    this.progress = progress;
    this.rows = before;
    this.family = Family.of(table.mapping().rows());
    this.headings = table.headings().stream().map(Plain::of).toList();
    this.dateCells =
        IntStream.range(0, table.columns().size())
            .filter(i -> isDate(table.columns().get(i)))
            .boxed()
            .toList();
  }

  /// What its dates show of the order they are written in.
  DateEvidence evidence() {
    return evidence;
  }

  /// How many rows there are now, with those before.
  long load() {
    try (var sheet = table.sheet().open()) {
      Row row;
      while ((row = sheet.next()) != null) {
        if (row.number() > table.headingRow() && !row.isBlank()) {
          take(row);
        }
      }
      if (!table.isBesideAnother()) {
        merged(sheet);
      }
    } catch (UnreadableFile e) {
      faults.add(Recognition.unreadable(e));
    }
    progress.at(Progress.Step.READING, rows, 0);
    return rows;
  }

  private static boolean isDate(Optional<Column> column) {
    return column
        .flatMap(Column::field)
        .filter(field -> field.type() == FieldType.DATE)
        .isPresent();
  }

  private void take(Row row) {
    var cells = row.cells();
    if (!table.isIn(cells)) {
      return;
    }
    if (isHeadings(cells)) {
      again(row);
      return;
    }
    int width = table.headings().size();
    boolean ragged =
        !table.isBesideAnother() && (cells.size() < width || isFilledBeyond(cells, width));
    for (int cell : dateCells) {
      if (cell < cells.size()) {
        evidence.see(cells.get(cell));
      }
    }
    var linked = Staged.key(table.text(Field.LINKED_REFERENCE, cells));
    copy.add(
        family.number(),
        key(cells),
        table.number(),
        row.number(),
        linked.isEmpty() ? null : linked,
        String.join(String.valueOf(Staged.BETWEEN), withoutMarks(fitting(cells, width))),
        ragged ? cells.size() : null);
    rows++;
    if (rows % OFTEN == 0) {
      progress.at(Progress.Step.READING, rows, 0);
    }
  }

  /// Headings between the rows are said once, however much stands beside each other in them.
  private void again(Row row) {
    if (!table.isBesideAnother()) {
      faults.add(
          new Fault(
              FaultKind.HEADINGS_AGAIN,
              table.name(),
              row.number(),
              "",
              "",
              "The headings are here again.",
              "Delete this row, so that the headings stand once, above all rows."));
    }
  }

  /// Whether what stands in a row are the headings: a list printed over several pages, or a second
  /// row of them.
  private boolean isHeadings(List<String> cells) {
    if (cells.isEmpty() || !Plain.of(cells.getFirst()).equals(headings.getFirst())) {
      return false;
    }
    int same = 0;
    for (int i = 0; i < headings.size() && i < cells.size(); i++) {
      if (Plain.of(cells.get(i)).equals(headings.get(i))) {
        same++;
      }
    }
    return 2 * same > headings.size();
  }

  private void merged(Rows sheet) {
    for (Merged cells : sheet.merged()) {
      if (cells.lastRow() > table.headingRow()) {
        faults.add(
            new Fault(
                FaultKind.MERGED_CELLS,
                table.name(),
                cells.firstRow(),
                "",
                "",
                "The cells %s are merged: only the first of them holds what stands there."
                    .formatted(cells.range()),
                "Unmerge them, and fill in each."));
      }
    }
  }

  private static List<String> fitting(List<String> cells, int width) {
    var fitting = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    while (fitting.size() < width) {
      fitting.add("");
    }
    return fitting;
  }

  private static boolean isFilledBeyond(List<String> cells, int width) {
    return cells.size() > width
        && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isEmpty());
  }

  private static List<String> withoutMarks(List<String> cells) {
    return cells.stream().map(cell -> cell.replace(Staged.BETWEEN, ' ')).toList();
  }

  private String key(List<String> cells) {
    if (table.mapping().rows() == RowKind.FIGURE) {
      return String.join(
          "/",
          Staged.key(table.text(Field.FIGURE, cells)),
          Staged.key(table.text(Field.FIGURE_DATE, cells)));
    }
    return table.mapping().rows() == RowKind.LEARNING
        ? String.join(
            "/",
            Staged.key(table.text(Field.LEARNING_SOURCE, cells)),
            Staged.key(table.text(Field.LEARNING_NUMBER, cells)),
            Fingerprint.of(table.text(Field.LEARNING_TEXT, cells)))
        : Staged.key(table.text(Field.REFERENCE, cells));
  }
}
