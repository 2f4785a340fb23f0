package heard.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Northmere's register: titles above the headings, days typed with their weekday on the first
/// sheet and real days on the others, a sheet of notes and a hidden one of lists.
record NorthmereForm() implements LogForm {

  private static final String REGISTER = "Register";
  private static final List<String> NO_TABLES = List.of("About this register", "Lists");

  @Override
  public DateTimeFormatter days() {
    return DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  }

  @Override
  public String reference() {
    return "No.";
  }

  private static int headings(String sheet) {
    return sheet.equals(REGISTER) ? 3 : 2;
  }

  @Override
  public Map<String, Table> read(List<Path> files) throws IOException {
    var tables = new LinkedHashMap<String, Table>();
    try (var in = Files.newInputStream(files.getFirst());
        var workbook = new XSSFWorkbook(in)) {
      for (var sheet : workbook) {
        if (!NO_TABLES.contains(sheet.getSheetName())) {
          tables.put(sheet.getSheetName(), table(sheet));
        }
      }
    }
    return tables;
  }

  private Table table(Sheet sheet) {
    int top = headings(sheet.getSheetName());
    var headings = new ArrayList<String>();
    sheet.getRow(top).forEach(cell -> headings.add(cell.getStringCellValue()));
    var rows = new ArrayList<Map<String, String>>();
    for (int at = top + 1; at <= sheet.getLastRowNum(); at++) {
      var row = new LinkedHashMap<String, String>();
      for (int column = 0; column < headings.size(); column++) {
        row.put(headings.get(column), text(sheet.getRow(at), column));
      }
      rows.add(row);
    }
    return new Table(headings, rows);
  }

  private String text(Row row, int column) {
    var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    if (cell.getCellType() != CellType.NUMERIC) {
      return cell.getStringCellValue();
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      return days().format(cell.getLocalDateTimeCellValue().toLocalDate());
    }
    double number = cell.getNumericCellValue();
    return number == Math.rint(number)
        ? String.valueOf(Math.round(number))
        : String.valueOf(number);
  }

  @Override
  public List<Path> write(Map<String, Table> tables, Path folder) throws IOException {
    var path = folder.resolve("Northmere register altered.xlsx");
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(path)) {
      var days = workbook.createCellStyle();
      days.setDataFormat(workbook.createDataFormat().getFormat("ddd d mmm yyyy"));
      for (var name : NO_TABLES) {
        workbook.createSheet(name).createRow(0).createCell(0).setCellValue("Notes");
      }
      for (var table : tables.entrySet()) {
        write(workbook.createSheet(table.getKey()), table.getValue(), days);
      }
      workbook.write(out);
    }
    return List.of(path);
  }

  private void write(Sheet sheet, Table table, CellStyle days) {
    int at = headings(sheet.getSheetName());
    sheet.createRow(0).createCell(0).setCellValue("Altered: " + sheet.getSheetName());
    var head = sheet.createRow(at);
    var headings = table.headings();
    for (int column = 0; column < headings.size(); column++) {
      head.createCell(column).setCellValue(headings.get(column));
    }
    for (var from : table.rows()) {
      var row = sheet.createRow(++at);
      for (int column = 0; column < headings.size(); column++) {
        var text = CouncilLog.text(from, headings.get(column));
        if (!text.isEmpty()) {
          put(row.createCell(column), text, days);
        }
      }
    }
  }

  private void put(Cell cell, String text, CellStyle days) {
    var day = day(text).filter(_ -> !cell.getSheet().getSheetName().equals(REGISTER));
    if (day.isPresent()) {
      cell.setCellValue(day.get());
      cell.setCellStyle(days);
    } else if (text.matches("\\d{1,6}(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }

  private Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, days()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
