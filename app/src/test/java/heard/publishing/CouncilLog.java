package heard.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A council's log as rows of text, to be altered and written out again.
final class CouncilLog {

  private final LogForm form;
  private final Map<String, LogForm.Table> tables;

  private CouncilLog(LogForm form, Map<String, LogForm.Table> tables) {
    this.form = form;
    this.tables = tables;
  }

  static CouncilLog of(Council council) throws IOException {
    return of(council.form(), council.log());
  }

  static CouncilLog of(LogForm form, List<Path> files) throws IOException {
    return new CouncilLog(form, form.read(files));
  }

  /// The rows of the table whose name has that word in it.
  List<Map<String, String>> table(String word) {
    return tables.entrySet().stream()
        .filter(table -> table.getKey().contains(word))
        .findFirst()
        .orElseThrow()
        .getValue()
        .rows();
  }

  /// The rows of all tables.
  Stream<Map<String, String>> rows() {
    return tables.values().stream().flatMap(table -> table.rows().stream());
  }

  String reference(Map<String, String> row) {
    return text(row, form.reference());
  }

  /// The rows that have a reference.
  Stream<Map<String, String>> rowsOf(String reference, List<List<Map<String, String>>> tables) {
    return tables.stream().flatMap(List::stream).filter(row -> reference(row).equals(reference));
  }

  /// A copy of a row with another reference.
  Map<String, String> copy(Map<String, String> row, String reference) {
    var copy = new LinkedHashMap<>(row);
    copy.put(form.reference(), reference);
    return copy;
  }

  List<Path> write(Path folder) throws IOException {
    return form.write(tables, folder);
  }

  /// What stands in a column; empty where there is no such column.
  static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  Optional<LocalDate> day(Map<String, String> row, String column) {
    var text = text(row, column);
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, form.days()));
  }

  void set(Map<String, String> row, String column, LocalDate day) {
    row.put(column, form.days().format(day));
  }
}
