package heard.caselog.files;

import java.util.List;

/// One row as it stands in a file.
///
/// @param number the row's number as a spreadsheet shows it, the first being 1
/// @param cells the text of each cell, without surrounding blanks; a date cell of a workbook as
///   2018-01-31
public record Row(long number, List<String> cells) {

  /// Whether nothing stands in any cell.
  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
