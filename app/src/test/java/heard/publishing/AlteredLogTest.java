package heard.publishing;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    Agreement.of(publication, council.recount(log, publication.report()));
  }

  /// The labels of a table's rows, its totals left out.
  static List<String> labels(EvaluatedReport report, String table) {
    return report.table(table).map(EvaluatedTable::body).stream()
        .flatMap(body -> body instanceof EvaluatedTable.Grid grid ? grid.rows().stream() : null)
        .filter(row -> !row.total())
        .map(EvaluatedTable.Row::label)
        .toList();
  }
}
