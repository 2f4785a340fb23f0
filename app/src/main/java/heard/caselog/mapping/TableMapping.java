package heard.caselog.mapping;

import heard.caselog.files.Asked;
import heard.caselog.files.LogFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a mapping says of one table of the log: of text files, or of sheets of workbooks.
///
/// @param rows what each row is
/// @param files patterns of the names of files; none: any workbook with such a sheet
/// @param sheets patterns of the names of sheets; none: a text file, or every sheet of the workbook
/// @param asked how it is written, where it is not to be found out
/// @param columns in the order of the mapping
/// @param always fields that have the same meaning in every row
/// @param also what else stands in the same rows
public record TableMapping(
    RowKind rows,
    List<NamePattern> files,
    List<NamePattern> sheets,
    Asked asked,
    List<Column> columns,
    Map<Field, Value> always,
    List<Also> also) {

  public TableMapping {
    files = List.copyOf(files);
    sheets = List.copyOf(sheets);
    columns = List.copyOf(columns);
    always = Map.copyOf(always);
    also = List.copyOf(also);
  }

  /// The same sheets, for what else stands in their rows.
  public TableMapping forAlso(Also other) {
    return new TableMapping(
        other.rows(), files, sheets, asked, other.columns(), other.always(), List.of());
  }

  /// Whether it is for that text file, or that sheet of a workbook.
  boolean isFor(LogFile file, Optional<String> tab) {
    boolean named = files.isEmpty() || namesFile(file);
    return named && (sheets.isEmpty() || tab.filter(name -> matches(sheets, name)).isPresent());
  }

  /// Whether it names a file of that name.
  public boolean namesFile(LogFile file) {
    return matches(files, file.stem());
  }

  private static boolean matches(List<NamePattern> patterns, String name) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(name));
  }

  /// The column with that heading, however it is capitalised or spaced.
  public Optional<Column> column(String heading) {
    return columns.stream().filter(c -> c.isUnder(heading)).findFirst();
  }

  /// The column with that heading, be it only for what else stands in the same rows.
  public Optional<Column> anyColumn(String heading) {
    return Stream.concat(columns.stream(), also.stream().flatMap(a -> a.columns().stream()))
        .filter(c -> c.isUnder(heading))
        .findFirst();
  }

  /// The column that holds a field.
  public Optional<Column> column(Field field) {
    return columns.stream().filter(c -> c.field().filter(field::equals).isPresent()).findFirst();
  }
}
