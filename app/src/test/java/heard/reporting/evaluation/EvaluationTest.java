package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.pages.Sunderland;
import heard.platform.AuthorityId;
import heard.platform.yaml.Faults;
import heard.reporting.definition.Definition;
import heard.reporting.definition.DefinitionReader;
import heard.reporting.definition.Filter;
import heard.reporting.document.CountedRows;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.ListedRow;
import heard.reporting.document.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How reports are counted: few statements, and as many rows behind a figure as it says.
class EvaluationTest {

  private static final CountedComplaints COUNTED = CountedComplaints.theDozen();
  private static final Period YEAR = CountedComplaints.YEAR;
  private static final AuthorityId NOTHING =
      CountedComplaints.HEARD.database().authority(7002, "nothing");

  /// Up to how many representations are few.
  private static final int NONE = 0;

  /// Not even an authority without a case has few.
  private static final int NEVER = -1;

  private static final int ALL = 1_000_000;

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
    for (int areFew : List.of(NONE, ALL)) {
      assertThat(statements(many, areFew)).isEqualTo(statements(few, areFew)).isBetween(2, 4);
    }
  }

  @ParameterizedTest
  @CsvSource({"annual, 2017-18", "quarterly, 2017-18-Q2"})
  void a_report_sends_as_many_statements_over_no_case_as_over_many(String report, String period)
      throws IOException {
    var text = Files.readString(Path.of("src/main/resources/reports", report + ".md"));
    var definition =
        DefinitionReader.readShipped(report, text, CountedComplaints.WORDS, new Faults())
            .orElseThrow();
    var imported = Sunderland.shared().authority();
    for (int areFew : List.of(NEVER, ALL)) {
      int expected = sent(NOTHING, definition, period, areFew);
      assertThat(sent(COUNTED.authority(), definition, period, areFew)).isEqualTo(expected);
      assertThat(sent(imported, definition, period, areFew)).isEqualTo(expected);
      assertThat(expected)
          .as("a statement for the size, and for each table no more than a few")
          .isBetween(definition.tables().size(), 1 + 6 * definition.tables().size());
    }
  }

  private static int sent(AuthorityId authority, Definition definition, String period, int few) {
    return CountedComplaints.HEARD
        .walls()
        .reporting(
            authority,
            transaction -> {
              var sent = new SentStatements(transaction.connection());
              new Evaluation(
                      definition,
                      Period.parse(period).orElseThrow(),
                      CountedComplaints.WORDS,
                      Filter.NONE,
                      few)
                  .over(sent.sql(), COUNTED.scope(), "x", "A council", null, null);
              return sent.count();
            });
  }

  @Test
  void however_a_population_is_selected_the_figures_are_the_same() {
    var rows =
        """
        rows: [{by: service}, {label: Total, total: all}]
        columns:
          - {name: Year, period: the year}
          - {name: Mean, period: the year, value: {mean: working-days-to-response}}
          - {name: Median, period: the year, value: {median: working-days-to-response}}
          - {name: Upheld, period: the year, outcome: upheld, value: percent of row}
        """;

    assertThat(evaluated(rows, NONE)).isEqualTo(evaluated(rows, ALL));
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
    var table = COUNTED.evaluate(definition).table("t").orElseThrow();
    int opened = 0;
    for (var row : ((EvaluatedTable.Grid) table.body()).rows()) {
      for (var cell : row.cells()) {
        for (var piece : cell.pieces()) {
          var counted = COUNTED.behind(definition, Filter.NONE, "t", piece.number());
          assertThat(counted.rows())
              .hasSize(Integer.parseInt(CountedComplaints.shown(piece.printed())));
          assertThat(counted.all()).isEqualTo(counted.rows().size());
          opened++;
        }
      }
    }
    assertThat(opened).isGreaterThan(60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{mean: working-days-to-response}   | 68 of 6 | 1, 5, 10, 11, 20, 21",
        "{median: working-days-to-response} | 63 of 6 | 1, 5, 10, 11, 20, 21",
        "{sum: working-days-to-response}    | 408 of 6 | 1, 5, 10, 11, 20, 21",
      })
  void behind_what_is_made_of_numbers_stand_the_cases_with_their_own(
      String value, String sixfold, String own) {
    var counted = opened(value);
    var made = Objects.requireNonNull(counted.made()).multiply(BigDecimal.valueOf(6));
    assertThat(made.setScale(0, RoundingMode.HALF_UP) + " of " + counted.all()).isEqualTo(sixfold);
    assertThat(
            counted.rows().stream()
                .map(row -> Objects.requireNonNull(row.own()).intValueExact())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", ")))
        .isEqualTo(own);
  }

  @Test
  void behind_a_number_of_representations_each_stands_once() {
    var themes = "population: themes-of-stages-requested\nperiod: the year\n";
    assertThat(opened(themes, "count").rows()).hasSize(5);
    assertThat(opened(themes, "representations").rows())
        .hasSize(4)
        .extracting(ListedRow::reference)
        .doesNotHaveDuplicates();
  }

  private static CountedRows opened(String value) {
    return opened("population: stages-requested\nperiod: the year\n", value);
  }

  private static CountedRows opened(String of, String value) {
    return COUNTED.behind(
        "```figures\nid: f\ncaption: F\n%srows: [{id: a, label: A, value: %s}]\n```\n"
            .formatted(of, value),
        Filter.NONE,
        "f",
        0);
  }

  private static int statements(String rowsAndColumns, int few) {
    return CountedComplaints.HEARD
        .walls()
        .reporting(
            COUNTED.authority(),
            transaction -> {
              var sent = new SentStatements(transaction.connection());
              over(sent.sql(), rowsAndColumns, few);
              return sent.count();
            });
  }

  private static EvaluatedReport evaluated(String rowsAndColumns, int few) {
    return CountedComplaints.HEARD
        .walls()
        .reporting(
            COUNTED.authority(), transaction -> over(transaction.sql(), rowsAndColumns, few));
  }

  private static EvaluatedReport over(DSLContext sql, String rowsAndColumns, int few) {
    var definition =
        CountedComplaints.definition(
            "```table\nid: t\ncaption: T\npopulation: stages-requested\n"
                + rowsAndColumns
                + "```\n");
    return new Evaluation(definition, YEAR, CountedComplaints.WORDS, Filter.NONE, few)
        .over(sql, COUNTED.scope(), "x", "A council", null, null);
  }
}
