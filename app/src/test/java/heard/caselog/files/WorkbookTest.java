package heard.caselog.files;

import static heard.caselog.files.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks as people keep them.
class WorkbookTest {

  @TempDir Path folder;

  @Test
  void every_sheet_is_a_table_of_its_own() throws IOException {
    var sheets =
        sheets(workbook -> {
          Workbooks.sheet(workbook, "Cases", row("Ref"), row("R-1"));
          Workbooks.sheet(workbook, "Lists", row("Yes"));
          workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

    assertThat(sheets)
        .extracting(Sheet::name)
        .containsExactly("log.xlsx, sheet Cases", "log.xlsx, sheet Lists");
    assertThat(sheets).extracting(Sheet::isHidden).containsExactly(false, true);
    assertThat(rows(sheets.getFirst()))
        .containsExactly(new Row(1, List.of("Ref")), new Row(2, List.of("R-1")));
  }

  @Test
  void cells_are_read_by_what_they_mean_and_not_by_how_they_look() throws IOException {
    var sheet =
        only(workbook ->
            Workbooks.sheet(
                workbook,
                "Cases",
                row(
                    LocalDate.of(2018, 1, 31),
                    LocalDateTime.of(2018, 1, 31, 14, 30),
                    " two words ",
                    12,
                    150.1,
                    true,
                    43131)));

    assertThat(rows(sheet).getFirst().cells())
        .containsExactly("2018-01-31", "2018-01-31", "two words", "12", "150.1", "TRUE", "43131");
  }

  @Test
  void values_from_another_workbook_are_read_as_they_were_saved_and_that_is_said()
      throws IOException {
    var linked =
        Workbooks.WORKBOOK.replace(
            "</workbook>",
            "<externalReferences><externalReference r:id=\"rId9\"/></externalReferences></workbook>");
    var file =
        Workbooks.raw(
            folder.resolve("linked.xlsx"),
            Map.of("xl/workbook.xml", linked),
            out ->
                out.write(
                    "<row r=\"1\"><c r=\"A1\"><f>[1]Teams!B2</f><v>12</v></c></row>"
                        .getBytes(StandardCharsets.UTF_8)));
    var sheet = Sheets.of(LogFile.of(file), Asked.NOTHING).getFirst();

    assertThat(rows(sheet).getFirst().cells()).containsExactly("12");
    assertThat(sheet.notes())
        .containsExactly(
            "The workbook takes values from other workbooks; they are read as they were when it"
                + " was last saved.");
  }

  @Test
  void a_formula_is_read_by_the_value_it_was_saved_with() throws IOException {
    var sheet =
        only(workbook -> {
          var made = Workbooks.sheet(workbook, "Cases", row("R", 2, ""));
          made.getRow(0).getCell(2).setCellFormula("A1&\"-\"&B1");
          workbook
              .getCreationHelper()
              .createFormulaEvaluator()
              .evaluateFormulaCell(made.getRow(0).getCell(2));
          made.getRow(0).createCell(3).setCellFormula("1+1");
        });

    assertThat(rows(sheet).getFirst().cells()).containsExactly("R", "2", "R-2", "#CALC!");
  }

  @Test
  void text_in_several_fonts_is_one_text() throws IOException {
    var sheet =
        only(workbook -> {
          var text = new XSSFRichTextString("late");
          text.append(" reply", workbook.createFont());
          workbook.createSheet("Cases").createRow(0).createCell(0).setCellValue(text);
        });

    assertThat(rows(sheet).getFirst().cells()).containsExactly("late reply");
  }

  @Test
  void rows_keep_their_numbers_and_are_as_wide_as_the_widest_above() throws IOException {
    var sheet =
        only(workbook -> {
          var made = workbook.createSheet("Cases");
          made.createRow(0).createCell(0).setCellValue("Title");
          var headings = made.createRow(2);
          headings.createCell(0).setCellValue("Ref");
          headings.createCell(2).setCellValue("Day");
          made.createRow(3).createCell(0).setCellValue("R-1");
        });

    assertThat(rows(sheet))
        .containsExactly(
            new Row(1, List.of("Title")),
            new Row(3, List.of("Ref", "", "Day")),
            new Row(4, List.of("R-1", "", "")));
  }

  @Test
  void merged_cells_are_told_after_the_last_row() throws IOException {
    var sheet =
        only(workbook ->
            Workbooks.sheet(workbook, "Cases", row("Ref"), row("R-1"), row(""))
                .addMergedRegion(CellRangeAddress.valueOf("A2:A3")));

    try (var rows = sheet.open()) {
      while (rows.next() != null) {
        assertThat(rows.merged()).isEmpty();
      }
      assertThat(rows.merged()).containsExactly(new Merged("A2:A3", 2, 3));
    }
  }

  @Test
  void a_sheet_may_be_read_again() throws IOException {
    var sheet = only(workbook -> Workbooks.sheet(workbook, "Cases", row("Ref"), row("R-1")));

    assertThat(rows(sheet)).isEqualTo(rows(sheet));
  }

  private Sheet only(java.util.function.Consumer<XSSFWorkbook> content) throws IOException {
    return sheets(content).getFirst();
  }

  private List<Sheet> sheets(java.util.function.Consumer<XSSFWorkbook> content) throws IOException {
    var file = Workbooks.write(folder.resolve("log.xlsx"), content);
    return Sheets.of(LogFile.of(file), Asked.NOTHING);
  }

  private static List<Row> rows(Sheet sheet) {
    var all = new ArrayList<Row>();
    try (var rows = sheet.open()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }
}
