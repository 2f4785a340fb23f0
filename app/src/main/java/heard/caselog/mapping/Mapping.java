package heard.caselog.mapping;

import heard.caselog.files.Asked;
import heard.caselog.files.DateOrder;
import java.util.List;
import java.util.Optional;

/// How a council's log is read.
///
/// @param tables what its files are
/// @param ignored names of files that are left out on purpose
/// @param asked how its files are written, where it is not to be found out
/// @param dates the order of day and month, where it is not to be found out
public record Mapping(
    List<TableMapping> tables, List<NamePattern> ignored, Asked asked, Optional<DateOrder> dates) {

  public Mapping {
    tables = List.copyOf(tables);
    ignored = List.copyOf(ignored);
  }

  /// What the files or sheets of that name are; empty if the mapping does not say.
  public Optional<TableMapping> table(String name) {
    return tables.stream().filter(table -> table.isFor(name)).findFirst();
  }

  /// Whether a file or sheet of that name is left out on purpose.
  public boolean ignores(String name) {
    return ignored.stream().anyMatch(pattern -> pattern.matches(name));
  }
}
