package heard.caselog.files;

import java.util.Optional;
import java.util.stream.Stream;

/// Says in words why a workbook can't be read.
final class WorkbookTrouble {

  private static final String AS_CSV =
      "Save each of its sheets as \"CSV UTF-8\", and choose those files.";

  private WorkbookTrouble() {}

  /// What a library or the XML parser found.
  ///
  /// @param where the file, or the sheet of it
  /// @param row the last row that could be read, or 0
  static UnreadableFile in(LogFile file, String where, long row, Exception e) {
    if (e instanceof UnreadableFile known) {
      return known;
    }
    var tooLarge = causes(e).filter(TooLarge.class::isInstance).findFirst();
    if (tooLarge.isPresent()) {
      return new UnreadableFile(where, row, tooLarge.get().getMessage() + ".", AS_CSV, e);
    }
    if (causes(e).map(Throwable::getMessage).anyMatch(WorkbookTrouble::isOfBomb)) {
      return new UnreadableFile(
          where,
          row,
          "it unpacks to more than a hundred times its size, which no log does.",
          "Open it in Excel, copy the log alone to a new workbook, and choose that.",
          e);
    }
    return new UnreadableFile(
        where,
        row,
        row > 0 ? "the workbook is damaged after this row." : "the workbook is damaged or cut off.",
        "Copy or download it again. If Excel opens it, save it there anew as \"Excel Workbook"
            + " (*.xlsx)\", and choose that.",
        e);
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(Optional.of(e), Optional::isPresent, t -> t.map(Throwable::getCause))
        .limit(20)
        .map(Optional::get);
  }

  private static boolean isOfBomb(String message) {
    return message != null && message.contains("Zip bomb");
  }
}
