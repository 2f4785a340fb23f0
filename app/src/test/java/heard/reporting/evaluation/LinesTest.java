package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.reporting.document.EvaluatedTable;
import org.junit.jupiter.api.Test;

/// The rows and columns of tables, over a dozen complaints that one can count by hand.
class LinesTest {

  private static final CountedComplaints COUNTED = CountedComplaints.theDozen();

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

  @Test
  void values_without_a_case_have_lines_and_nought_blank_and_undefined_stand_apart() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                period: the year
                where: {service: fostering}
                rows: [{by: outcome, unknown: No owner}]
                columns:
                  - {name: Number}
                  - {name: Blank, value: blank}
                  - {name: Not asked, value: {words: n/a}}
                  - {name: In band, value: {percent: {that: {working-days-to-response: up to 4}}}}
                """))
        .containsExactly(
            "Upheld 2  n/a 50",
            "Partially Upheld 0  n/a (a percentage of none)",
            "Not Upheld 0  n/a (a percentage of none)",
            "Unsubstantiated 0  n/a (a percentage of none)");
  }

  @Test
  void totals_are_of_what_stands_above_or_of_all_and_a_line_may_have_a_population_of_its_own() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                period: the year before
                rows:
                  - {label: Upheld, outcome: upheld}
                  - {label: Not upheld, outcome: not-upheld}
                  - {label: Found, total: above}
                  - {label: Unanswered, outcome: unknown}
                  - {label: Since the last total, total: above}
                  - {label: All, total: all}
                  - {label: Responses, population: stages-responded}
                columns: [{name: Before}, {name: Now, period: the year}, {name: Both, total: above}]
                """))
        .containsExactly(
            "Upheld 1 2 3",
            "Not upheld 2 3 5",
            "Found 3 5 8",
            "Unanswered 1 2 3",
            "Since the last total 1 2 3",
            "All 4 8 12",
            "Responses 3 6 9");
  }
}
