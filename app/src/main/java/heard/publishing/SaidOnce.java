package heard.publishing;

import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.EvaluatedTable.Once;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Leaves out of a list what it says already, where it is to say the same words once.
final class SaidOnce {

  private SaidOnce() {}

  static EvaluatedReport in(EvaluatedReport report, Texts texts) {
    return report.with(table -> in(table, texts));
  }

  private static EvaluatedTable in(EvaluatedTable table, Texts texts) {
    return table.body() instanceof EvaluatedTable.Records records && records.once() != null
        ? table.with(
            new EvaluatedTable.Records(
                records.fields(),
                records.texts(),
                kept(records.records(), records.once(), texts),
                records.once()))
        : table;
  }

  private static List<Map<String, Cell>> kept(
      List<Map<String, Cell>> records, Once once, Texts texts) {
    var kept = new ArrayList<Map<String, Cell>>();
    var said = new HashSet<String>();
    for (var record : records) {
      var cell = record.get(once.field());
      if (cell == null || said.add(words(cell, texts))) {
        var numbered = new LinkedHashMap<>(record);
        var number = new Printed.Amount(BigDecimal.valueOf(kept.size() + 1L));
        once.numbers().forEach(field -> numbered.put(field, new Cell(number, "count", List.of())));
        kept.add(numbered);
      }
    }
    return kept;
  }

  private static String words(Cell cell, Texts texts) {
    return switch (cell.printed()) {
      case Printed.Paper paper -> texts.of(paper).strip();
      case Printed.Words(var words) -> words.strip();
      case Printed.Amount(var number) -> number.toPlainString();
      case Printed.Undefined(var reason) -> reason;
    };
  }
}
