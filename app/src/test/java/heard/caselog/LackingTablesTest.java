package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.authority.Profiles;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.Findings;
import heard.caselog.files.LogFile;
import heard.caselog.files.Workbooks;
import heard.caselog.staging.Progress;
import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A log in one workbook, whose tables are found by the names of their sheets, is given again
/// without the rows of one.
class LackingTablesTest extends LaterExports {

  private static final String CASES =
      """
      tables:
        - sheets: Cases
          rows: representation
          columns: {Ref: reference, Kind: kind, Received: received, Channel: channel}
      """;
  private static final String THEMES =
      """
        - sheets: Themes
          rows: theme
          columns: {Ref: reference, Theme: theme}
      """;
  private static final String THEME = "Lack of communication and contact";

  @BeforeEach
  void the_workbook_has_been_taken_in() throws IOException {
    map(CASES + THEMES);
    assertThat(given("email", "Themes", THEME).isWhole()).isTrue();
    assertThat(themes()).isEqualTo(1);
  }

  @Test
  void without_the_sheet_no_change_is_taken_over() {
    assertThatThrownBy(() -> given("letter", "", ""))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("An earlier export had rows in log, all of it.xlsx, sheet Themes,")
        .hasMessageContaining("take it out of the mapping");
    assertThat(themes()).isEqualTo(1);
  }

  @Test
  void an_import_of_new_cases_without_the_sheet_makes_no_difference() throws IOException {
    assertThat(given("R-2", "email", "", "", Accepting.NONE).isWhole()).isTrue();
    assertThatThrownBy(() -> given("letter", "", ""))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("sheet Themes");
  }

  @Test
  void with_the_headings_of_the_sheet_alone_neither() {
    assertThatThrownBy(() -> given("letter", "Themes", ""))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("sheet Themes");
  }

  @Test
  void a_table_no_longer_kept_is_taken_out_of_the_mapping_and_what_it_said_stays()
      throws IOException {
    map(CASES);
    var result = given("letter", "", "");
    assertThat(changesOf(result, "R-1")).containsExactly(change("", "Channel", "Email", "Letter"));
    assertThat(result.changes().taken()).isEqualTo(1);
    assertThat(themes()).isEqualTo(1);
  }

  private int themes() {
    return count(
        "record.theme t join record.representation r on r.id = t.representation_id"
            + " where r.reference = 'R-1'");
  }

  private void map(String mapping) throws IOException {
    Files.writeString(folder.resolve("profile/log/mapping.yaml"), mapping);
    HEARD.get(Profiles.class).load(folder.resolve("profile"));
  }

  /// A workbook with one case and, if it has that sheet, its theme.
  private ImportResult given(String channel, String sheet, String theme) throws IOException {
    return given("R-1", channel, sheet, theme, Accepting.ALL);
  }

  private ImportResult given(
      String reference, String channel, String sheet, String theme, Accepting accepting)
      throws IOException {
    var file =
        Workbooks.write(
            Files.createTempDirectory(folder, "book").resolve("log, all of it.xlsx"),
            book -> {
              Workbooks.sheet(
                  book,
                  "Cases",
                  Workbooks.row("Ref", "Kind", "Received", "Channel"),
                  Workbooks.row(reference, "complaint", "13/04/2017", channel));
              if (!sheet.isEmpty() && theme.isEmpty()) {
                Workbooks.sheet(book, sheet, Workbooks.row("Ref", "Theme"));
              } else if (!sheet.isEmpty()) {
                Workbooks.sheet(
                    book, sheet, Workbooks.row("Ref", "Theme"), Workbooks.row(reference, theme));
              }
            });
    return imports.run(
        actor,
        new ImportRequest(
            List.of(LogFile.of(file)), false, false, _ -> {}, () -> {}, accepting, Findings.NONE),
        Progress.NONE);
  }
}
