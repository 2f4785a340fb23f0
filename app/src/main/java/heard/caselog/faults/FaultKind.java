package heard.caselog.faults;

/// The kinds of fault, in the order in which they are best mended.
public enum FaultKind {
  UNREADABLE("Files that can't be read", true),
  NOT_MAPPED("Files that the mapping does not name", true),
  MISSING_COLUMN("Columns that are missing", true),
  UNEXPECTED_COLUMN("Columns that the mapping does not name", true),
  MERGED_CELLS("Cells that are merged", true),
  AMBIGUOUS_DATES("Dates that can be read in two ways", true),
  HEADINGS_AGAIN("Headings that are repeated among the rows", false),
  RAGGED_ROW("Rows with too many or too few cells", false),
  EMPTY("Cells that must not be empty", false),
  SPREADSHEET_ERROR("Cells in which the spreadsheet itself shows an error", false),
  UNKNOWN_WORD("Words that the mapping does not know", false),
  NOT_A_DATE("Cells that are not a date", false),
  NO_SUCH_DAY("Days that do not exist", false),
  IN_THE_FUTURE("Days that have not come yet", false),
  WRONG_ORDER("Ends before their start", false),
  NOT_A_NUMBER("Cells that are not a number", false),
  NOT_A_REFERENCE("References that can't be one", false),
  TWICE("Rows that are there twice", false),
  NO_SUCH_REFERENCE("References that lead nowhere", false);

  private final String title;
  private final boolean wholeFile;

  FaultKind(String title, boolean wholeFile) {
    this.title = title;
    this.wholeFile = wholeFile;
  }

  /// As a heading.
  public String title() {
    return title;
  }

  /// Whether it spoils its whole file, so that no row of the log can be relied on.
  public boolean spoilsFile() {
    return wholeFile;
  }
}
