package heard.caselog;

import static heard.caselog.files.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.faults.Faults;
import heard.caselog.files.LogFile;
import heard.caselog.files.Workbooks;
import heard.caselog.mapping.MappingFile;
import heard.caselog.staging.Checking;
import heard.caselog.staging.LeftOut;
import heard.caselog.staging.Looked;
import heard.caselog.staging.Progress;
import heard.caselog.staging.Recognition;
import heard.caselog.staging.Staged;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log in a workbook, as people keep it and spoil it.
class BadWorkbookTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final AuthorityId COUNCIL = DATABASE.authority(1, "sunderland");
  private static final LocalDate DAY = LocalDate.of(2018, 1, 31);
  private static final String MAPPING =
      """
      tables:
        - sheets: Cases*
          rows: representation
          columns:
            Ref: reference
            Type: kind
            Received: received
            Seen: {field: acknowledged, optional: yes}
            Note: {field: account, optional: yes}
        - sheets: Themes
          rows: theme
          columns: {Ref: reference, Theme: theme}
      """;

  @TempDir Path folder;

  private Looked looked = new Looked(List.of(), List.of());

  @Test
  void a_good_workbook_has_no_fault() throws IOException {
    assertThat(look(this::good)).isEmpty();
    assertThat(looked.tables()).hasSize(1);
    assertThat(looked.tables().getFirst().headingRow()).isEqualTo(3);
    assertThat(looked.leftOut())
        .containsExactly(
            new LeftOut("Themes", "The mapping knows such a sheet, and none with rows was given."));
  }

  @Test
  void a_renamed_sheet_is_named_with_what_it_may_be() throws IOException {
    var faults =
        look(workbook -> {
          good(workbook);
          Workbooks.sheet(workbook, "Theme", row("Ref", "Theme"), row("R-1", "x"));
        });

    assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.NOT_MAPPED);
    assertThat(faults.getFirst().file()).isEqualTo("log.xlsx, sheet Theme");
    assertThat(faults.getFirst().wrong()).contains("it knows Cases*, Themes");
    assertThat(faults.getFirst().remedy()).contains("If it is Themes under another name");
  }

  @Test
  void empty_and_hidden_sheets_are_left_out_and_said_to_be() throws IOException {
    var faults =
        look(workbook -> {
          good(workbook);
          workbook.createSheet("Sheet2");
          Workbooks.sheet(workbook, "Lists", row("Complaint"));
          workbook.setSheetHidden(2, true);
        });

    assertThat(faults).isEmpty();
    assertThat(looked.leftOut())
        .contains(
            new LeftOut("log.xlsx, sheet Sheet2", "Nothing is written in it."),
            new LeftOut(
                "log.xlsx, sheet Lists", "The sheet is hidden, and the mapping does not name it."));
  }

  @Test
  void a_hidden_sheet_that_the_mapping_names_is_read_with_a_note() throws IOException {
    assertThat(
            look(workbook -> {
              good(workbook);
              workbook.createSheet("Sheet2");
              workbook.setSheetHidden(0, true);
            }))
        .isEmpty();
    assertThat(looked.tables().getFirst().sheet().notes())
        .containsExactly("The sheet is hidden in the workbook; it is read all the same.");
  }

  @Test
  void a_workbook_of_empty_sheets_is_refused() throws IOException {
    var faults = look(workbook -> workbook.createSheet("Cases"));

    assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.UNREADABLE);
    assertThat(faults.getFirst().wrong()).isEqualTo("Nothing is written in any of its sheets.");
  }

  @Test
  void merged_cells_among_the_rows_are_named() throws IOException {
    var faults =
        look(workbook -> {
          var sheet = good(workbook);
          sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
          sheet.addMergedRegion(CellRangeAddress.valueOf("D4:D5"));
        });

    assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.MERGED_CELLS);
    assertThat(faults.getFirst().where()).isEqualTo("log.xlsx, sheet Cases, row 4");
    assertThat(faults.getFirst().wrong()).contains("D4:D5");
  }

  @Test
  void headings_that_come_again_are_one_fault_and_no_case() throws IOException {
    var faults =
        look(workbook ->
            Workbooks.sheet(
                workbook,
                "Cases",
                row("Ref", "Type", "Received"),
                row("Ref", "Type", "Received"),
                row("R-1", "Complaint", DAY)));

    assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.HEADINGS_AGAIN);
    assertThat(faults.getFirst().row()).isEqualTo(2);
  }

  @Test
  void headings_in_two_rows_are_said_to_need_one_each() throws IOException {
    var faults =
        look(workbook ->
            Workbooks.sheet(
                workbook,
                "Cases",
                row("Case", "", "Dates", ""),
                row("Ref", "Type", "Received", "Received"),
                row("R-1", "Complaint", DAY, DAY)));

    assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.UNEXPECTED_COLUMN);
    assertThat(faults.getFirst().wrong()).isEqualTo("This heading is there twice.");
    assertThat(faults.getFirst().remedy()).contains("a heading of its own in this row");
  }

  @Test
  void dates_typed_as_text_beside_real_ones_are_read_if_they_can_be() throws IOException {
    assertThat(look(cases(DAY, "1 February 2018", "31/01/2018", "02/05/2018"))).isEmpty();

    var faults = look(cases(DAY, "02/05/2018"));
    assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.AMBIGUOUS_DATES);

    faults = look(cases(DAY, "end of May", "43131"));
    assertThat(faults)
        .extracting(Fault::row, Fault::column, Fault::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3L, "Received", "end of May"),
            org.assertj.core.groups.Tuple.tuple(4L, "Received", "43131"));
    assertThat(faults.getLast().remedy()).contains("31 January 2018");
  }

  @Test
  void days_and_months_that_excel_exchanged_are_noticed() throws IOException {
    var dates = new ArrayList<Object>();
    for (int day = 1; day <= 12; day++) {
      dates.add(LocalDate.of(2017, 5, day));
    }
    dates.addAll(List.of("13/01/2018", "28/02/2018", "31/03/2018"));
    var faults = look(cases(dates.toArray()));

    assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.AMBIGUOUS_DATES);
    assertThat(faults.getFirst().wrong()).contains("American settings");
    assertThat(
            look(
                MAPPING.replace("rows: rep", "dates: day-first\n    rows: rep"),
                cases(dates.toArray())))
        .as("whoever knows better may say so")
        .isEmpty();
  }

  @Test
  void an_error_of_the_spreadsheet_is_no_text() throws IOException {
    var faults =
        look(workbook ->
            Workbooks.sheet(
                workbook,
                "Cases",
                row("Ref", "Type", "Received", "Note"),
                row("R-1", "Complaint", DAY, "#REF!")));

    assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.SPREADSHEET_ERROR);
    assertThat(faults.getFirst().wrong()).contains("the spreadsheet shows #REF!");
  }

  @Test
  void the_row_of_the_headings_can_be_said() throws IOException {
    var faults = look(MAPPING.replace("rows: rep", "headings: 2\n    rows: rep"), this::good);
    assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.MISSING_COLUMN);
    assertThat(faults.getFirst().wrong()).contains("Row 2, which the mapping says");

    assertThat(look(MAPPING.replace("rows: rep", "headings: 3\n    rows: rep"), this::good))
        .isEmpty();
  }

  private Sheet good(XSSFWorkbook workbook) {
    return Workbooks.sheet(
        workbook,
        "Cases",
        row("Feedback of the team"),
        row(),
        row("Ref", "Type", "Received", "Note"),
        row("R-1", "Complaint", DAY, "late"),
        row("R-2", "complaint", DAY, ""));
  }

  private static Consumer<XSSFWorkbook> cases(Object... received) {
    return workbook -> {
      var rows = new ArrayList<Object[]>();
      rows.add(row("Ref", "Type", "Received"));
      for (int i = 0; i < received.length; i++) {
        rows.add(row("R-" + i, "Complaint", received[i]));
      }
      Workbooks.sheet(workbook, "Cases", rows.toArray(Object[][]::new));
    };
  }

  private List<Fault> look(Consumer<XSSFWorkbook> content) throws IOException {
    return look(MAPPING, content);
  }

  private List<Fault> look(String mapping, Consumer<XSSFWorkbook> content) throws IOException {
    var file = Workbooks.write(folder.resolve("log.xlsx"), content);
    var said = new heard.platform.yaml.Faults();
    var read =
        MappingFile.read(
                "log/mapping.yaml", mapping, new ProfileTerms(LogUnderTest.profile()), said)
            .orElseThrow(() -> new AssertionError(said.say()));
    return DATABASE
        .walls()
        .in(
            COUNCIL,
            transaction -> {
              var all = new ArrayList<Fault>();
              var faults = new Faults(all::add);
              looked = Recognition.of(List.of(LogFile.of(file)), read, faults);
              var staged = Staged.rows(transaction, looked.tables(), faults, Progress.NONE);
              Checking.all(
                  transaction,
                  staged,
                  LogUnderTest.TODAY,
                  () -> new UUID(0x7000L, System.nanoTime()),
                  faults,
                  Progress.NONE);
              return all;
            });
  }
}
