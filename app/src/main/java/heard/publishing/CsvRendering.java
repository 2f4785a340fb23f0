package heard.publishing;

import heard.platform.csv.SafeCsv;
import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report as a folder of CSV files, one for each table, named by the table's id. What is
/// undefined is an empty cell.
final class CsvRendering implements Rendering {

  /// The file of what the words of the report mean; no id of a table is like it.
  static final String DEFINITIONS = "_definitions.csv";

  @Override
  public void write(EvaluatedReport report, Texts texts, Path out) throws IOException {
    Files.createDirectories(out);
    for (var table : report.tables()) {
      try (var csv = SafeCsv.to(out.resolve(table.id() + ".csv"))) {
        write(table, texts, csv);
      }
    }
    try (var csv = SafeCsv.to(out.resolve(DEFINITIONS))) {
      definitions(report, csv);
    }
  }

  /// Writes what the words of the report mean.
  static void definitions(EvaluatedReport report, SafeCsv csv) {
    csv.row(List.of("kind", "word", "meaning", "source"));
    for (var one : report.definitions()) {
      csv.row(List.of(one.kind().heading(), one.word(), one.meaning(), one.source()));
    }
  }

  /// Writes one table.
  static void write(EvaluatedTable table, Texts texts, SafeCsv csv) {
    switch (table.body()) {
      case EvaluatedTable.Grid grid -> grid(grid, texts, csv);
      case EvaluatedTable.Records records -> records(records, texts, csv);
    }
  }

  private static void grid(EvaluatedTable.Grid grid, Texts texts, SafeCsv csv) {
    boolean groups = grid.rows().stream().anyMatch(row -> row.group() != null);
    boolean ids = grid.rows().stream().anyMatch(row -> row.id() != null);
    var head = new ArrayList<String>();
    if (groups) {
      head.add("group");
    }
    if (ids) {
      head.add("id");
    }
    head.add("label");
    grid.columns().forEach(column -> head.add(column.name()));
    if (ids) {
      head.add("unit");
    }
    csv.row(head);
    for (var row : grid.rows()) {
      var line = new ArrayList<String>();
      if (groups) {
        line.add(row.group() == null ? "" : row.group());
      }
      if (ids) {
        line.add(row.id() == null ? "" : row.id());
      }
      line.add(row.label());
      row.cells().forEach(cell -> line.add(Shown.plain(cell, texts)));
      if (ids) {
        line.add(row.unit() == null ? "" : row.unit());
      }
      csv.row(line);
    }
  }

  private static void records(EvaluatedTable.Records records, Texts texts, SafeCsv csv) {
    csv.row(List.copyOf(records.fields()));
    for (var record : records.records()) {
      csv.row(records.fields().stream().map(field -> plain(record.get(field), texts)).toList());
    }
  }

  private static String plain(@Nullable Cell cell, Texts texts) {
    return cell == null ? "" : Shown.plain(cell, texts);
  }
}
