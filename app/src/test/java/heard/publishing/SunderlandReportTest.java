package heard.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import heard.pages.RunningHeard;
import heard.pages.Sunderland;
import heard.platform.AuthorityId;
import heard.reporting.Reports;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sunderland's published report, made from the log that the team keeps.
class SunderlandReportTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RunningHeard HEARD = Sunderland.shared().heard();

  private static Published published;
  private static EvaluatedReport report;
  private static JsonNode made;

  @BeforeAll
  static void import_the_log(@TempDir Path folder) throws IOException {
    published = Published.sunderland();
    var authority = new ImportedLogs(HEARD).take(ImportedLogs.demo(), folder);
    var publication = publicationOf(authority);
    report = publication.report();
    made = JSON.readTree(new JsonRendering().of(report, publication.texts()));
  }

  static Publications.Publication publicationOf(AuthorityId authority) {
    return HEARD
        .get(Publications.class)
        .of(authority, new Reports.Asked("published", Period.year(2017), null, null));
  }

  @Test
  void every_cell_is_as_published_or_as_the_record_has_it_where_print_contradicts_itself() {
    var cells = published.cells();
    var wrong = new ArrayList<String>();
    for (var cell : cells) {
      var have = cell.in(made);
      if (!Published.same(cell.expected(), have)) {
        wrong.add("%s: expected %s, got %s".formatted(cell, cell.expected(), have));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(cells).hasSize(604);
  }

  @Test
  void the_differences_from_print_are_the_seven_that_are_explained_and_no_other() {
    var differing =
        published.cells().stream()
            .filter(cell -> !Published.same(cell.printed(), cell.in(made)))
            .map(Published.Cell::toString)
            .toList();
    assertThat(differing)
        .containsExactlyInAnyOrder(
            "compliments-by-team | Total | Quarter 4",
            "figures-compliments | q3-q4 | published",
            "figures-outcomes | q3-partially-upheld | published",
            "outcomes-of-complaint-elements | Quarter One|Stage Three | Unsubstantiated/ Withdrawn %",
            "outcomes-of-complaint-elements | Quarter Two|Stage One | Partially Upheld %",
            "outcomes-of-complaint-elements | Quarter Three|Stage Three | Not Upheld %",
            "outcomes-of-complaint-elements | Quarter Four|Stage Three | Upheld %");
    assertThat(published.reasons()).hasSize(7).doesNotContain("");
  }

  @Test
  void tables_rows_groups_and_columns_are_named_as_in_print() {
    for (var table : published.tables()) {
      var ours = report.table(table.get("id").asString()).orElseThrow();
      assertThat(ours.section()).isEqualTo(table.get("section").asString());
      assertThat(ours.caption()).isEqualTo(table.get("caption").asString());
      assertThat(ours.kind()).isEqualTo(table.get("kind").asString());
      assertThat(ours.down()).isEqualTo(table.get("row_dimension").asString());
      assertThat(ours.across()).isEqualTo(table.get("column_dimension").asString());
      if (ours.body() instanceof EvaluatedTable.Grid grid) {
        assertThat(grid.columns())
            .extracting(EvaluatedTable.Column::name)
            .isEqualTo(Published.texts(table.get("columns"), "name"));
        assertThat(grid.rows().stream().map(SunderlandReportTest::name).toList())
            .isEqualTo(Published.rowNames(table));
      }
      if (ours.body() instanceof EvaluatedTable.Records records) {
        assertThat(records.fields()).isEqualTo(Published.texts(table.get("fields"), ""));
      }
    }
  }

  private static List<String> name(EvaluatedTable.Row row) {
    return List.of(
        row.group() == null ? "" : row.group(), row.id() == null ? "" : row.id(), row.label());
  }

  @Test
  void what_people_wrote_is_in_it_too() {
    for (var table : published.all()) {
      if (table.get("derivable").asString().equals("text")) {
        var ours = Published.table(made, table.get("id").asString());
        assertThat(ours.get("records")).isEqualTo(table.get("records"));
      }
    }
  }

  @Test
  void every_table_names_what_it_counted() {
    for (var table : report.tables()) {
      if (table.from().equals("cases") && !table.id().contains("pre-complaints")) {
        assertThat(table.base()).as(table.id()).isNotEmpty();
      }
    }
    assertThat(report.table("stage-one-by-service-area").orElseThrow().base())
        .isEqualTo(
            "stages, by the day they were requested (at stage 1 the day of receipt);"
                + " procedure: Statutory; stage: Stage One");
  }
}
