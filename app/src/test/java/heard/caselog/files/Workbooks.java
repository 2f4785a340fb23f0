package heard.caselog.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks for tests: as Excel writes them, and as nobody should.
public final class Workbooks {

  private Workbooks() {}

  /// A workbook with all that a library for workbooks can put into it.
  public static Path write(Path file, Consumer<XSSFWorkbook> content) throws IOException {
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      content.accept(workbook);
      workbook.write(out);
    }
    return file;
  }

  /// A sheet with these rows; days become date cells.
  public static Sheet sheet(XSSFWorkbook workbook, String name, Object[]... rows) {
    var sheet = workbook.createSheet(name);
    var date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    for (int r = 0; r < rows.length; r++) {
      var row = sheet.createRow(r);
      for (int c = 0; c < rows[r].length; c++) {
        var cell = row.createCell(c);
        put(cell, rows[r][c]);
        if (rows[r][c] instanceof LocalDate || rows[r][c] instanceof LocalDateTime) {
          cell.setCellStyle(date);
        }
      }
    }
    return sheet;
  }

  public static Object[] row(Object... cells) {
    return cells;
  }

  private static void put(Cell cell, Object value) {
    switch (value) {
      case LocalDate day -> cell.setCellValue(day);
      case LocalDateTime moment -> cell.setCellValue(moment);
      case Number number -> cell.setCellValue(number.doubleValue());
      case Boolean answer -> cell.setCellValue(answer);
      default -> cell.setCellValue(value.toString());
    }
  }

  /// A workbook of one sheet, whose rows are written as they come.
  static Path raw(Path file, String rows) throws IOException {
    return raw(file, Map.of(), out -> out.write(rows.getBytes(StandardCharsets.UTF_8)));
  }

  /// A workbook of one sheet, whose parts are replaced by these.
  ///
  /// @param parts by their names in the file
  static Path raw(Path file, Map<String, String> parts, Rows rows) throws IOException {
    var all = new LinkedHashMap<String, String>();
    all.put("[Content_Types].xml", CONTENT_TYPES);
    all.put("_rels/.rels", RELATIONS);
    all.put("xl/workbook.xml", WORKBOOK);
    all.put(
        "xl/_rels/workbook.xml.rels",
        workbookRelations(parts.containsKey("xl/sharedStrings.xml") ? SHARED_TEXTS : ""));
    all.putAll(parts);
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (var part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(("<worksheet xmlns=\"" + MAIN + "\"><sheetData>").getBytes(StandardCharsets.UTF_8));
      rows.to(zip);
      zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /// Writes the rows of a sheet.
  @FunctionalInterface
  interface Rows {
    void to(OutputStream out) throws IOException;
  }

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels"
       ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
      <Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/>
      </Types>
      """
          .formatted(TYPE, TYPE, TYPE);

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
      </Relationships>
      """
          .formatted(OFFICE);

  static final String WORKBOOK =
      """
      <workbook xmlns="%s" xmlns:r="%s"><sheets>
      <sheet name="Cases" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
          .formatted(MAIN, OFFICE);

  private static final String SHARED_TEXTS =
      "<Relationship Id=\"rId2\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>"
          .formatted(OFFICE);

  private static String workbookRelations(String more) {
    return """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>
    %s</Relationships>
    """
        .formatted(OFFICE, more);
  }
}
