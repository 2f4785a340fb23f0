package heard.publishing;

import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report as JSON. What is undefined is null with a reason. The schema is described in
/// docs/configuring/reports.md.
final class JsonRendering implements Rendering {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public void write(EvaluatedReport report, Texts texts, Path out) throws IOException {
    Files.writeString(out, of(report, texts));
  }

  /// The report as a text.
  String of(EvaluatedReport report, Texts texts) {
    var root = MAPPER.createObjectNode();
    root.put("id", report.name());
    root.put("authority", report.authority());
    root.put("report_title", report.title());
    period(root.putObject("period"), report.cover());
    period(root.putObject("figures_cover"), report.reach());
    var compared = root.putArray("comparison_periods");
    report.compared().forEach(period -> compared.add(period.label()));
    if (report.stoodOn() != null) {
      root.put("stood_on", report.stoodOn().toString());
    }
    if (report.knownOn() != null) {
      root.put("known_on", report.knownOn().toString());
    }
    if (!report.limits().isEmpty()) {
      var limits = root.putArray("filter");
      report.limits().forEach(limits::add);
    }
    var tables = root.putArray("tables");
    report.tables().forEach(table -> table(tables.addObject(), table, texts));
    definitions(root.putObject("definitions"), report);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  /// What the words of the report mean, by kind.
  private static void definitions(ObjectNode node, EvaluatedReport report) {
    for (var one : report.definitions()) {
      var kind = one.kind().name().toLowerCase(Locale.ROOT);
      var plural = kind.equals("outside") ? kind : kind + "s";
      var list = node.get(plural) instanceof ArrayNode known ? known : node.putArray(plural);
      var meaning = list.addObject().put(kind, one.word()).put("is", one.meaning());
      if (!one.source().isEmpty()) {
        meaning.put("source", one.source());
      }
    }
  }

  private static void period(ObjectNode node, Period period) {
    node.put("from", period.from().toString()).put("to", period.to().toString());
  }

  private static void table(ObjectNode node, EvaluatedTable table, Texts texts) {
    node.put("id", table.id());
    node.put("section", table.section());
    node.put("caption", table.caption());
    node.put("kind", table.kind());
    node.put("row_dimension", table.down());
    node.put("column_dimension", table.across());
    node.put("derivable", table.from());
    if (!table.base().isEmpty()) {
      node.put("base", table.base());
    }
    switch (table.body()) {
      case EvaluatedTable.Grid grid -> grid(node, grid, texts);
      case EvaluatedTable.Records records -> records(node, records, texts);
    }
    if (!table.notes().isEmpty()) {
      var notes = node.putArray("notes");
      table.notes().forEach(notes::add);
    }
  }

  private static void grid(ObjectNode node, EvaluatedTable.Grid grid, Texts texts) {
    var columns = node.putArray("columns");
    grid.columns()
        .forEach(
            column -> columns.addObject().put("name", column.name()).put("type", column.unit()));
    var rows = node.putArray("rows");
    for (var row : grid.rows()) {
      var one = rows.addObject();
      put(one, "id", row.id());
      one.put("label", row.label());
      put(one, "group", row.group());
      if (row.total()) {
        one.put("total", true);
      }
      put(one, row.id() == null ? "type" : "unit", row.unit());
      put(one, "direction", row.direction());
      put(one, "bound", row.bound());
      put(one, "footnote", row.footnote());
      var values = one.putObject("values");
      for (int i = 0; i < row.cells().size(); i++) {
        value(one, values, grid.columns().get(i).name(), row.cells().get(i), texts);
      }
    }
  }

  private static void records(ObjectNode node, EvaluatedTable.Records records, Texts texts) {
    var fields = node.putArray("fields");
    records.fields().forEach(fields::add);
    if (!records.texts().isEmpty()) {
      var textFields = node.putArray("text_fields");
      records.texts().forEach(textFields::add);
    }
    var list = node.putArray("records");
    for (var record : records.records()) {
      var one = list.addObject();
      for (var field : records.fields()) {
        var cell = record.get(field);
        if (cell == null) {
          one.putNull(field);
        } else {
          value(one, one, field, cell, texts);
        }
      }
    }
  }

  private static void value(
      ObjectNode row, ObjectNode values, String name, Cell cell, Texts texts) {
    switch (cell.printed()) {
      case Printed.Amount(var number) -> {
        if (number.scale() <= 0) {
          values.put(name, number.longValueExact());
        } else {
          values.put(name, number);
        }
      }
      case Printed.Words(var words) -> values.put(name, words);
      case Printed.Undefined(var reason) -> {
        values.putNull(name);
        var reasons =
            row.get("reason") instanceof ObjectNode known ? known : row.putObject("reason");
        reasons.put(name, reason);
      }
      case Printed.Paper paper -> values.put(name, texts.of(paper));
    }
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
