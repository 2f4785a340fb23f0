package heard.caselog.files;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Kinds of file that people choose by mistake, each known by its first bytes.
final class Strangers {

  private record Stranger(String magic, String wrong, String remedy) {}

  private static final List<Stranger> KNOWN =
      List.of(
          new Stranger(
              "PK\u0003\u0004",
              "this is a workbook or a zip file, not a text file.",
              "Save each of its sheets as CSV, and choose those files."),
          new Stranger(
              "\u00D0\u00CF\u0011\u00E0",
              "this is a workbook of Excel 97 to 2003.",
              "Save each of its sheets as CSV, and choose those files."),
          new Stranger("%PDF", "this is a PDF.", "Export the log as CSV, and choose that file."),
          new Stranger(
              "\u001F\u008B",
              "this is a packed (gzip) file.",
              "Unpack it, and choose what is in it."));

  private Strangers() {}

  static void refuse(LogFile file, byte[] head) {
    var start = new String(head, StandardCharsets.ISO_8859_1);
    for (var stranger : KNOWN) {
      if (start.startsWith(stranger.magic())) {
        throw new UnreadableFile(file.name(), stranger.wrong(), stranger.remedy());
      }
    }
  }
}
