package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.reporting.document.EvaluatedTable;
import org.junit.jupiter.api.Test;

/// The rows and columns of tables, over a dozen complaints that one can count by hand.
class LinesTest {

  private static final CountedComplaints COUNTED = CountedComplaints.theDozen();

  @Test
  void a_row_for_each_service_has_its_teams_in_it_and_what_is_not_recorded_comes_last() {
    assertThat(
            COUNTED.table(
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
                """))
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
            COUNTED.table(
                """
                population: stages-requested
                period: the year
                rows:
                  - {by: service, order: most, top: 2, unknown: ""}
                columns:
                  - {name: Number}
                """))
        .containsExactly("Adoption 3", "Child Protection Locality Teams 2");
  }

  @Test
  void lines_can_stand_by_the_number_in_a_column_that_is_not_the_last() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                rows:
                  - {by: service, order: most, order-by: "{the year}", top: 2, others: Others, unknown: ""}
                columns:
                  - {name: "{the year}", period: the year}
                  - {name: Upheld, period: the year, outcome: upheld}
                  - {name: Before, period: the year before}
                """))
        .containsExactly("Adoption 3 0 2", "Child Protection Locality Teams 2 0 0", "Others 2 2 1");
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                rows:
                  - {label: Now, id: now, period: the year}
                  - {label: Before, period: the year before}
                columns: [{by: outcome, order: most, order-by: now, zero: no, unknown: ""}]
                """))
        .containsExactly("Now 3 2 1", "Before 2 1 0");
  }

  @Test
  void a_line_whose_numbers_are_all_nought_is_one_of_nothing_also_where_they_are_joined() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                period: the year
                where: {service: known}
                rows:
                  - {by: service, order: most, top: 1}
                  - {by: service, zero: no, under: adoption}
                columns:
                  - {name: Number}
                  - {name: Share, value: {join: "{}% ({}/{})", of: [{percent: {that: {outcome: upheld}}}, {at: {outcome: upheld}}, count]}}
                """))
        .containsExactly("Adoption 3 0% (0/3)");
  }

  @Test
  void a_row_in_two_lines_counts_once_in_their_total() {
    assertThat(
            COUNTED.table(
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
                """))
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
  void a_period_has_a_line_for_each_of_its_quarters_down_or_across() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                rows: [{by: quarter}, {label: Total, total: above}]
                columns: [{by: year, over: the year before to the year}, {name: Both, total: above}]
                """))
        .containsExactly(
            "Quarter 1 3 4 7",
            "Quarter 2 1 2 3",
            "Quarter 3 0 0 0",
            "Quarter 4 0 2 2",
            "Total 4 8 12");
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                rows: [{by: service, values: [adoption], unknown: ""}]
                columns: [{by: quarter}, {name: Year, total: above}, {by: month, over: month 10 to month 12}]
                """))
        .containsExactly("Adoption 0 1 0 2 3 1 0 1");
  }

  @Test
  void quarters_across_are_the_quarters_of_the_years_down() {
    assertThat(
            COUNTED.table(
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
                """))
        .containsExactly("before 3 1 0 75 4 4", "now 4 2 2 50 8 8");
  }

  @Test
  void any_day_can_be_cut_by_its_year() {
    assertThat(
            COUNTED.table(
                """
                population: stages-open
                rows:
                  - {by: year, of: received-on, earlier: Before, unknown: Not known, label: "Of {}"}
                columns: [{name: Open}]
                """))
        .containsExactly("Before 1", "Of 2017/18 2");
  }

  @Test
  void bands_may_lie_apart_or_within_each_other() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                rows:
                  - {by: working-days-to-response, bands: [0 to 10, 11 to 20, over 20], label: "{} days", unknown: Not answered}
                  - {label: All, total: above}
                columns: [{name: Number}, {name: "%", value: percent of column}]
                """))
        .containsExactly(
            "0 to 10 days 3 38",
            "11 to 20 days 2 25",
            "over 20 days 1 13",
            "Not answered 2 25",
            "All 8 100");
    assertThat(
            CountedComplaints.lines(
                COUNTED
                    .evaluate(
                        """
                        ---
                        title: A report
                        bands: {answer: {Within 10: up to 10, Within 20: up to 20}}
                        ---
                        ```table
                        id: t
                        caption: T
                        population: stages-requested
                        rows: [{label: Answered, responded-on: known}]
                        columns: [{by: working-days-to-response, bands: answer}]
                        ```
                        """)
                    .table("t")
                    .orElseThrow()))
        .containsExactly("Answered 3 5");
  }

  @Test
  void services_stand_at_any_level_of_their_tree() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                rows:
                  - {by: service, under: child-protection, zero: no, unknown: ""}
                  - {by: service, level: 2, rest: Elsewhere, zero: no, unknown: No owner}
                columns: [{name: Number}]
                """))
        .containsExactly("CP West 1 1", "CP West 1 1", "Elsewhere 6", "No owner 1");
  }

  @Test
  void what_an_earlier_edition_printed_stands_beside() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                period: the year before
                rows:
                  - {label: Upheld, outcome: upheld, published: {then: 2}}
                  - {label: Not upheld, outcome: not-upheld}
                columns:
                  - {name: As published then, value: {published: then, source: "report of 2016/17, table 3"}}
                  - {name: As the record stands}
                  - {name: Difference, value: {change: number, against: {value: {published: then, source: "report of 2016/17, table 3"}}}}
                """))
        .containsExactly("Upheld 2 1 -1", "Not upheld  2 ");
  }

  @Test
  void only_those_that_reach_a_number_are_shown() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                rows: [{by: service, least: 2, order: fewest, unknown: ""}]
                columns: [{name: Number}]
                """))
        .containsExactly("Child Protection Locality Teams 2", "Fostering 2", "Adoption 3");
  }

  @Test
  void groups_can_be_made_for_each_value_and_flags_have_two_lines() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                groups: [{by: service, values: [adoption, fostering], unknown: ""}]
                rows: [{by: extended, unknown: ""}, {label: Subtotal, total: above}]
                closing: [{label: All, total: all}]
                columns: [{name: Number}]
                """))
        .containsExactly("Yes 0", "No 3", "Subtotal 3", "Yes 0", "No 2", "Subtotal 2", "All 8");
  }

  @Test
  void those_left_out_after_the_first_few_can_stand_as_one_line_of_others() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                period: the year
                rows:
                  - {by: service, order: most, top: 1, others: Others}
                  - {label: Total, total: all}
                columns:
                  - {name: Before, period: the year before}
                  - {name: Days, value: {mean: working-days-to-response}}
                  - {name: Upheld, outcome: upheld, value: percent of row}
                  - {name: "%", value: percent of column}
                  - {name: Change, value: {change: percent, since: the year before}}
                  - {name: Number}
                """))
        .containsExactly(
            "Adoption 2 20.0 0 38 50 3",
            "Others 1 (an average over several lines cannot be added up) 50 50 300 4",
            "Not recorded 1 21.0 0 13 0 1",
            "Total 4 11.3 25 100 100 8");
  }

  @Test
  void others_stand_across_too() {
    var report =
        COUNTED.evaluate(
            """
            ```table
            id: t
            caption: T
            population: stages-requested
            period: the year
            rows: [{by: outcome, zero: no}]
            columns: [{by: service, order: most, top: 1, others: Elsewhere, unknown: Nowhere}]
            ```
            """);
    var table = report.table("t").orElseThrow();
    assertThat(CountedComplaints.lines(table))
        .containsExactly(
            "Upheld 0 2 0", "Partially Upheld 0 1 0", "Not Upheld 1 1 1", "Not recorded 2 0 0");
  }

  @Test
  void a_column_can_give_the_rank_and_equals_share_it() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                rows:
                  - {by: service, zero: no}
                  - {label: Total, total: all}
                columns:
                  - {name: Number}
                  - {name: Rank, value: {rank: number}}
                  - {name: In words, value: {rank: words}}
                  - {name: By mean days, value: {rank: number, of: {mean: working-days-to-response}}}
                """))
        .containsExactly(
            "Child Protection Locality Teams 2 2 joint second 2",
            "Fostering 2 2 joint second 3",
            "Adoption 3 1 first 1",
            "Not recorded 1   ",
            "Total 8   ");
  }

  @Test
  void nothing_and_what_is_undefined_are_printed_as_the_table_says() {
    var table =
        COUNTED
            .evaluate(
                """
                ```table
                id: t
                caption: T
                population: stages-requested
                print: {zero: "-", undefined: none}
                rows: [{label: No finding, outcome: unsubstantiated}]
                columns: [{name: Number}]
                ```
                """)
            .table("t")
            .orElseThrow();
    assertThat(table.wording()).isEqualTo(new EvaluatedTable.Wording("-", "none"));
  }
}
