package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables of records, over a dozen complaints that one can count by hand.
class RecordsTest {

  private static final CountedComplaints COUNTED = CountedComplaints.theDozen();
  private static final String THEMES =
      """
      population: themes-of-stages-requested
      period: the year
      fields: [rank, place, theme, number, note]
      """;

  @Test
  void equals_may_share_a_rank() {
    assertThat(
            COUNTED.records(
                """
                population: themes-of-stages-requested
                period: the year
                fields: [rank, theme, number]
                rank: {by: theme, ties: name, equal: shared, position: rank, label: theme, number: number}
                """))
        .containsExactly(
            List.of("1", "Payments", "2"),
            List.of("1", "Staff attitude", "2"),
            List.of("2", "Contact issues", "1"));
  }

  @Test
  void equals_may_be_named_together_and_the_next_stands_after_all_of_them() {
    assertThat(
            COUNTED.records(
                THEMES
                    + "rank: {by: theme, ties: name, equal: together, position: rank, place: place,"
                    + " label: theme, number: number}\n"))
        .containsExactly(
            List.of("1", "joint first", "Payments and Staff attitude", "2"),
            List.of("3", "third", "Contact issues", "1"));
  }

  @Test
  void equals_stand_in_the_order_given_and_the_others_may_be_left_out() {
    assertThat(
            COUNTED.records(
                THEMES
                    + """
                    rank:
                      by: theme
                      lines: [staff-attitude, contact-issues]
                      unlisted: no
                      position: rank
                      label: theme
                      each: {staff-attitude: {note: of staff}}
                    """))
        .containsExactly(
            List.of("1", "Staff attitude", "of staff"), List.of("3", "Contact issues"));
  }

  @Test
  void what_does_not_reach_a_number_has_no_rank() {
    assertThat(COUNTED.records(THEMES + "rank: {by: theme, least: 2, ties: name, label: theme}\n"))
        .containsExactly(List.of("Payments"), List.of("Staff attitude"));
  }

  @Test
  void the_same_words_are_listed_once() {
    assertThat(
            COUNTED.records(
                """
                population: stages-requested
                period: the year
                where: {outcome: known}
                fields: [no, outcome]
                list: {no: number, outcome: outcome}
                distinct: yes
                """))
        .containsExactly(
            List.of("1", "Upheld"), List.of("2", "Not Upheld"), List.of("3", "Partially Upheld"));
  }

  @Test
  void a_record_may_be_made_of_words_and_of_values() {
    assertThat(
            COUNTED.records(
                """
                population: stages-responded
                fields: [better, share, claim]
                records:
                  - better:
                      value:
                        highest:
                          - {words: first half, period: quarters 1 to 2, value: {percent: {that: {working-days-to-response: 0 to 10}}}}
                          - {words: second half, period: quarters 3 to 4, value: {percent: {that: {working-days-to-response: 0 to 10}}}}
                    share: {period: quarters 1 to 2, value: {percent: {that: {working-days-to-response: 0 to 10}}}}
                    claim: Words that people wrote
                """))
        .containsExactly(List.of("first half", "75", "Words that people wrote"));
  }

  @Test
  void a_ranking_may_have_stretches_and_shares_each_with_words_of_its_own() {
    assertThat(
            COUNTED.records(
                """
                population: themes-of-stages-requested
                fields: [when, group, theme, number]
                set: {when: never said}
                stretches:
                  - {period: quarter 1, set: {when: Spring}}
                  - {period: quarter 2, set: {when: Summer}}
                rank:
                  by: theme
                  ties: name
                  label: theme
                  number: number
                  shares: [{first: 1, set: {group: Top}}, {set: {group: Rest}}]
                """))
        .containsExactly(
            List.of("Spring", "Top", "Payments", "2"),
            List.of("Spring", "Rest", "Staff attitude", "2"),
            List.of("Spring", "Rest", "Contact issues", "1"));
  }

  @Test
  void only_ranks_that_the_same_holds_in_every_period_may_be_named() {
    assertThat(
            COUNTED.records(
                """
                population: stages-requested
                fields: [rank, service]
                rank: {by: service, ties: name, top: 2, same: [the year before, the year], position: rank, label: service}
                """))
        .containsExactly(List.of("1", "Adoption"));
  }
}
