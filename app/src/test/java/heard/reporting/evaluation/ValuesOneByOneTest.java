package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.reporting.document.EvaluatedTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each word for a value by itself, over a dozen complaints that one can count by hand.
class ValuesOneByOneTest {

  private static final CountedComplaints COUNTED = CountedComplaints.theDozen();

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value: count                                                                                  | 8 | all of the year
          outcome: upheld                                                                               | 2 | a count where no value is said
          outcome: upheld, value: representations                                                       | 2 | one stage each
          outcome: upheld, value: percent of total                                                      | 25 | 2 of 8
          service: unknown, value: percent of total                                                     | 13 | 1 of 8, 12.5 rounded up
          value: {percent: {that: {outcome: unknown}}}                                                  | 25 | 2 of 8 are not answered
          outcome: upheld, value: {percent: {without: [outcome]}}                                       | 25 | 2 of 8
          outcome: upheld, value: {percent: {of: {outcome: known}}}                                     | 33 | 2 of the 6 answered
          outcome: upheld, value: {ratio: {of: {outcome: known}}}                                       | 0.3333 | the same
          outcome: upheld, value: {rate: {per: 1000, of: {outcome: known}}}                             | 333.3 | the same for each 1,000
          period: quarter 2, value: {change: number, since: quarter 1}                                  | -2 | from 4 to 2
          period: quarter 2, value: {change: percent, since: quarter 1}                                 | -50 | from 4 to 2
          period: quarter 2, direction: decrease, value: {change: number, since: quarter 1}             | 2 | a fall is what is wanted
          period: quarter 2, value: {change: arrow, since: quarter 1}                                   | ↘ | from 4 to 2
          period: quarter 2, value: {change: words, since: quarter 1}                                   | decrease | from 4 to 2
          period: quarter 4, value: {change: arrow, since: quarter 2}                                   | → | 2 and 2
          period: quarter 4, value: {change: words, since: quarter 2}                                   | no change | 2 and 2
          period: quarter 4, value: {change: words, since: quarter 3}                                   | increase | from none to 2
          period: quarter 4, value: {change: percent, since: quarter 3}                                 | (a change from none) | never 0 and never 100
          period: quarter 1, value: {change: number, since: its period a year before}                   | 1 | 4, and 3 the year before
          period: quarter 2, value: {change: number, since: its period before}                          | -2 | 2, and 4 before
          decimals: 1, value: {change: points, of: {percent: {that: {outcome: not-upheld}}}, since: the year before}  | -12.5 | from 50 to 37.5 percent
          decimals: 1, value: {change: percent, of: {percent: {that: {outcome: not-upheld}}}, since: the year before} | -25.0 | the same as a percentage of the percentage
          value: {change: number, against: {value: {published: then, source: s}}}, published: {then: 5} | 3 | 8, and 5 printed then
          value: {published: then, source: s}, published: {then: 5}                                     | 5 | what was printed then
          period: the year before                                                                       | 4 | as the record stands
          value: {mean: working-days-to-response}                                                       | 11.3 | 68 days over 6
          value: {median: working-days-to-response}                                                     | 10.5 | between 10 and 11
          value: {sum: working-days-to-response}                                                        | 68.0 | 1, 5, 10, 11, 20 and 21
          period: quarter 3, value: {mean: working-days-to-response}                                    | (an average of none) | nothing came in
          value: per month                                                                              | 0.7 | 8 in 12 months
          period: quarter 1, value: per month                                                           | 1.3 | 4 in 3 months
          working-days-to-response: up to 10                                                            | 3 | within
          working-days-to-response: over 10                                                             | 3 | over
          working-days-to-response: 11 to 20                                                            | 2 | both ends are in it
          value: {add: [{outcome: upheld}, {outcome: partially-upheld}]}                                | 3 | 2 and 1
          value: {subtract: [{outcome: not-upheld}, {outcome: upheld}, {outcome: partially-upheld}]}    | 0 | 3 less 2 less 1
          value: {leading: service}                                                                     | Adoption | 3 of 8
          value: {leading: service, place: 2}                                                           | "Child Protection Locality Teams and Fostering, joint second" | 2 each
          value: {given: 4, source: a survey}                                                           | 4 | from outside
          value: {words: n/a}                                                                           | n/a | said so
          value: {join: "{} ({})", of: [count, {at: {period: the year before}}]}                        | 8 (4) | now and then
          """)
  void is_what_one_counts_by_hand(String row, String expected, String because) {
    assertThat(
            COUNTED.figures(
                """
                population: stages-requested
                period: the year
                rows: [{id: a, label: "=", %s}]
                """
                    .formatted(row)))
        .as(because)
        .containsExactly("= " + expected.replace("\"", ""));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {mode: half up}                             | {percent: {that: {outcome: partially-upheld}}} | 13 | 12.5 away from zero
          {mode: half even}                           | {percent: {that: {outcome: partially-upheld}}} | 12 | 12.5 to the even
          {mode: half even}                           | {percent: {that: {outcome: not-upheld}}}       | 38 | 37.5 to the even
          {percent: 1}                                | {percent: {that: {outcome: not-upheld}}}       | 37.5 | a decimal for the unit
          {differences: exact}                        | {change: points, of: {percent: {that: {outcome: not-upheld}}}, since: the year before} | -13 | -12.5 away from zero
          {differences: rounded}                      | {change: points, of: {percent: {that: {outcome: not-upheld}}}, since: the year before} | -12 | 38 less 50
          {differences: rounded}                      | {change: percent, of: {percent: {that: {outcome: not-upheld}}}, since: the year before} | -25 | differences in points only
          {differences: exact}                        | {change: points, of: {percent: {that: {outcome: not-upheld}}}, since: the year before, rounded: yes} | -12 | as the value says itself
          {working days: 2}                           | {mean: working-days-to-response}               | 11.33 | of the unit
          """)
  void a_report_rounds_as_its_head_says(
      String rounding, String value, String expected, String why) {
    var table =
        COUNTED
            .evaluate(
                """
                ---
                title: A report
                rounding: %s
                ---
                ```figures
                id: f
                caption: F
                population: stages-requested
                period: the year
                rows: [{id: a, label: "=", value: %s}]
                ```
                """
                    .formatted(rounding, value))
            .table("f")
            .orElseThrow();
    assertThat(CountedComplaints.lines(table)).as(why).containsExactly("= " + expected);
  }

  @Test
  void key_figures_have_each_its_unit_and_a_cell_its_own_decimals() {
    var rows =
        rows(
            """
            ```figures
            id: t
            caption: T
            population: stages-requested
            period: the year
            rows:
              - {id: a, label: A}
              - {id: b, label: B, outcome: not-upheld, value: {percent: {without: [outcome]}}, decimals: 2}
              - {id: c, label: C, value: {mean: working-days-to-response}}
              - {id: d, label: D, value: per month, footnote: "*"}
              - {id: e, label: E, value: {given: 12.5, source: a survey}, unit: gbp}
            ```
            """);
    assertThat(rows.stream().map(row -> CountedComplaints.shown(row.cells().getFirst())))
        .containsExactly("8", "37.50", "11.3", "0.7", "12.5");
    assertThat(rows.stream().map(EvaluatedTable.Row::unit))
        .containsExactly("count", "percent", "working days", "per month", "gbp");
    assertThat(rows.get(3).footnote()).isEqualTo("*");
  }

  private static List<EvaluatedTable.Row> rows(String blocks) {
    return ((EvaluatedTable.Grid) COUNTED.evaluate(blocks).table("t").orElseThrow().body()).rows();
  }
}
