package heard.backup;

import java.util.List;
import java.util.stream.Collectors;

/// A table that a backup holds.
///
/// @param name with its schema
/// @param columns those that are kept, none of them made by the database
/// @param key the columns of its primary key, in order
/// @param walled whether each authority has its own rows
record SourceTable(String name, List<String> columns, List<String> key, boolean walled) {

  String columnList() {
    return list(columns);
  }

  String keyList() {
    return list(key);
  }

  static String list(List<String> columns) {
    return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
  }
}
