package heard.caselog.mapping;

import heard.caselog.files.Asked;
import heard.caselog.files.DateOrder;
import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.platform.yaml.YamlFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a mapping. Everything in it that can't be meant is a fault with its line.
public final class MappingFile {

  private static final Map<String, Character> DELIMITERS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');

  private final ColumnReader columns;
  private final Faults faults;
  private final Set<List<List<NamePattern>>> named = new HashSet<>();

  private MappingFile(Terms terms, Faults faults) {
    this.columns = new ColumnReader(terms, faults);
    this.faults = faults;
  }

  /// Reads the text of a mapping; empty, with faults, if it can't be used.
  ///
  /// @param name how faults name the file
  /// @param terms the words of the authority whose log it is
  public static Optional<Mapping> read(String name, String text, Terms terms, Faults faults) {
    return YamlFile.read(name, text, 0, faults)
        .map(root -> new MappingFile(terms, faults).mapping(root))
        .filter(_ -> faults.isEmpty());
  }

  private Mapping mapping(MapEntry root) {
    root.only(
        "dates",
        "encoding",
        "delimiter",
        "headings",
        "ignored-files",
        "ignored-sheets",
        "words",
        "tables");
    var asked = asked(root);
    root.map("words").ifPresent(columns::wordsOfFields);
    var tables = new ArrayList<TableMapping>();
    root.needList("tables");
    root.maps("tables").forEach(table -> table(table, asked).ifPresent(tables::add));
    return new Mapping(
        tables,
        patterns(root.texts("ignored-files")),
        patterns(root.texts("ignored-sheets")),
        asked);
  }

  private static Asked asked(MapEntry entry) {
    var encoding =
        entry
            .text("encoding")
            .flatMap(t -> t.having(MappingFile::isCharset, "encoding", "Write it as UTF-8"))
            .map(Charset::forName);
    var delimiter =
        entry
            .text("delimiter")
            .flatMap(t -> t.oneOf("delimiter", DELIMITERS.keySet()))
            .map(DELIMITERS::get);
    var dates =
        entry.text("dates").flatMap(t -> t.oneOf("order of day and month", DateOrder.class));
    var headings =
        entry
            .text("headings")
            .flatMap(t ->
                t.having(
                    MappingFile::isRow, "row", "Write the number of the row with the headings"))
            .map(Integer::valueOf);
    return new Asked(encoding, delimiter, dates, headings);
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isRow(String number) {
    return number.matches("[1-9]\\d{0,2}");
  }

  private Optional<TableMapping> table(MapEntry table, Asked above) {
    table.only(
        "rows",
        "files",
        "sheets",
        "dates",
        "encoding",
        "delimiter",
        "headings",
        "columns",
        "always",
        "also");
    var files = patterns(table.texts("files"));
    var sheets = patterns(table.texts("sheets"));
    if (files.isEmpty() && sheets.isEmpty()) {
      faults.add(
          table.place(),
          "No files are named",
          "Write a line \"files: Stages*\", or \"sheets: Stages*\" for a sheet of a workbook");
    }
    onlyOnce(table, files, sheets);
    var main = columns.part(table);
    return main.map(part ->
        new TableMapping(
            part.rows(),
            files,
            sheets,
            asked(table).or(above),
            part.columns(),
            part.always(),
            new AlsoReader(columns, faults).also(table, part)));
  }

  private void onlyOnce(MapEntry table, List<NamePattern> files, List<NamePattern> sheets) {
    if (!named.add(List.of(files, sheets))) {
      faults.add(
          table.place(),
          "%s has a table already"
              .formatted(
                  Stream.concat(sheets.stream(), files.stream())
                      .map(NamePattern::text)
                      .collect(Collectors.joining(", "))),
          "Write what else stands in the same rows under also, in that table");
    }
  }

  private static List<NamePattern> patterns(List<TextEntry> texts) {
    return texts.stream().map(TextEntry::text).map(NamePattern::new).toList();
  }
}
