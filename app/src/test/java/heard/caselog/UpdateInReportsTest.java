package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.caselog.changes.Accepting;
import heard.reporting.Reports;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Reports before and after an update of a log.
class UpdateInReportsTest extends LaterExports {

  @Test
  void a_report_as_known_before_the_update_has_the_old_figure() throws IOException {
    var before = LocalDate.ofInstant(HEARD.clock().instant(), ZoneId.of("Europe/London"));
    int figure = upheld();
    HEARD.clock().forward(Duration.ofDays(1));
    run(
        log()
            .replace(
                "Elements.csv",
                "SUN-R-0003,Stage One,1,,Upheld,19/05/2016",
                "SUN-R-0003,Stage One,1,,Not Upheld,19/05/2016"),
        Accepting.ALL);

    assertThat(count("record.element where finding = 'upheld'")).isEqualTo(figure - 1);
    assertThat(upheldAsKnown(before)).isEqualTo(figure);
    assertThat(upheldAsStood(LocalDate.of(2017, 3, 31))).isLessThan(figure);
    assertThat(report(null, before)).isNotEqualTo(report(null, null));
    assertThat(report(LocalDate.of(2018, 5, 1), null)).isEqualTo(report(null, null));
  }

  private int upheld() {
    return count("record.element where finding = 'upheld'");
  }

  private int upheldAsKnown(LocalDate day) {
    return asThen(transaction -> HEARD.get(heard.record.AsKnown.class).on(transaction, day));
  }

  private int upheldAsStood(LocalDate day) {
    return asThen(transaction ->
        HEARD.get(heard.record.AsKnown.class).stood(transaction, day, java.util.Optional.empty()));
  }

  private int asThen(java.util.function.Consumer<heard.platform.Transaction> then) {
    return HEARD
        .walls()
        .in(
            authority,
            transaction -> {
              then.accept(transaction);
              return transaction
                  .sql()
                  .fetchSingle("select count(*)::int from pg_temp.element where finding = 'upheld'")
                  .get(0, Integer.class);
            });
  }

  private String report(@Nullable LocalDate stoodOn, @Nullable LocalDate knownOn) {
    EvaluatedReport report =
        HEARD
            .get(Reports.class)
            .evaluate(
                authority, new Reports.Asked("published", Period.year(2016), stoodOn, knownOn));
    var grid =
        (EvaluatedTable.Grid) report.table("outcomes-of-complaint-elements").orElseThrow().body();
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.printed())
        .filter(Printed.Amount.class::isInstance)
        .map(Object::toString)
        .toList()
        .toString();
  }
}
