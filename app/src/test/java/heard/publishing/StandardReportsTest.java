package heard.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.AuthorityId;
import heard.reporting.Reports;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every council has the annual and the quarterly report, of its own log and in its own words,
/// without a file of its own.
class StandardReportsTest {

  /// What the log calls the first stage of the statutory procedure, and its columns.
  private record Columns(String stage, String requested, String first) {}

  private static final Map<Council, Columns> COLUMNS =
      Map.of(
          Council.SUNDERLAND, new Columns("Stage", "Requested date", "Stage One"),
          Council.ISLE_OF_WIGHT, new Columns("Stage No", "Requested Date", "1"),
          Council.WORCESTERSHIRE, new Columns("Stage", "Requested date", "Stage 1"),
          Council.STAFFORDSHIRE, new Columns("Stage", "Requested date", "Statutory Stage 1"),
          Council.HAVERING, new Columns("Stage", "Requested date", "Stage 1"));

  @ParameterizedTest
  @EnumSource
  void both_come_out_of_the_log_of_a_council(Council council, @TempDir Path folder)
      throws IOException {
    assertThat(Path.of("../profiles", council.profile(), "reports", "annual.md"))
        .as("the council has no file of its own")
        .doesNotExist();
    var authority = ImportedLogs.take(council, council.log(), folder);
    var annual = of(authority, "annual", council.year());
    var quarter = council.year().quarters(2, 2);
    var quarterly = of(authority, "quarterly", quarter);

    assertThat(number(annual, "by-stage", 0)).isEqualTo(requested(council, council.year()));
    assertThat(number(quarterly, "by-stage", 0)).isEqualTo(requested(council, quarter));
    assertThat(number(annual, "in-brief", 2)).as("responses").isPositive();
    for (var report : List.of(annual, quarterly)) {
      assertThat(report.tables()).hasSizeGreaterThan(20);
      assertThat(HtmlRendering.of(report, new Texts(Map.of())))
          .as("every figure of the text and every period is there")
          .doesNotContain("{the ", "{in-brief", "not defined more");
    }
    assertThat(annual.table("children-and-young-people").orElseThrow().notes())
        .as("Staffordshire alone sorts care leavers apart")
        .isEqualTo(
            council == Council.STAFFORDSHIRE
                ? List.of()
                : List.of("Not among this council's categories: complainant kind care leaver."));
    assertThat(annual.table("by-stage").orElseThrow().notes()).isEmpty();
  }

  private static long requested(Council council, Period period) throws IOException {
    var log = CouncilLog.of(council);
    var columns = Objects.requireNonNull(COLUMNS.get(council));
    return log.table("tages").stream()
        .filter(row -> CouncilLog.text(row, columns.stage()).equals(columns.first()))
        .map(row -> log.day(row, columns.requested()))
        .flatMap(Optional::stream)
        .filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
        .count();
  }

  private static EvaluatedReport of(AuthorityId authority, String name, Period period) {
    return ImportedLogs.heard()
        .get(Reports.class)
        .evaluate(authority, new Reports.Asked(name, period, null, null));
  }

  private static long number(EvaluatedReport report, String table, int row) {
    var grid = (EvaluatedTable.Grid) report.table(table).orElseThrow().body();
    return ((Printed.Amount) grid.rows().get(row).cells().getFirst().printed())
        .number()
        .longValueExact();
  }
}
