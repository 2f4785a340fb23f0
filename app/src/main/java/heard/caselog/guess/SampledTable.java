package heard.caselog.guess;

import heard.caselog.files.Asked;
import heard.caselog.files.DateOrder;
import heard.caselog.files.Dates;
import heard.caselog.files.LogFile;
import heard.caselog.files.Row;
import heard.caselog.files.Sheet;
import heard.caselog.files.Sheets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A table of a log that nobody has described yet: its headings, and what stands below them.
///
/// @param headingRow the number of the row taken for the headings
/// @param columns those with a heading
public record SampledTable(Sheet sheet, long headingRow, List<SampledColumn> columns) {

  private static final int HIGHEST = 30;
  private static final int ROWS = 1000;
  private static final int SAMPLES = 40;
  private static final int LONGEST = 80;
  private static final int MOST_COLUMNS = 200;

  public SampledTable {
    columns = List.copyOf(columns);
  }

  /// The tables of these files, hidden sheets too; one with no two headings in a row is none.
  ///
  /// @throws heard.caselog.files.UnreadableFile if a file can't be read
  public static List<SampledTable> of(List<LogFile> files) {
    var tables = new ArrayList<SampledTable>();
    for (var file : files) {
      for (var sheet : Sheets.of(file, Asked.NOTHING)) {
        of(sheet).ifPresent(tables::add);
      }
    }
    return tables;
  }

  /// The name its file, or its sheet in a workbook, goes by.
  public String plainName() {
    return sheet.tab().orElse(sheet.file().stem());
  }

  private static Optional<SampledTable> of(Sheet sheet) {
    var rows = new ArrayList<Row>();
    try (var all = sheet.open()) {
      Row row;
      while (rows.size() < ROWS && (row = all.next()) != null) {
        rows.add(row);
      }
    }
    Row best = null;
    int most = 1;
    for (var row : rows.subList(0, Math.min(HIGHEST, rows.size()))) {
      int words = headings(row).size();
      if (words > most) {
        most = words;
        best = row;
      }
    }
    return Optional.ofNullable(best)
        .map(headings -> new SampledTable(sheet, headings.number(), columns(headings, rows)));
  }

  /// What may be headings in a row: different texts that are no dates and no numbers.
  private static Set<String> headings(Row row) {
    var texts = new HashSet<String>();
    for (var cell : row.cells()) {
      if (!cell.isEmpty() && !isDate(cell) && cell.chars().anyMatch(Character::isLetter)) {
        texts.add(cell);
      }
    }
    return texts;
  }

  private static List<SampledColumn> columns(Row headings, List<Row> rows) {
    var columns = new ArrayList<SampledColumn>();
    int width = Math.min(MOST_COLUMNS, headings.cells().size());
    for (int i = 0; i < width; i++) {
      if (headings.cells().get(i).isEmpty()) {
        continue;
      }
      var samples = new LinkedHashSet<String>();
      for (var row : rows) {
        if (row.number() > headings.number()
            && i < row.cells().size()
            && samples.size() < SAMPLES) {
          var cell = row.cells().get(i);
          if (!cell.isEmpty()) {
            samples.add(cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…");
          }
        }
      }
      columns.add(new SampledColumn(headings.cells().get(i), new ArrayList<>(samples)));
    }
    return columns;
  }

  static boolean isDate(String text) {
    return !(new Dates(DateOrder.DAY_FIRST).read(text) instanceof Dates.Reading.NotADate);
  }
}
