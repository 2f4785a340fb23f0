package heard.caselog.mapping;

import heard.caselog.files.Asked;
import heard.caselog.files.LogFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a mapping says of one table of the log: of text files, or of sheets of workbooks.
///
/// @param rows what each row is
/// @param files patterns of the names of files; none: any workbook with such a sheet
/// @param sheets patterns of the names of sheets; none: a text file, or every sheet of the workbook
/// @param asked how it is written, where it is not to be found out
/// @param columns in the order of the mapping
/// @param always fields that have the same meaning in every row
public record TableMapping(
    RowKind rows,
    List<NamePattern> files,
    List<NamePattern> sheets,
    Asked asked,
    List<Column> columns,
    Map<Field, Value> always) {

  public TableMapping {
    files = List.copyOf(files);
    sheets = List.copyOf(sheets);
    columns = List.copyOf(columns);
    always = Map.copyOf(always);
  }

  /// Whether it is for that text file, or that sheet of a workbook.
  boolean isFor(LogFile file, Optional<String> tab) {
    boolean named = files.isEmpty() || namesFile(file);
    return named && (sheets.isEmpty() || tab.filter(name -> matches(sheets, name)).isPresent());
  }

  /// Whether it names a file of that name.
  boolean namesFile(LogFile file) {
    return matches(files, file.stem());
  }

  private static boolean matches(List<NamePattern> patterns, String name) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(name));
  }

  /// The column with that heading, however it is capitalised or spaced.
  public Optional<Column> column(String heading) {
    var plain = Plain.of(heading);
    return columns.stream().filter(c -> Plain.of(c.heading()).equals(plain)).findFirst();
  }

  /// The column that holds a field.
  public Optional<Column> column(Field field) {
    return columns.stream().filter(c -> c.field().filter(field::equals).isPresent()).findFirst();
  }
}
