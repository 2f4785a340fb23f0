package heard.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Printed;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing is typed in: the same report over an altered log gives that log's own recount, in every
/// table.
class AlteredLogTest {

  @TempDir private Path folder;

  private static Stream<Arguments> alterations() {
    return Arrays.stream(Council.values())
        .flatMap(
            council -> LongStream.rangeClosed(1, 4).mapToObj(seed -> arguments(council, seed)));
  }

  @ParameterizedTest
  @EnumSource
  void the_recount_of_the_log_as_it_is_agrees_too(Council council) throws IOException {
    agrees(council, CouncilLog.of(council));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("alterations")
  void an_altered_log_is_recounted(Council council, long seed) throws IOException {
    var log = CouncilLog.of(council);
    council.alter(log, seed, 250);
    agrees(council, log);
  }

  @ParameterizedTest
  @EnumSource
  void a_year_without_a_case_has_no_percentages_and_says_so(Council council) throws IOException {
    var log = CouncilLog.of(council);
    council.leaveNothingOfTheYear(log);
    agrees(council, log);
  }

  private void agrees(Council council, CouncilLog log) throws IOException {
    var files = log.write(Files.createDirectories(folder.resolve("log")));
    var authority = ImportedLogs.take(council, files, folder);
    var publication = PublishedReportTest.publicationOf(council, authority);
    var report = publication.report();
    var recounted = council.recount(log, report);

    var wrong = new ArrayList<String>();
    for (var table : report.tables()) {
      if (!table.from().equals("cases")) {
        continue;
      }
      switch (table.body()) {
        case EvaluatedTable.Grid grid -> {
          var expected = recounted.cells().getOrDefault(table.id(), Map.of());
          var have = values(grid, publication.texts());
          assertThat(have.keySet()).as(table.id()).isEqualTo(expected.keySet());
          have.forEach((key, value) -> {
            if (!same(value, expected.getOrDefault(key, "missing"))) {
              wrong.add(
                  "%s %s: recounted %s, reported %s"
                      .formatted(table.id(), key, expected.get(key), value));
            }
          });
        }
        case EvaluatedTable.Records records ->
            assertThat(written(records, publication.texts()))
                .as(table.id())
                .isEqualTo(recounted.records().get(table.id()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// The labels of a table's rows, its totals left out.
  static List<String> labels(EvaluatedReport report, String table) {
    return report.table(table).map(EvaluatedTable::body).stream()
        .flatMap(body -> body instanceof EvaluatedTable.Grid grid ? grid.rows().stream() : null)
        .filter(row -> !row.total())
        .map(EvaluatedTable.Row::label)
        .toList();
  }

  private static Map<String, Object> values(EvaluatedTable.Grid grid, Texts texts) {
    var values = new LinkedHashMap<String, Object>();
    for (var row : grid.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        values.put(
            RecountedReport.key(row, grid.columns().get(i).name()),
            value(row.cells().get(i), texts));
      }
    }
    return values;
  }

  private static Object value(Cell cell, Texts texts) {
    return switch (cell.printed()) {
      case Printed.Amount(var number) -> number;
      case Printed.Words(var words) -> words;
      case Printed.Undefined(var reason) ->
          reason.isEmpty() ? "no reason" : RecountedReport.UNDEFINED;
      case Printed.Paper paper -> texts.of(paper);
    };
  }

  private static List<List<Object>> written(EvaluatedTable.Records records, Texts texts) {
    return records.records().stream()
        .map(record ->
            records.fields().stream()
                .filter(field -> !records.texts().contains(field))
                .map(field -> value(record.getOrDefault(field, Cell.words("")), texts))
                .toList())
        .toList();
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
      return a.compareTo(b) == 0;
    }
    return one.equals(other);
  }
}
