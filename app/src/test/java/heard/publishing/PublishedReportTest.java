package heard.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.AuthorityId;
import heard.reporting.Reports;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each council's published report, made from the log that its team keeps.
class PublishedReportTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<Council, Made> MADE = new EnumMap<>(Council.class);

  @TempDir private static Path folder;

  /// A report made, beside the one in print.
  private record Made(Published published, EvaluatedReport report, JsonNode json) {}

  private static Made made(Council council) {
    return MADE.computeIfAbsent(council, PublishedReportTest::make);
  }

  private static Made make(Council council) {
    try {
      var own = Files.createDirectories(folder.resolve(council.profile()));
      var authority = ImportedLogs.take(council, council.log(), own);
      var publication = publicationOf(council, authority);
      var json = JSON.readTree(new JsonRendering().of(publication.report(), publication.texts()));
      return new Made(Published.of(council), publication.report(), json);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Publications.Publication publicationOf(Council council, AuthorityId authority) {
    return ImportedLogs.heard()
        .get(Publications.class)
        .of(authority, new Reports.Asked("published", council.year(), null, null));
  }

  @ParameterizedTest
  @EnumSource
  void every_cell_is_as_published_or_as_the_record_has_it_where_print_contradicts_itself(
      Council council) {
    var made = made(council);
    var cells = made.published().cells();
    var wrong = new ArrayList<String>();
    for (var cell : cells) {
      if (!cell.isAsExpected(made.json())) {
        wrong.add("%s: expected %s, got %s".formatted(cell, cell.expected(), cell.in(made.json())));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(cells).hasSize(council.cells());
  }

  @ParameterizedTest
  @EnumSource
  void the_differences_from_print_are_those_that_are_explained_and_no_other(Council council) {
    var made = made(council);
    var differing =
        made.published().cells().stream()
            .filter(cell -> !cell.isAsPrinted(made.json()))
            .map(Published.Cell::toString)
            .toList();
    assertThat(differing).containsExactlyInAnyOrderElementsOf(made.published().explained());
    assertThat(made.published().reasons()).hasSameSizeAs(differing).doesNotContain("");
  }

  @ParameterizedTest
  @EnumSource
  void tables_rows_groups_and_columns_are_named_as_in_print(Council council) {
    var made = made(council);
    for (var table : made.published().tables()) {
      var id = table.get("id").asString();
      var ours = made.report().table(id).orElseThrow();
      assertThat(ours.section()).as(id).isEqualTo(table.get("section").asString());
      assertThat(ours.caption()).isEqualTo(council.withoutNumbers(table.get("caption").asString()));
      assertThat(ours.kind()).as(id).isEqualTo(table.get("kind").asString());
      assertThat(ours.down()).as(id).isEqualTo(table.get("row_dimension").asString());
      assertThat(ours.across()).as(id).isEqualTo(table.get("column_dimension").asString());
      if (ours.body() instanceof EvaluatedTable.Grid grid) {
        assertThat(grid.columns())
            .extracting(EvaluatedTable.Column::name)
            .isEqualTo(Published.texts(table.get("columns"), "name"));
        assertThat(grid.rows().stream().map(PublishedReportTest::name).toList())
            .isEqualTo(Published.rowNames(table));
      }
      if (ours.body() instanceof EvaluatedTable.Records records) {
        assertThat(records.fields()).as(id).isEqualTo(Published.texts(table.get("fields"), ""));
      }
    }
  }

  private static List<String> name(EvaluatedTable.Row row) {
    return List.of(
        row.group() == null ? "" : row.group(), row.id() == null ? "" : row.id(), row.label());
  }

  @ParameterizedTest
  @EnumSource
  void what_people_wrote_is_in_it_too(Council council) {
    var made = made(council);
    for (var table : made.published().all()) {
      if (table.get("derivable").asString().equals("text") && table.has("records")) {
        var id = table.get("id").asString();
        assertThat(Published.written(Published.table(made.json(), id)))
            .as(id)
            .isEqualTo(Published.written(table));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void tables_that_print_names_without_numbers_are_in_it_too(Council council) {
    var made = made(council);
    for (var table : made.published().all()) {
      assertThat(made.report().table(table.get("id").asString()))
          .as(table.get("id").asString())
          .isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_table_names_what_it_counted(Council council) {
    for (var table : made(council).report().tables()) {
      if (table.from().equals("cases")) {
        assertThat(table.base()).as(table.id()).isNotEmpty();
      }
    }
  }

  @Test
  void what_was_counted_is_said_in_the_words_of_the_council() {
    var report = made(Council.SUNDERLAND).report();
    assertThat(report.table("stage-one-by-service-area").orElseThrow().base())
        .isEqualTo(
            "stages, by the day they were requested (at stage 1 the day of receipt);"
                + " procedure: Statutory; stage: Stage One");
  }
}
