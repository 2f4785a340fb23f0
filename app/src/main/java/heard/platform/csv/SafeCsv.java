package heard.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A CSV file in UTF-8 with a byte order mark (so that Excel reads it as such), in which no cell is
/// taken for a formula: text that begins like one gets an apostrophe before it.
public final class SafeCsv implements Closeable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CsvWriter csv;

  private SafeCsv(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    this.csv = CsvWriter.builder().build(out);
  }

  /// Writes to a file, in place of what was there.
  public static SafeCsv to(Path file) throws IOException {
    return new SafeCsv(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  /// Writes to a writer, which is closed with it.
  public static SafeCsv to(Writer out) throws IOException {
    return new SafeCsv(out);
  }

  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(SafeCsv::defused).toList());
  }

  public void row(String... cells) {
    row(List.of(cells));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /// The text, with an apostrophe before it if a spreadsheet would run it. A plain number with a
  /// sign stays as it is.
  static String defused(String text) {
    if (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 || isSignedNumber(text)) {
      return text;
    }
    return "'" + text;
  }

  private static boolean isSignedNumber(String text) {
    return text.matches("[+-]\\d+(\\.\\d+)?");
  }
}
