package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.yaml.Faults;
import heard.reporting.definition.Filter;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A whole report limited to a service or a cohort, over a dozen complaints that one can count by
/// hand.
class FilterTest {

  private static final CountedComplaints COUNTED = CountedComplaints.theDozen();
  private static final String BLOCKS =
      """
      ```table
      id: t
      caption: T
      population: stages-requested
      period: the year
      rows: [{label: Upheld, outcome: upheld}, {label: All, total: all}]
      columns: [{name: Number}, {name: "%", value: percent of column}]
      ```
      ```figures
      id: f
      caption: F
      rows: [{id: a, label: Actions, population: actions}]
      ```
      ```records
      id: r
      caption: R
      population: themes-of-stages-requested
      period: the year
      fields: [theme, number]
      rank: {by: theme, label: theme, number: number}
      ```
      """;

  @Test
  void every_table_counts_only_what_the_report_is_limited_to() {
    var report = limited("service=fostering");
    assertThat(lines(report, "t")).containsExactly("Upheld 2 100", "All 2 100");
    assertThat(report.limits()).containsExactly("service: Fostering");
    assertThat(((EvaluatedTable.Records) report.table("r").orElseThrow().body()).records())
        .hasSize(2);
  }

  @Test
  void a_service_has_its_teams_in_it() {
    assertThat(lines(limited("service=child-protection"), "t"))
        .containsExactly("Upheld 0 0", "All 2 100");
  }

  @Test
  void two_values_of_one_dimension_are_either_and_two_dimensions_are_both() {
    assertThat(lines(limited("service=fostering", "service=adoption"), "t"))
        .containsExactly("Upheld 2 40", "All 5 100");
    assertThat(lines(limited("service=adoption", "received-on=2017-18-Q4"), "t"))
        .containsExactly("Upheld 0 0", "All 2 100");
  }

  @Test
  void a_table_that_cannot_be_limited_says_so() {
    var report = limited("complainant-kind=parent");
    assertThat(report.table("f").orElseThrow().notes())
        .containsExactly("Not limited by complainant kind: actions have none.");
    assertThat(report.table("t").orElseThrow().notes()).isEmpty();
  }

  @Test
  void what_is_wrong_with_a_filter_is_said_all_at_once() {
    var faults = new Faults();
    Filter.read(
        List.of("servce=fostering", "service=fosterin", "fostering"),
        CountedComplaints.WORDS,
        faults);
    assertThat(faults.say().lines())
        .containsExactly(
            "filter fostering: A filter names a dimension and a value. Write service=fostering",
            "filter servce=fostering: \"servce\" is no dimension. Did you mean service?",
            "filter service=fosterin: \"fosterin\" is no service. Did you mean fostering?");
  }

  private static EvaluatedReport limited(String... only) {
    var faults = new Faults();
    var filter = Filter.read(List.of(only), CountedComplaints.WORDS, faults);
    assertThat(faults.say()).isEmpty();
    return COUNTED.evaluate(BLOCKS, filter);
  }

  private static List<String> lines(EvaluatedReport report, String table) {
    return CountedComplaints.lines(report.table(table).orElseThrow());
  }
}
