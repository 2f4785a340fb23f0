package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which lines are shown and in which order, over a dozen complaints that one can count by hand.
class OrderOfLinesTest {

  private static final CountedComplaints COUNTED = CountedComplaints.theDozen();

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
  void lines_can_stand_by_name_and_those_left_out_of_the_first_few_reach_the_number_too() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                period: the year
                rows:
                  - {by: service, order: name, zero: no, unknown: No owner}
                  - {by: service, order: most, top: 2, least: 3, others: Others, unknown: ""}
                columns: [{name: Number}]
                """))
        .containsExactly(
            "Adoption 3",
            "Child Protection Locality Teams 2",
            "Fostering 2",
            "No owner 1",
            "Adoption 3",
            "Others 4");
  }
}
