package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is made of the rows of a cell, over a dozen complaints that one can count by hand.
class MeasuresTest {

  private static final CountedComplaints COUNTED = CountedComplaints.theDozen();

  @Test
  void working_days_are_counted_in_bands_means_and_medians() {
    assertThat(
            COUNTED.table(
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
                """))
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
            COUNTED.figures(
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
                  - {id: h, label: rounded, service: adoption, value: {change: points, of: {percent: {without: [service]}}, since: the year before, rounded: yes}}
                  - id: i
                    label: said
                    value: {say: [{number: 1 to 2, words: a slight rise}, {number: 3 or more, percent: 50 or more, words: a steep rise}], since: the year before}
                """))
        .containsExactly(
            "number 4",
            "percent 100",
            "decrease -100",
            "points 0.0",
            "from none (a change from none)",
            "arrow \u2197",
            "words no change",
            "rounded -12",
            "said a steep rise");
  }

  @Test
  void shares_are_of_the_base_named() {
    assertThat(
            COUNTED.figures(
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
                """))
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
  void a_share_may_be_of_a_sum_over_several_populations_and_its_part_any_measure() {
    assertThat(
            COUNTED.figures(
                """
                period: the year
                rows:
                  - id: a
                    label: of all
                    population: representations-received
                    service: adoption
                    value: {percent: {of: {value: {add: [{population: representations-received}, {population: stages-requested}]}}}}
                  - id: b
                    label: of a number from outside
                    population: representations-received
                    value: {percent: {of: {value: {given: 400, source: the census}}}}
                  - id: c
                    label: days of days
                    population: stages-responded
                    outcome: upheld
                    value: {percent: {part: {sum: working-days-to-response}, of: {value: {sum: working-days-to-response}}}}
                """))
        .containsExactly("of all 19", "of a number from outside 2", "days of days 9");
  }

  @Test
  void a_change_may_be_from_other_rows_or_from_a_number_published_then() {
    assertThat(
            COUNTED.figures(
                """
                population: stages-requested
                period: the year
                rows:
                  - {id: a, label: more than, service: adoption, value: {change: percent, against: {service: fostering}}}
                  - {id: b, label: than published, value: {change: percent, against: {value: {given: 5, source: report of 2016/17}}}}
                  - {id: c, label: words, value: {say: [{number: 1 or more, words: more}], against: {period: the year before}}}
                """))
        .containsExactly("more than 50", "than published 60", "words more");
  }

  @Test
  void a_cell_may_join_values_of_its_own_period_and_of_another() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                period: the year
                rows:
                  - {by: service, values: [adoption, fostering], unknown: ""}
                columns:
                  - {name: Now and then, value: {join: "{} ({})", of: [count, {at: {period: the year before}}]}}
                  - {name: Upheld, value: {join: "{}% ({}/{})", of: [{percent: {that: {outcome: upheld}}}, {at: {outcome: upheld}}, count]}}
                  - {name: Nothing, value: blank}
                  - {name: Not asked, value: {words: n/a}}
                """))
        .containsExactly("Adoption 3 (2) 0% (0/3)  n/a", "Fostering 2 (1) 100% (2/2)  n/a");
  }

  @Test
  void a_change_in_a_column_of_its_own_period_is_from_the_one_before() {
    assertThat(
            COUNTED.table(
                """
                population: stages-requested
                rows: [{label: Requested, value: {change: number, since: its period before}}]
                columns: [{by: quarter}]
                """))
        .containsExactly("Requested 4 -2 -2 2");
  }

  @Test
  void those_in_one_place_are_named_together() {
    assertThat(
            COUNTED.figures(
                """
                population: stages-requested
                period: the year
                rows:
                  - {id: a, label: "1", value: {leading: themes}}
                  - {id: b, label: "3", value: {leading: themes, place: 3}}
                  - {id: c, label: "4", value: {leading: themes, place: 4}}
                  - {id: d, label: most, value: {leading: service}}
                """))
        .containsExactly(
            "1 Staff attitude and Payments, joint first",
            "3 Contact issues",
            "4 (nothing stands in this place)",
            "most Adoption");
  }
}
