package heard.caselog.files;

/// Cells joined into one: only the first holds what stands there.
///
/// @param range as a spreadsheet names it: "B5:B9"
/// @param firstRow the number of its first row
/// @param lastRow the number of its last row
public record Merged(String range, long firstRow, long lastRow) {}
