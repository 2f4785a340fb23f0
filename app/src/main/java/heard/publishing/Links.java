package heard.publishing;

import heard.reporting.document.Cell;
import java.util.Optional;

/// Where a figure leads.
interface Links {

  /// Figures that lead nowhere, as in a file.
  Links NONE = (_, _) -> Optional.empty();

  /// Where a cell of a table leads.
  Optional<String> of(String table, Cell cell);
}
