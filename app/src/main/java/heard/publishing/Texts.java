package heard.publishing;

import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Printed;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The words of the papers that a report prints. Counting sees none of them.
record Texts(Map<UUID, String> byPaper) {

  /// The papers whose words a report prints.
  static Set<UUID> wanted(EvaluatedReport report) {
    var papers = new LinkedHashSet<UUID>();
    for (var table : report.tables()) {
      switch (table.body()) {
        case EvaluatedTable.Grid grid -> grid.rows().forEach(row -> collect(row.cells(), papers));
        case EvaluatedTable.Records records ->
            records.records().forEach(record -> collect(record.values(), papers));
      }
    }
    return papers;
  }

  /// The words of a paper; a note where they have been erased.
  String of(Printed.Paper paper) {
    return byPaper.getOrDefault(paper.paper(), "(erased)");
  }

  private static void collect(Collection<Cell> cells, Set<UUID> into) {
    for (var cell : cells) {
      if (cell.printed() instanceof Printed.Paper(var paper)) {
        into.add(paper);
      }
    }
  }
}
