package heard.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures as they were published, and for each that contradicts the others what the record
/// gives and why.
final class Published {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode figures;
  private final Map<String, JsonNode> explained = new HashMap<>();
  private final List<String> reasons = new ArrayList<>();

  private Published(JsonNode figures, JsonNode differences) {
    this.figures = figures;
    for (var difference : differences) {
      for (var cell : difference.get("cells")) {
        explained.put(
            cell.get("table").asString()
                + " | "
                + cell.get("row").asString()
                + " | "
                + cell.get("column").asString(),
            cell.get("computed"));
        reasons.add(difference.get("gives").asString());
      }
    }
  }

  static Published sunderland() {
    return new Published(
        read("/published/sunderland-2017-18.json"),
        read("/published/sunderland-2017-18-differences.json"));
  }

  /// A cell of print.
  ///
  /// @param row the position of its row or record
  record Cell(
      String table,
      @Nullable String group,
      String name,
      int row,
      String column,
      JsonNode printed,
      JsonNode expected) {

    /// What a report has in its place.
    @Nullable JsonNode in(JsonNode report) {
      var table = Published.table(report, this.table);
      if (table.has("records")) {
        var records = table.get("records");
        return row < records.size() ? records.get(row).get(column) : null;
      }
      for (var row : table.get("rows")) {
        if (Published.name(row).equals(name)
            && text(row, "group").equals(Optional.ofNullable(group).orElse(""))) {
          return row.get("values").get(column);
        }
      }
      return null;
    }

    @Override
    public String toString() {
      return table + " | " + (group == null ? "" : group + "|") + name + " | " + column;
    }
  }

  Iterable<JsonNode> all() {
    return figures.get("tables");
  }

  /// The tables that come from cases.
  List<JsonNode> tables() {
    var tables = new ArrayList<JsonNode>();
    for (var table : all()) {
      if (table.get("derivable").asString().equals("cases")) {
        tables.add(table);
      }
    }
    return tables;
  }

  List<String> reasons() {
    return reasons;
  }

  /// Every cell that print gives, but for those that people write.
  List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (var table : tables()) {
      var written = texts(table.get("text_fields"), "");
      boolean grid = table.has("rows");
      int number = 0;
      for (var row : table.get(grid ? "rows" : "records")) {
        var values = grid ? row.get("values") : row;
        for (var column : values.propertyNames()) {
          if (!written.contains(column) && !values.get(column).isNull()) {
            cells.add(cell(table, grid ? row : null, number, column, values.get(column)));
          }
        }
        number++;
      }
    }
    return cells;
  }

  private Cell cell(
      JsonNode table, @Nullable JsonNode row, int number, String column, JsonNode printed) {
    var id = table.get("id").asString();
    var group = row == null || !row.has("group") ? null : row.get("group").asString();
    var name = row == null ? String.valueOf(number) : name(row);
    var cell = new Cell(id, group, name, number, column, printed, printed);
    var computed = explained.get(cell.toString());
    return computed == null ? cell : new Cell(id, group, name, number, column, printed, computed);
  }

  static boolean same(JsonNode one, @Nullable JsonNode other) {
    if (other == null || one.isNumber() != other.isNumber()) {
      return false;
    }
    return one.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.asString().equals(other.asString());
  }

  static JsonNode table(JsonNode report, String id) {
    for (var table : report.get("tables")) {
      if (table.get("id").asString().equals(id)) {
        return table;
      }
    }
    throw new AssertionError("no table " + id);
  }

  /// Group, id and label of each row.
  static List<List<String>> rowNames(JsonNode table) {
    var names = new ArrayList<List<String>>();
    for (var row : table.get("rows")) {
      names.add(List.of(text(row, "group"), text(row, "id"), row.get("label").asString()));
    }
    return names;
  }

  static List<String> texts(@Nullable JsonNode list, String property) {
    var texts = new ArrayList<String>();
    if (list != null) {
      list.forEach(
          one -> texts.add(property.isEmpty() ? one.asString() : one.get(property).asString()));
    }
    return texts;
  }

  private static String name(JsonNode row) {
    return row.has("id") ? row.get("id").asString() : row.get("label").asString();
  }

  private static String text(JsonNode row, String name) {
    return row.has(name) ? row.get(name).asString() : "";
  }

  private static JsonNode read(String resource) {
    try (var in = Published.class.getResourceAsStream(resource)) {
      return JSON.readTree(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
