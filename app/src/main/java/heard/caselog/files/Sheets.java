package heard.caselog.files;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Opens files of every kind that Heard reads.
public final class Sheets {

  /// How many bytes of a file tell its kind.
  static final int HEAD = 4096;

  private static final List<SheetReader> READERS =
      List.of(new WorkbookReader(), new DelimitedText());

  private Sheets() {}

  /// The sheets of a file.
  ///
  /// @throws UnreadableFile if it is missing, empty or of no kind that is read
  public static List<Sheet> of(LogFile file, Asked asked) {
    var head = head(file);
    if (head.length == 0) {
      throw new UnreadableFile(
          file.name(), "the file is empty.", "Export it again, or leave it out.");
    }
    Strangers.refuse(file, head);
    for (var reader : READERS) {
      if (reader.reads(head)) {
        return reader.sheets(file, asked);
      }
    }
    throw new UnreadableFile(
        file.name(),
        "this is not a file of rows.",
        "Save the log as a workbook or as CSV, and choose that.");
  }

  private static byte[] head(LogFile file) {
    try (var in = Files.newInputStream(file.path())) {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw new UnreadableFile(
          file.name(), 0, "the file can't be opened.", "Check its name and who may read it.", e);
    }
  }
}
