package heard.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A report beside a recount of the log that it was made from: every cell of every table that is
/// made from cases.
final class Agreement {

  private Agreement() {}

  static void of(Publications.Publication publication, RecountedReport recounted) {
    var wrong = new ArrayList<String>();
    for (var table : publication.report().tables()) {
      if (!table.from().equals("cases")) {
        continue;
      }
      switch (table.body()) {
        case EvaluatedTable.Grid grid -> {
          var expected = recounted.cells().getOrDefault(table.id(), Map.of());
          var have = values(grid, publication.texts());
          assertThat(have.keySet()).as(table.id()).isEqualTo(expected.keySet());
          have.forEach((key, value) -> {
            if (!same(value, expected.getOrDefault(key, "missing"))) {
              wrong.add(
                  "%s %s: recounted %s, reported %s"
                      .formatted(table.id(), key, expected.get(key), value));
            }
          });
        }
        case EvaluatedTable.Records records ->
            assertThat(written(records, publication.texts()))
                .as(table.id())
                .isEqualTo(recounted.records().get(table.id()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Map<String, Object> values(EvaluatedTable.Grid grid, Texts texts) {
    var values = new LinkedHashMap<String, Object>();
    for (var row : grid.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        values.put(
            RecountedReport.key(row, grid.columns().get(i).name()),
            value(row.cells().get(i), texts));
      }
    }
    return values;
  }

  private static Object value(Cell cell, Texts texts) {
    return switch (cell.printed()) {
      case Printed.Amount(var number) -> number;
      case Printed.Words(var words) -> words;
      case Printed.Undefined(var reason) ->
          reason.isEmpty() ? "no reason" : RecountedReport.UNDEFINED;
      case Printed.Paper paper -> texts.of(paper);
    };
  }

  private static List<List<Object>> written(EvaluatedTable.Records records, Texts texts) {
    return records.records().stream()
        .map(record ->
            records.fields().stream()
                .filter(field -> !records.texts().contains(field))
                .map(field -> value(record.getOrDefault(field, Cell.words("")), texts))
                .toList())
        .toList();
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
      return a.compareTo(b) == 0;
    }
    return one.equals(other);
  }
}
