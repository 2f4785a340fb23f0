package heard.caselog.staging;

/// A file, a sheet or a table of the mapping that nothing is taken from.
///
/// @param name the file, with the sheet where it is one of a workbook; or the pattern of the
///   mapping
/// @param why as a sentence
public record LeftOut(String name, String why) {}
