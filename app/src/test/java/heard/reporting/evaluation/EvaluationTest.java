package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.Calendars;
import heard.pages.RunningHeard;
import heard.pages.Sunderland;
import heard.platform.AuthorityId;
import heard.platform.yaml.Faults;
import heard.reporting.TestWords;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.DefinitionReader;
import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the language of reports gives, over a dozen complaints that one can count by hand.
class EvaluationTest {

  private static final RunningHeard HEARD = Sunderland.shared().heard();
  private static final Vocabulary WORDS = TestWords.sunderland();
  private static final Period YEAR = Period.year(2017);
  private static final String HEAD =
      """
      ---
      title: A report
      ---
      """;

  private static AuthorityId authority;
  private static int calendar;

  @BeforeAll
  static void a_dozen_complaints() {
    HEARD.get(Calendars.class).enter();
    calendar = HEARD.get(Calendars.class).current().version();
    authority = HEARD.database().authority(7001, "counted");
    var rows = new MadeRows(HEARD.walls(), authority);
    // The year before: four, three answered in 5, 10 and 15 working days.
    rows.complaint("2016-05-03", "2016-05-10").service("fostering").outcome("upheld").enter();
    rows.complaint("2016-06-06", "2016-06-20").service("adoption").outcome("not-upheld").enter();
    rows.complaint("2016-06-06", "2016-06-27").service("adoption").outcome("not-upheld").enter();
    rows.complaint("2016-09-05", null).enter();
    // The year: eight, six answered, in 1, 5, 10, 11, 20 and 21 working days.
    rows.complaint("2017-06-05", "2017-06-06")
        .service("fostering")
        .outcome("upheld")
        .by("parent")
        .themes("staff-attitude", "payments")
        .remedies("apology", "training")
        .enter();
    rows.complaint("2017-06-05", "2017-06-12")
        .service("fostering")
        .outcome("upheld")
        .by("parent")
        .themes("staff-attitude")
        .remedies("apology")
        .enter();
    rows.complaint("2017-06-05", "2017-06-19")
        .service("cp-west-1")
        .outcome("not-upheld")
        .by("young-person")
        .themes("payments")
        .enter();
    rows.complaint("2017-06-05", "2017-06-20")
        .service("child-protection")
        .outcome("partially-upheld")
        .themes("contact-issues")
        .enter();
    rows.complaint("2017-09-04", "2017-10-02").service("adoption").outcome("not-upheld").enter();
    rows.complaint("2017-09-04", "2017-10-03").outcome("not-upheld").enter();
    rows.complaint("2018-01-08", null).service("adoption").enter();
    rows.complaint("2018-03-30", null).service("adoption").enter();
  }

  @Test
  void a_row_for_each_service_has_its_teams_in_it_and_what_is_not_recorded_comes_last() {
    var table =
        table(
            """
            population: stages-requested
            period: the year
            rows:
              - {by: service, zero: no}
              - {label: Total, total: all}
            columns:
              - {name: Number}
              - {name: "%", value: percent of column}
              - {name: Upheld of the row, outcome: upheld, value: percent of row}
            """);
    assertThat(lines(table))
        .containsExactly(
            "Child Protection Locality Teams 2 25 0",
            "Fostering 2 25 100",
            "Adoption 3 38 0",
            "Not recorded 1 13 0",
            "Total 8 100 25");
  }

  @Test
  void lines_can_stand_by_number_and_only_the_first_of_them() {
    assertThat(
            lines(
                table(
                    """
                    population: stages-requested
                    period: the year
                    rows:
                      - {by: service, order: most, top: 2, unknown: ""}
                    columns:
                      - {name: Number}
                    """)))
        .containsExactly("Adoption 3", "Child Protection Locality Teams 2");
  }

  @Test
  void working_days_are_counted_in_bands_means_and_medians() {
    assertThat(
            lines(
                table(
                    """
                    population: stages-responded
                    period: the year
                    rows:
                      - {label: Up to 10, working-days-to-response: 0 to 10}
                      - {label: 11 to 20, working-days-to-response: 11 to 20}
                      - {label: Over 20, working-days-to-response: over 20}
                      - {label: Within 20, working-days-to-response: up to 20}
                      - {label: None, working-days-to-response: 500}
                      - {label: All, total: all}
                    columns:
                      - {name: Number}
                      - {name: Mean, value: {mean: working-days-to-response}, decimals: 2}
                      - {name: Median, value: {median: working-days-to-response}}
                    """)))
        .containsExactly(
            "Up to 10 3 5.33 5.0",
            "11 to 20 2 15.50 15.5",
            "Over 20 1 21.00 21.0",
            "Within 20 5 9.40 10.0",
            "None 0 (an average of none) (an average of none)",
            "All 6 11.33 10.5");
  }

  @Test
  void changes_are_signed_along_their_direction_and_rounded_as_asked() {
    assertThat(
            lines(
                figures(
                    """
                    population: stages-requested
                    period: the year
                    rows:
                      - {id: a, label: number, value: {change: number, since: the year before}}
                      - {id: b, label: percent, value: {change: percent, since: the year before}}
                      - {id: c, label: decrease, direction: decrease, value: {change: percent, since: the year before}}
                      - {id: d, label: points, value: {change: points, of: {percent: {that: {outcome: upheld}}}, since: the year before}, decimals: 1}
                      - {id: e, label: from none, outcome: partially-upheld, value: {change: percent, since: the year before}}
                      - {id: f, label: arrow, value: {change: arrow, since: the year before}}
                      - {id: g, label: words, outcome: upheld, value: {change: words, of: {percent: {without: [outcome]}}, since: the year before}}
                      - {id: j, label: against others, outcome: not-upheld, value: {change: percent, against: {outcome: upheld}}}
                      - {id: k, label: against none, value: {change: percent, against: {population: compliments-received}}}
                      - {id: h, label: rounded, service: adoption, value: {change: points, of: {percent: {without: [service]}}, since: the year before, rounded: yes}}
                      - id: i
                        label: said
                        value: {say: [{number: 1 to 2, words: a slight rise}, {number: 3 or more, percent: 50 or more, words: a steep rise}], since: the year before}
                    """)))
        .containsExactly(
            "number 4",
            "percent 100",
            "decrease -100",
            "points 0.0",
            "from none (a change from none)",
            "arrow \u2197",
            "words no change",
            "against others 50",
            "against none (a change from none)",
            "rounded -12",
            "said a steep rise");
  }

  @Test
  void quarters_across_are_the_quarters_of_the_years_down() {
    assertThat(
            lines(
                table(
                    """
                    population: stages-requested
                    rows:
                      - {label: before, period: the year before}
                      - {label: now, period: the year}
                    columns:
                      - {name: Q1, period: quarter 1}
                      - {name: Q2, period: quarter 2}
                      - {name: Q4, period: quarter 4}
                      - {name: "%", period: quarter 1, value: percent of row}
                      - {name: Above, total: above}
                      - {name: All, total: all}
                    """)))
        .containsExactly("before 3 1 0 75 4 4", "now 4 2 2 50 8 8");
  }

  @Test
  void shares_are_of_the_base_named() {
    assertThat(
            lines(
                figures(
                    """
                    population: stages-requested
                    period: the year
                    rows:
                      - {id: a, label: of others, outcome: upheld, value: {percent: {of: {outcome: not-upheld}}}}
                      - {id: l, label: of several, outcome: upheld, value: {percent: {of: [{outcome: not-upheld}, {outcome: upheld, period: the year before}, {population: compliments-received}]}}}
                      - {id: b, label: of the year before, value: {percent: {of: {period: the year before}}}}
                      - {id: c, label: of compliments, value: {percent: {of: {population: compliments-received}}}}
                      - {id: d, label: ratio, outcome: upheld, value: {ratio: {without: [outcome]}}}
                      - {id: e, label: a bound, outcome: upheld, bound: below, value: {percent: {of: {outcome: not-upheld}}}}
                      - {id: f, label: per month, value: per month, decimals: 2}
                      - {id: g, label: joined, outcome: upheld, value: {join: "{}% ({})", of: [{percent: {without: [outcome]}}, count]}}
                      - {id: h, label: added, value: {add: [{outcome: upheld}, {outcome: not-upheld}]}}
                      - {id: i, label: subtracted, value: {subtract: [{outcome: not-upheld}, {outcome: upheld}]}}
                      - {id: j, label: highest, value: {highest: [{words: parents, complainant-kind: parent}, {words: children, complainant-kind: young-person}]}}
                      - {id: k, label: equal, value: {highest: [{words: a, outcome: upheld}, {words: b, complainant-kind: parent}], equal: neither}}
                    """)))
        .containsExactly(
            "of others 67",
            "of several 50",
            "of the year before 200",
            "of compliments (a percentage of none)",
            "ratio 0.2500",
            "a bound 66.67",
            "per month 0.67",
            "joined 25% (2)",
            "added 5",
            "subtracted 1",
            "highest parents",
            "equal neither");
  }

  @Test
  void a_row_in_two_lines_counts_once_in_their_total() {
    assertThat(
            lines(
                table(
                    """
                    population: stages-requested
                    period: the year
                    rows:
                      - {label: Staff, themes: staff-attitude}
                      - {label: Payments, themes: payments}
                      - {label: Either, total: above}
                      - {label: Both remedies, remedies: {every: [apology, training]}}
                      - {label: An apology, remedies: apology}
                      - {label: Neither parent nor unknown, complainant-kind: {not: [parent, unknown]}}
                      - {label: Not a parent, complainant-kind: {not: parent}}
                      - {label: Young, complainant-kind: {law: child}}
                    columns:
                      - {name: Number}
                    """)))
        .containsExactly(
            "Staff 2",
            "Payments 2",
            "Either 3",
            "Both remedies 1",
            "An apology 2",
            "Neither parent nor unknown 1",
            "Not a parent 6",
            "Young 1");
  }

  @Test
  void what_was_open_at_the_start_and_came_in_less_what_was_closed_is_open_at_the_end() {
    for (int quarter = 1; quarter <= 4; quarter++) {
      var period = "quarter " + quarter;
      var before = quarter == 1 ? "the year before" : "quarter " + (quarter - 1);
      var numbers =
          lines(
                  figures(
                      """
                      rows:
                        - {id: a, label: "", population: stages-open, period: %s}
                        - {id: b, label: "", population: stages-requested, period: %s}
                        - {id: c, label: "", population: stages-closed, period: %s}
                        - {id: d, label: "", population: stages-open, period: %s}
                      """
                          .formatted(before, period, period, period)))
              .stream()
              .map(line -> Integer.parseInt(line.strip()))
              .toList();
      assertThat(numbers.get(0) + numbers.get(1) - numbers.get(2))
          .as(period)
          .isEqualTo(numbers.get(3));
    }
  }

  @Test
  void equals_may_share_a_rank() {
    var report =
        evaluate(
            """
            ```records
            id: t
            caption: T
            population: themes-of-stages-requested
            period: the year
            fields: [rank, theme, number]
            rank: {by: theme, ties: name, equal: shared, position: rank, label: theme, number: number}
            ```
            """);
    assertThat(report.table("t").orElseThrow().body())
        .isInstanceOfSatisfying(
            EvaluatedTable.Records.class,
            records ->
                assertThat(
                        records.records().stream()
                            .map(one -> one.values().stream().map(EvaluationTest::shown).toList())
                            .toList())
                    .containsExactly(
                        List.of("1", "Payments", "2"),
                        List.of("1", "Staff attitude", "2"),
                        List.of("2", "Contact issues", "1")));
  }

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
    assertThat(statements(few)).isEqualTo(3);
    assertThat(statements(many)).isEqualTo(3);
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
          - {label: Either, themes: [payments, staff-attitude]}
          - {label: Total, total: all}
        columns:
          - {name: Q1, period: quarter 1}
          - {name: Q1 and Q2, total: above}
          - {name: Year, period: the year}
          - {name: "%", period: the year, outcome: upheld, value: percent of column}
        ```
        """;
    var read = DefinitionReader.read("x.md", HEAD + definition, WORDS, new Faults()).orElseThrow();
    var evaluation = new Evaluation(read, YEAR, WORDS);
    var table = evaluate(definition).table("t").orElseThrow();
    int opened = 0;
    for (var row : ((EvaluatedTable.Grid) table.body()).rows()) {
      for (var cell : row.cells()) {
        for (var piece : cell.pieces()) {
          var tally = evaluation.tally("t", piece.number()).orElseThrow();
          var counted =
              HEARD
                  .walls()
                  .reporting(
                      authority,
                      transaction ->
                          evaluation.rows(
                              transaction.sql(),
                              new Scope(calendar),
                              tally,
                              DSL.noCondition(),
                              100));
          assertThat(counted.rows()).hasSize(Integer.parseInt(shown(piece.printed())));
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
    var definition = DefinitionReader.read("x.md", HEAD + text, WORDS, new Faults()).orElseThrow();
    HEARD
        .walls()
        .reporting(
            authority,
            transaction -> {
              var configuration = transaction.sql().configuration().derive();
              configuration.set(ExecuteListener.onExecuteStart(_ -> count.incrementAndGet()));
              return new Evaluation(definition, YEAR, WORDS)
                  .over(configuration.dsl(), new Scope(calendar), "x", "A council", null, null);
            });
    return count.get();
  }

  private static EvaluatedTable table(String content) {
    return evaluate("```table\nid: t\ncaption: T\n" + content + "```\n").table("t").orElseThrow();
  }

  private static EvaluatedTable figures(String content) {
    return evaluate("```figures\nid: t\ncaption: T\n" + content + "```\n").table("t").orElseThrow();
  }

  private static EvaluatedReport evaluate(String blocks) {
    var faults = new Faults();
    var definition =
        DefinitionReader.read("x.md", HEAD + blocks, WORDS, faults)
            .orElseThrow(() -> new AssertionError(faults.say()));
    return HEARD
        .walls()
        .reporting(
            authority,
            transaction ->
                new Evaluation(definition, YEAR, WORDS)
                    .over(transaction.sql(), new Scope(calendar), "x", "A council", null, null));
  }

  private static List<String> lines(EvaluatedTable table) {
    return ((EvaluatedTable.Grid) table.body())
        .rows().stream()
            .map(row ->
                row.label()
                    + " "
                    + String.join(" ", row.cells().stream().map(EvaluationTest::shown).toList()))
            .toList();
  }

  private static String shown(Cell cell) {
    return shown(cell.printed());
  }

  private static String shown(Printed printed) {
    return switch (printed) {
      case Printed.Amount(var number) -> number.toPlainString();
      case Printed.Words(var words) -> words;
      case Printed.Undefined(var reason) -> "(" + reason + ")";
      case Printed.Paper(var paper) -> paper.toString();
    };
  }
}
