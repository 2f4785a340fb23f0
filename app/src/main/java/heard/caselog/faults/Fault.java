package heard.caselog.faults;

/// One thing that is wrong with a log.
///
/// @param file the name of the file, with the sheet where there are several
/// @param row its number as a spreadsheet shows it; 0: the file as a whole
/// @param column the heading; empty: the row as a whole
/// @param value what stands there
/// @param wrong what is wrong, as a sentence
/// @param remedy what to do, as a sentence
public record Fault(
    FaultKind kind,
    String file,
    long row,
    String column,
    String value,
    String wrong,
    String remedy) {

  /// A fault of a file as a whole.
  public static Fault ofFile(FaultKind kind, String file, String wrong, String remedy) {
    return new Fault(kind, file, 0, "", "", wrong, remedy);
  }

  /// Where it is, for a person: "Stages.csv, row 12, Closed date".
  public String where() {
    var where = new StringBuilder(file);
    if (row > 0) {
      where.append(", row ").append(row);
    }
    if (!column.isEmpty()) {
      where.append(", ").append(column);
    }
    return where.toString();
  }
}
