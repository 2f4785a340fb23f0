package heard.caselog.files;

/// One table of rows: a text file, or one sheet of a workbook.
public interface Sheet {

  /// The file it is in.
  LogFile file();

  /// What a mapping's name patterns are compared with: the file's name without its ending, or the
  /// name of the sheet.
  String name();

  /// How it was written, for the person who chose it: "UTF-8, commas".
  String written();

  /// Reads it from the first row, each time anew.
  ///
  /// @throws UnreadableFile if it can't be opened
  Rows open();
}
