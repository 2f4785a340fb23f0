package heard.publishing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sunderland's log as rows of text, to be altered and written out again.
final class CouncilLog {

  static final Path DEMO = Path.of("../demo/sunderland-2017-18");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();

  static CouncilLog read() {
    var log = new CouncilLog();
    for (var name :
        List.of(
            "Representations",
            "Stages",
            "Elements",
            "Themes",
            "Ombudsman",
            "Compliments",
            "Actions")) {
      log.files.put(name, rows(DEMO.resolve(name + ".csv")));
    }
    return log;
  }

  List<Map<String, String>> representations() {
    return of("Representations");
  }

  List<Map<String, String>> stages() {
    return of("Stages");
  }

  List<Map<String, String>> elements() {
    return of("Elements");
  }

  List<Map<String, String>> themes() {
    return of("Themes");
  }

  List<Map<String, String>> ombudsman() {
    return of("Ombudsman");
  }

  List<Map<String, String>> compliments() {
    return of("Compliments");
  }

  /// The representation of a row.
  Map<String, String> representation(Map<String, String> row) {
    return representations().stream()
        .filter(one -> text(one, "Ref").equals(text(row, "Ref")))
        .findFirst()
        .orElseThrow();
  }

  /// The rows of each file that belong to a representation.
  List<Map<String, String>> rowsOf(String reference) {
    var rows = new ArrayList<Map<String, String>>();
    for (var file : List.of("Representations", "Stages", "Elements", "Themes")) {
      of(file).stream().filter(row -> text(row, "Ref").equals(reference)).forEach(rows::add);
    }
    return rows;
  }

  List<Path> write(Path folder) throws IOException {
    var written = new ArrayList<Path>();
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey() + ".csv");
      try (var csv = CsvWriter.builder().build(Files.newBufferedWriter(path))) {
        csv.writeRecord(file.getValue().getFirst().keySet());
        file.getValue().forEach(row -> csv.writeRecord(row.values()));
      }
      written.add(path);
    }
    return written;
  }

  /// What stands in a column; empty where there is no such column.
  static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  static Optional<LocalDate> day(Map<String, String> row, String column) {
    var text = text(row, column);
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, DAY));
  }

  static void set(Map<String, String> row, String column, LocalDate day) {
    row.put(column, DAY.format(day));
  }

  private List<Map<String, String>> of(String file) {
    return files.computeIfAbsent(file, _ -> new ArrayList<>());
  }

  private static List<Map<String, String>> rows(Path file) {
    try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      var rows = new ArrayList<Map<String, String>>();
      csv.forEach(record -> rows.add(new LinkedHashMap<>(record.getFieldsAsMap())));
      return rows;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
