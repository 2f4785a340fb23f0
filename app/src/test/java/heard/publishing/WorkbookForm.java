package heard.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook with a sheet for each table, a title and an empty row above the headings, and real
/// days in cells.
///
/// @param file the name of the workbook
record WorkbookForm(String file) implements LogForm {

  private static final int HEADINGS = 2;

  @Override
  public DateTimeFormatter days() {
    return DateTimeFormatter.ISO_LOCAL_DATE;
  }

  @Override
  public String reference() {
    return "Ref";
  }

  @Override
  public Map<String, Table> read(List<Path> files) throws IOException {
    var tables = new LinkedHashMap<String, Table>();
    try (var in = Files.newInputStream(files.getFirst());
        var workbook = new XSSFWorkbook(in)) {
      for (var sheet : workbook) {
        var headings = new ArrayList<String>();
        sheet.getRow(HEADINGS).forEach(cell -> headings.add(cell.getStringCellValue()));
        var rows = new ArrayList<Map<String, String>>();
        for (int at = HEADINGS + 1; at <= sheet.getLastRowNum(); at++) {
          var row = new LinkedHashMap<String, String>();
          for (int column = 0; column < headings.size(); column++) {
            row.put(headings.get(column), text(sheet.getRow(at), column));
          }
          rows.add(row);
        }
        tables.put(sheet.getSheetName(), new Table(headings, rows));
      }
    }
    return tables;
  }

  private static String text(Row row, int column) {
    var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    if (cell.getCellType() != CellType.NUMERIC) {
      return cell.getStringCellValue();
    }
    return DateUtil.isCellDateFormatted(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : String.valueOf(Math.round(cell.getNumericCellValue()));
  }

  @Override
  public List<Path> write(Map<String, Table> tables, Path folder) throws IOException {
    var path = folder.resolve(file);
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(path)) {
      var days = workbook.createCellStyle();
      days.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      for (var table : tables.entrySet()) {
        var sheet = workbook.createSheet(table.getKey());
        sheet.createRow(0).createCell(0).setCellValue("Altered: " + table.getKey());
        var headings = table.getValue().headings();
        var head = sheet.createRow(HEADINGS);
        for (int column = 0; column < headings.size(); column++) {
          head.createCell(column).setCellValue(headings.get(column));
        }
        int at = HEADINGS;
        for (var from : table.getValue().rows()) {
          var row = sheet.createRow(++at);
          for (int column = 0; column < headings.size(); column++) {
            var heading = headings.get(column);
            put(row.createCell(column), heading, CouncilLog.text(from, heading));
            if (heading.endsWith("date")) {
              row.getCell(column).setCellStyle(days);
            }
          }
        }
      }
      workbook.write(out);
    }
    return List.of(path);
  }

  private static void put(Cell cell, String heading, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (heading.endsWith("date")) {
      cell.setCellValue(LocalDate.parse(text));
    } else if (heading.equals("Element no") || heading.equals("Working days")) {
      cell.setCellValue(Integer.parseInt(text));
    } else {
      cell.setCellValue(text);
    }
  }
}
