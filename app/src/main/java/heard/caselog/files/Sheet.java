package heard.caselog.files;

import java.util.List;
import java.util.Optional;

/// One table of rows: a text file, or one sheet of a workbook.
public interface Sheet {

  /// The file it is in.
  LogFile file();

  /// What it is called in its workbook; empty for a text file.
  Optional<String> tab();

  /// How a person names it: "Stages.csv"; "feedback log.xlsx, sheet Stages".
  default String name() {
    return tab().map(tab -> file().name() + ", sheet " + tab).orElse(file().name());
  }

  /// How it was written, for the person who chose it: "UTF-8, commas".
  String written();

  /// Whether a spreadsheet shows it only on request.
  default boolean isHidden() {
    return false;
  }

  /// What the person who chose it should know about it, as sentences.
  default List<String> notes() {
    return List.of();
  }

  /// Reads it from the first row, each time anew.
  ///
  /// @throws UnreadableFile if it can't be opened
  Rows open();
}
