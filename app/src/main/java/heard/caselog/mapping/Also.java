package heard.caselog.mapping;

import java.util.List;
import java.util.Map;

/// What else stands in the rows of a table: a stage beside its representation.
///
/// @param rows what it is
/// @param when in which rows it is there
/// @param columns those that it takes from the row
/// @param always fields that have the same meaning wherever it is there
public record Also(RowKind rows, Presence when, List<Column> columns, Map<Field, Value> always) {

  public Also {
    columns = List.copyOf(columns);
    always = Map.copyOf(always);
  }
}
