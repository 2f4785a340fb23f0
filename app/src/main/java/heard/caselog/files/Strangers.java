package heard.caselog.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Kinds of file that people choose by mistake, each known by its first bytes or by what it holds.
final class Strangers {

  private static final String AS_XLSX =
      "Open it, save it as \"Excel Workbook (*.xlsx)\", and choose that file.";
  private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";

  private record Stranger(String sign, String wrong, String remedy) {}

  private static final List<Stranger> BY_START =
      List.of(
          new Stranger("%PDF", "this is a PDF.", "Export the log as CSV, and choose that file."),
          new Stranger(
              "\u001F\u008B",
              "this is a packed (gzip) file.",
              "Unpack it, and choose what is in it."),
          new Stranger(
              "<!doctype html", "this is a web page, whatever its name ends with.", AS_XLSX),
          new Stranger("<html", "this is a web page, whatever its name ends with.", AS_XLSX),
          new Stranger("<table", "this is a web page, whatever its name ends with.", AS_XLSX),
          new Stranger("<?xml", "this is XML, whatever its name ends with.", AS_XLSX));

  private static final List<Stranger> BY_PART =
      List.of(
          new Stranger("xl/workbook.bin", "this is a binary workbook (.xlsb).", AS_XLSX),
          new Stranger("content.xml", "this is a document of LibreOffice or OpenOffice.", AS_XLSX),
          new Stranger(
              "word/document.xml", "this is a Word document.", "Choose the workbook of the log."),
          new Stranger("Index/Document.iwa", "this is a document of Apple Numbers.", AS_XLSX));

  private Strangers() {}

  static void refuse(LogFile file, byte[] head) {
    var start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith(OLD_OFFICE)) {
      throw oldOffice(file);
    }
    var text =
        start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
    for (var stranger : BY_START) {
      if (start.startsWith(stranger.sign()) || text.startsWith(stranger.sign())) {
        throw new UnreadableFile(file.name(), stranger.wrong(), stranger.remedy());
      }
    }
  }

  /// Refuses a zip file that is no workbook.
  static void refuseZip(LogFile file) {
    try (var zip = new ZipFile(file.path().toFile())) {
      for (var stranger : BY_PART) {
        if (zip.getEntry(stranger.sign()) != null) {
          throw new UnreadableFile(file.name(), stranger.wrong(), stranger.remedy());
        }
      }
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw new UnreadableFile(
            file.name(), "this is a zip file.", "Unpack it, and choose the files in it.");
      }
    } catch (IOException e) {
      throw WorkbookTrouble.in(file, file.name(), 0, e);
    }
  }

  private static UnreadableFile oldOffice(LogFile file) {
    try (var parts = new POIFSFileSystem(file.path().toFile(), true)) {
      if (parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return new UnreadableFile(
            file.name(),
            "the workbook is locked with a password.",
            "Open it in Excel, take the password away (File, Info, Protect Workbook), save it, and"
                + " choose it again.");
      }
    } catch (IOException | RuntimeException _) {
      // A damaged one is refused as what it was meant to be.
    }
    return new UnreadableFile(
        file.name(), "this is a workbook of Excel 97 to 2003 (.xls).", AS_XLSX);
  }
}
