package heard.publishing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The form of a council's log: what kind of files, how days are written, and the heading under
/// which the reference of a representation stands.
interface LogForm {

  LogForm COMMAS_AND_SLASHES = text(',', StandardCharsets.UTF_8, "dd/MM/uuuu", "Ref");

  LogForm SEMICOLONS_AND_MONTHS = text(';', StandardCharsets.UTF_8, "dd-MMM-uuuu", "Case Ref");

  LogForm WINDOWS_AND_SHORT_YEARS = text(',', Charset.forName("windows-1252"), "dd/MM/uu", "Ref");

  LogForm UNICODE_TEXT = text('\t', StandardCharsets.UTF_16, "dd/MM/uuuu", "Ref");

  DateTimeFormatter days();

  String reference();

  /// The tables of a log by name.
  Map<String, Table> read(List<Path> files) throws IOException;

  /// Writes them out again, and says which files they are.
  List<Path> write(Map<String, Table> tables, Path folder) throws IOException;

  /// A table of a log.
  ///
  /// @param rows by heading
  record Table(List<String> headings, List<Map<String, String>> rows) {}

  /// Files of text with a character between the cells, one a table.
  static LogForm text(char between, Charset charset, String days, String reference) {
    return new Text(between, charset, DateTimeFormatter.ofPattern(days, Locale.ENGLISH), reference);
  }

  /// Text with a character between the cells.
  ///
  /// @param between what stands between the cells
  record Text(char between, Charset charset, DateTimeFormatter days, String reference)
      implements LogForm {

    @Override
    public Map<String, Table> read(List<Path> files) throws IOException {
      var tables = new LinkedHashMap<String, Table>();
      for (var file : files) {
        var csv = CsvReader.builder().fieldSeparator(between).detectBomHeader(true);
        try (var records = csv.ofNamedCsvRecord(file, charset)) {
          var rows = new ArrayList<Map<String, String>>();
          records.forEach(record -> rows.add(new LinkedHashMap<>(record.getFieldsAsMap())));
          var headings = List.copyOf(rows.getFirst().keySet());
          tables.put(file.getFileName().toString(), new Table(headings, rows));
        }
      }
      return tables;
    }

    @Override
    public List<Path> write(Map<String, Table> tables, Path folder) throws IOException {
      var written = new ArrayList<Path>();
      for (var table : tables.entrySet()) {
        var path = folder.resolve(table.getKey());
        try (var csv =
            CsvWriter.builder()
                .fieldSeparator(between)
                .build(Files.newBufferedWriter(path, charset))) {
          csv.writeRecord(table.getValue().headings());
          table.getValue().rows().forEach(row -> csv.writeRecord(row.values()));
        }
        written.add(path);
      }
      return written;
    }
  }
}
