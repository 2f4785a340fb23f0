package heard.caselog.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a mapping says of the files, or sheets, of one pattern.
///
/// @param rows what each row is
/// @param names patterns of names, with `*` for anything and `?` for one character
/// @param columns in the order of the mapping
/// @param always fields that have the same meaning in every row
public record TableMapping(
    RowKind rows, List<NamePattern> names, List<Column> columns, Map<Field, Value> always) {

  public TableMapping {
    names = List.copyOf(names);
    columns = List.copyOf(columns);
    always = Map.copyOf(always);
  }

  /// Whether it is for a file or sheet of that name.
  public boolean isFor(String name) {
    return names.stream().anyMatch(pattern -> pattern.matches(name));
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
