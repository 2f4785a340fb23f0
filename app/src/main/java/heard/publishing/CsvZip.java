package heard.publishing;

import heard.platform.csv.SafeCsv;
import heard.reporting.document.EvaluatedReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The CSV files of a report in one zip, for the browser.
final class CsvZip {

  private CsvZip() {}

  static byte[] of(EvaluatedReport report, Texts texts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var table : report.tables()) {
        put(zip, table.id() + ".csv", csv -> CsvRendering.write(table, texts, csv));
      }
      put(zip, CsvRendering.DEFINITIONS, csv -> CsvRendering.definitions(report, csv));
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, Consumer<SafeCsv> content)
      throws IOException {
    var text = new StringWriter();
    try (var csv = SafeCsv.to(text)) {
      content.accept(csv);
    }
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
