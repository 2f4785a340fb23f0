package heard.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.yaml.Faults;
import heard.reporting.TestWords;
import org.junit.jupiter.api.Test;

class DefinitionFaultsTest {

  @Test
  void every_fault_is_named_at_once_with_its_line_and_the_nearest_word() {
    var said =
        faults(
            """
            ---
            title: A report
            rounding: {percents: 1}
            ---
            In {the yesr} there were {receved/stage-1}, or {received/stage-9}.

            ```table
            id: received
            caption: Received
            population: stages-requestd
            rows:
              - {label: One, stage: stage-11}
              - {label: Two, outcome: upheld, servise: fostering}
              - {label: Three, themes: {law: nothing}}
            columns:
              - {name: Q1, period: quarter 7}
              - {name: "%", value: percent of colum}
              - {name: mean, value: {mean: outcome}}
              - {name: change, value: {change: percents, since: the year befor}}
            ```

            ```figures
            id: received
            caption: The same id again
            rows:
              - {id: a, label: Nothing counted}
            ```
            """);

    assertThat(said.lines())
        .containsExactly(
            "reports/x.md:3: \"percents\" is no unit. Did you mean percent?",
            "reports/x.md:5: {the yesr} is neither a period nor a figure. A figure is {table/row}. "
                + PeriodWords.FORMS,
            "reports/x.md:5: \"receved\" is no table of this report. Did you mean received?",
            "reports/x.md:5: \"stage-9\" is no row of received. Use one of One, Three, Two",
            "reports/x.md:10: \"stages-requestd\" is no population. Did you mean stages-requested?",
            "reports/x.md:12: \"stage-11\" is no stage. Did you mean stage-1?",
            "reports/x.md:13: \"servise\" is no dimension. Did you mean service?",
            "reports/x.md:14: The profile has no word of the law for themes. Use the codes of the"
                + " profile",
            "reports/x.md:16: \"quarter 7\" is no period. " + PeriodWords.FORMS,
            "reports/x.md:17: \"percent of colum\" is no measure. Did you mean percent of column?",
            "reports/x.md:18: outcome is no number. Name a dimension that is a number, such as"
                + " working-days-to-response",
            "reports/x.md:19: \"percents\" is no way to give a change. Did you mean percent?",
            "reports/x.md:19: \"the year befor\" is no period. " + PeriodWords.FORMS,
            "reports/x.md:23: The row \"Nothing counted\" does not say what it counts. Add population:"
                + " … to it or to the table",
            "reports/x.md:23: The id received is given twice. Give each table an id of its own");
  }

  @Test
  void a_dimension_that_the_population_does_not_have_is_named_as_such() {
    assertThat(
            faults(
                """
                ---
                title: A report
                ---
                ```table
                id: t
                caption: T
                population: complaints-received
                rows:
                  - {label: Upheld, finding: upheld}
                columns:
                  - {name: Number}
                ```
                """))
        .startsWith("reports/x.md:9: \"finding\" is no dimension of complaints-received.");
  }

  @Test
  void a_cell_that_counts_nothing_is_a_fault() {
    assertThat(
            faults(
                """
                ---
                title: A report
                ---
                ```figures
                id: f
                caption: F
                rows:
                  - {id: a, label: Nothing counted}
                  - {id: b, label: Given, value: {given: 4, source: a survey}}
                ```
                """))
        .isEqualTo(
            "reports/x.md:5: The row \"Nothing counted\" does not say what it counts."
                + " Add population: … to it or to the table");
  }

  @Test
  void a_column_asks_only_what_every_row_can_answer() {
    assertThat(
            faults(
                """
                ---
                title: A report
                ---
                ```table
                id: t
                caption: T
                population: elements-found
                rows:
                  - {label: Elements}
                  - {label: Compliments, population: compliments-received}
                columns:
                  - {name: Upheld, finding: upheld}
                ```
                """))
        .isEqualTo(
            "reports/x.md:5: The row \"Compliments\" counts compliments-received, which has no"
                + " finding. Ask it of the other rows only");
  }

  @Test
  void what_orders_lines_must_stand_across() {
    assertThat(
            faults(
                    """
                    ---
                    title: A report
                    ---
                    ```table
                    id: t
                    caption: T
                    population: stages-requested
                    rows: [{by: service, order: most, order-by: Numbr}]
                    columns: [{name: Number}, {by: outcome, order: most, order-by: now}]
                    ```
                    ```table
                    id: u
                    caption: U
                    population: stages-requested
                    rows: [{by: service, order: most, order-by: Numbr}, {label: Now, id: now}]
                    columns: [{name: Number}, {name: Second}]
                    ```
                    """)
                .lines())
        .containsExactly(
            "reports/x.md:12: \"Numbr\" is no column of the table. Did you mean Number?");
  }

  @Test
  void the_words_of_lines_and_of_records_are_checked_too() {
    assertThat(
            faults(
                    """
                    ---
                    title: A report
                    bands: {answer: [0 to 10]}
                    ---
                    ```table
                    id: t
                    caption: T
                    population: stages-requested
                    where: {stage: stage-1}
                    rows:
                      - {by: servce}
                      - {by: received-on}
                      - {by: working-days-to-response}
                      - {by: working-days-to-response, bands: answers}
                      - {by: quarter, of: status}
                      - {by: service, values: [fosterin], order: mst}
                      - {label: Other, value: {percent: {of: {population: compliments-received}}}}
                      - {label: Leading, value: {leading: responded-on}}
                    columns: [{name: Number}]
                    ```
                    ```records
                    id: r
                    caption: R
                    population: themes-of-stages-requested
                    fields: [theme]
                    rank: {by: theme, label: theme, lines: [paymnts], equal: togeter}
                    ```
                    """)
                .lines())
        .containsExactly(
            "reports/x.md:6: A value counts compliments-received, which has no stage. Ask it of the"
                + " rows instead of the table",
            "reports/x.md:11: \"servce\" is no dimension. Did you mean service?",
            "reports/x.md:12: received-on is a day, and there is no line for each day. Write by:"
                + " quarter, of: received-on (or year, or month)",
            "reports/x.md:13: working-days-to-response is a number, and no bands are given. Add"
                + " bands: [0 to 10, 11 to 20, over 20]",
            "reports/x.md:14: \"answers\" is no band of the report's head. Did you mean answer?",
            "reports/x.md:15: status is no day. Name a day, as received-on",
            "reports/x.md:16: \"fosterin\" is no service. Did you mean fostering?",
            "reports/x.md:16: \"mst\" is no order of rows. Did you mean most?",
            "reports/x.md:18: responded-on has no list of values. Name a dimension whose values the"
                + " profile lists, such as service",
            "reports/x.md:26: \"paymnts\" is no theme. Did you mean payments?",
            "reports/x.md:26: \"togeter\" is no choice here. Did you mean together?");
  }

  @Test
  void a_block_without_an_end_and_a_report_without_a_head_are_faults() {
    assertThat(faults("```table\nid: t\n").lines())
        .contains(
            "reports/x.md:1: The report has no head. Begin with ---, title: …, ---",
            "reports/x.md:1: The block has no end. Close it with a line of ```");
  }

  private static String faults(String text) {
    var faults = new Faults();
    assertThat(DefinitionReader.read("reports/x.md", text, TestWords.sunderland(), faults))
        .isEmpty();
    return faults.say();
  }
}
