package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A line for each value, period or band, over a dozen complaints that one can count by hand.
class LinesForEachTest {

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
}
