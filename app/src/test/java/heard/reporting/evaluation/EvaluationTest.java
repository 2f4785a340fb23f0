package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/// How reports are counted: few statements, and as many rows behind a figure as it says.
class EvaluationTest {

  private static final CountedComplaints COUNTED = CountedComplaints.theDozen();
  private static final Period YEAR = CountedComplaints.YEAR;

  @Test
  void the_number_of_statements_does_not_depend_on_the_number_of_cells() {
    var few =
        """
        rows: [{label: All, total: all}]
        columns:
          - {name: M1, period: month 1}
          - {name: Mean, value: {mean: working-days-to-response}}
        """;
    var many =
        "rows:\n"
            + String.join(
                "",
                IntStream.range(0, 150)
                    .mapToObj(
                        i -> "  - {label: R%d, working-days-to-response: %d}\n".formatted(i, i))
                    .toList())
            + "  - {by: service}\n  - {label: Total, total: all}\n"
            + "columns:\n"
            + String.join(
                "",
                IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> "  - {name: M%d, period: month %d}\n".formatted(i, i))
                    .toList())
            + "  - {name: Mean, value: {mean: working-days-to-response}}\n"
            + "  - {name: Percent, value: percent of column}\n"
            + "  - {name: Total, total: above}\n";
    assertThat(statements(few)).isEqualTo(1);
    assertThat(statements(many)).isEqualTo(1);
  }

  @Test
  void a_figure_has_as_many_rows_behind_it_as_it_says() {
    var definition =
        """
        ```table
        id: t
        caption: T
        population: stages-requested
        rows:
          - {by: service}
          - {by: working-days-to-response, bands: [up to 10, up to 20], unknown: Unanswered}
          - {by: quarter, of: responded-on, earlier: Earlier, unknown: Unanswered}
          - {label: Either, themes: [payments, staff-attitude]}
          - {label: Total, total: all}
        columns:
          - {name: Q1, period: quarter 1}
          - {name: Q1 and Q2, total: above}
          - {name: Year, period: the year}
          - {name: "%", period: the year, outcome: upheld, value: percent of column}
        ```
        """;
    var evaluation =
        new Evaluation(CountedComplaints.definition(definition), YEAR, CountedComplaints.WORDS);
    var table = COUNTED.evaluate(definition).table("t").orElseThrow();
    int opened = 0;
    for (var row : ((EvaluatedTable.Grid) table.body()).rows()) {
      for (var cell : row.cells()) {
        for (var piece : cell.pieces()) {
          var tally = evaluation.tally("t", piece.number()).orElseThrow();
          var counted =
              CountedComplaints.HEARD
                  .walls()
                  .reporting(
                      COUNTED.authority(),
                      transaction ->
                          evaluation.rows(
                              transaction.sql(), COUNTED.scope(), tally, DSL.noCondition(), 100));
          assertThat(counted.rows())
              .hasSize(Integer.parseInt(CountedComplaints.shown(piece.printed())));
          assertThat(counted.all()).isEqualTo(counted.rows().size());
          opened++;
        }
      }
    }
    assertThat(opened).isGreaterThan(60);
  }

  private static int statements(String rowsAndColumns) {
    var count = new AtomicInteger();
    var text =
        "```table\nid: t\ncaption: T\npopulation: stages-requested\n" + rowsAndColumns + "```\n";
    var definition = CountedComplaints.definition(text);
    CountedComplaints.HEARD
        .walls()
        .reporting(
            COUNTED.authority(),
            transaction -> {
              var configuration = transaction.sql().configuration().derive();
              configuration.set(ExecuteListener.onExecuteStart(_ -> count.incrementAndGet()));
              return new Evaluation(definition, YEAR, CountedComplaints.WORDS)
                  .over(configuration.dsl(), COUNTED.scope(), "x", "A council", null, null);
            });
    return count.get();
  }
}
