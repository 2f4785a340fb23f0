package heard.caselog.mapping;

import heard.caselog.files.Asked;
import heard.caselog.files.LogFile;
import java.util.List;
import java.util.Optional;

/// How a council's log is read.
///
/// @param tables what its files are
/// @param ignoredFiles names of files that are left out on purpose
/// @param ignoredSheets names of sheets of workbooks that are left out on purpose
/// @param asked how its files are written, where it is not to be found out
public record Mapping(
    List<TableMapping> tables,
    List<NamePattern> ignoredFiles,
    List<NamePattern> ignoredSheets,
    Asked asked) {

  public Mapping {
    tables = List.copyOf(tables);
    ignoredFiles = List.copyOf(ignoredFiles);
    ignoredSheets = List.copyOf(ignoredSheets);
  }

  /// What a file is; empty if the mapping does not say.
  ///
  /// @param tab which sheet of the file, where it is a workbook
  public Optional<TableMapping> table(LogFile file, Optional<String> tab) {
    return tables.stream().filter(table -> table.isFor(file, tab)).findFirst();
  }

  /// How a file is written, as far as it is not to be found out.
  public Asked asked(LogFile file) {
    return tables.stream()
        .filter(table -> table.namesFile(file))
        .findFirst()
        .map(TableMapping::asked)
        .orElse(asked);
  }

  /// Whether a file is left out on purpose.
  public boolean ignores(LogFile file) {
    return ignoredFiles.stream().anyMatch(pattern -> pattern.matches(file.stem()));
  }

  /// Whether a sheet of a workbook is left out on purpose.
  public boolean ignoresSheet(String tab) {
    return ignoredSheets.stream().anyMatch(pattern -> pattern.matches(tab));
  }
}
