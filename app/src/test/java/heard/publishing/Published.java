package heard.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  static Published of(Council council) {
    var name = "/published/" + council.seed();
    return new Published(read(name + ".json"), read(name + "-differences.json"));
  }

  /// A cell of print.
  ///
  /// @param row the position of its row or record
  /// @param bound below or above, where print gives a bound
  /// @param expected what the record gives where print contradicts itself, else as printed
  record Cell(
      String table,
      @Nullable String group,
      String name,
      int row,
      String column,
      @Nullable String bound,
      JsonNode printed,
      JsonNode expected) {

    /// Whether a report has in its place what is expected.
    boolean isAsExpected(JsonNode report) {
      var line = line(report);
      var have = line.map(found -> values(found).get(column)).orElse(null);
      if (expected.isNull()) {
        return have != null
            && have.isNull()
            && !Published.reason(line.orElseThrow(), column).isEmpty();
      }
      if (bound != null && have != null && have.isNumber()) {
        int compared = have.decimalValue().compareTo(expected.decimalValue());
        return expected.equals(printed)
            ? bound.equals("below") ? compared < 0 : compared > 0
            : have.decimalValue()
                    .setScale(0, RoundingMode.HALF_UP)
                    .compareTo(expected.decimalValue())
                == 0;
      }
      return same(expected, have);
    }

    /// Whether print has what a report has in its place.
    boolean isAsPrinted(JsonNode report) {
      return new Cell(table, group, name, row, column, bound, printed, printed)
          .isAsExpected(report);
    }

    /// What a report has in its place.
    @Nullable JsonNode in(JsonNode report) {
      return line(report).map(found -> values(found).get(column)).orElse(null);
    }

    private Optional<JsonNode> line(JsonNode report) {
      var table = Published.table(report, this.table);
      if (table.has("records")) {
        var records = table.get("records");
        return row < records.size() ? Optional.of(records.get(row)) : Optional.empty();
      }
      for (var row : table.get("rows")) {
        if (Published.name(row).equals(name)
            && text(row, "group").equals(Optional.ofNullable(group).orElse(""))) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    }

    private static JsonNode values(JsonNode line) {
      return line.has("values") ? line.get("values") : line;
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

  /// The cells where print contradicts itself.
  Set<String> explained() {
    return explained.keySet();
  }

  /// Every cell that print gives, but for those that people write.
  List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (var table : tables()) {
      var written = texts(table.get("text_fields"), "");
      int number = 0;
      for (var row : table.get(table.has("rows") ? "rows" : "records")) {
        var values = row.has("values") ? row.get("values") : row;
        var columns = table.has("fields") ? texts(table.get("fields"), "") : values.propertyNames();
        for (var column : columns) {
          var value = values.path(column);
          if (!written.contains(column)
              && !text(row, "derivable").equals("text")
              && !(value.isMissingNode() || (value.isNull() && reason(row, column).isEmpty()))) {
            cells.add(cell(table, row, number, column, value));
          }
        }
        number++;
      }
    }
    return cells;
  }

  private Cell cell(JsonNode table, JsonNode row, int number, String column, JsonNode printed) {
    var id = table.get("id").asString();
    boolean grid = row.has("values");
    var group = grid && row.has("group") ? row.get("group").asString() : null;
    var name = grid ? name(row) : String.valueOf(number);
    var bound = row.has("bound") ? row.get("bound").asString() : null;
    var cell = new Cell(id, group, name, number, column, bound, printed, printed);
    var computed = explained.get(cell.toString());
    return computed == null
        ? cell
        : new Cell(id, group, name, number, column, bound, printed, computed);
  }

  private static String reason(JsonNode row, String column) {
    var reason = row.get("reason");
    if (reason == null) {
      return "";
    }
    return reason.isString() ? reason.asString() : text(reason, column);
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

  /// The records of a table; a cell that is empty is as good as none.
  static List<Map<String, JsonNode>> written(JsonNode table) {
    var written = new ArrayList<Map<String, JsonNode>>();
    for (var record : table.get("records")) {
      var fields = new HashMap<String, JsonNode>();
      record
          .properties()
          .forEach(field -> {
            if (!field.getValue().isNull() && !field.getValue().asString().isEmpty()) {
              fields.put(field.getKey(), field.getValue());
            }
          });
      written.add(fields);
    }
    return written;
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
