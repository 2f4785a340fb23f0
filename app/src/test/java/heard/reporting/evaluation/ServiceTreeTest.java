package heard.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.yaml.Faults;
import heard.reporting.catalogue.Word;
import heard.reporting.definition.Filter;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A service means the same wherever it is asked for: it and all below it, whether a case names its
/// service, its team, or both.
class ServiceTreeTest {

  private static final List<Word> SERVICES = CountedComplaints.WORDS.words("service");
  private static final CountedComplaints COUNTED =
      new CountedComplaints(7003, "services and teams", ServiceTreeTest::enter);
  private static final String BLOCKS =
      """
      ```table
      id: services
      caption: Services
      population: representations-received
      period: the year
      rows: [{by: service}, {label: Total, total: above}]
      columns: [{name: Number}]
      ```
      ```table
      id: teams
      caption: Teams
      population: representations-received
      period: the year
      rows: [{by: service, level: 2, rest: Of no team}, {label: Total, total: above}]
      columns: [{name: Number}]
      ```
      """;

  private static void enter(MadeRows rows) {
    rows.complaint("2017-06-05", null).service("child-protection").enter();
    rows.complaint("2017-06-05", null).service("child-protection").team("cp-west-1").enter();
    rows.complaint("2017-06-05", null).team("cp-west-1").enter();
    rows.complaint("2017-06-05", null).team("cp-west-2").enter();
    rows.complaint("2017-06-05", null).service("cp-west-2").enter();
    rows.complaint("2017-06-05", null).service("adoption").team("adoption").enter();
    rows.complaint("2017-06-05", null).team("fostering").enter();
    // A team of another service: the case belongs to its service alone.
    rows.complaint("2017-06-05", null).service("fostering").team("iro").enter();
    rows.complaint("2017-06-05", null).enter();
  }

  @Test
  void every_case_has_one_place_in_the_tree() {
    var report = COUNTED.evaluate(BLOCKS);
    assertThat(counted(report.table("services").orElseThrow()))
        .containsExactly(
            "Child Protection Locality Teams 5",
            "Fostering 2",
            "Adoption 1",
            "Not recorded 1",
            "Total 9");
    assertThat(counted(report.table("teams").orElseThrow()))
        .containsExactly("CP West 1 2", "CP West 2 2", "Of no team 4", "Not recorded 1", "Total 9");
  }

  @Test
  void a_report_limited_to_a_service_counts_what_its_row_counts_and_opens_as_many() {
    int compared = 0;
    for (var service : SERVICES) {
      var table = Word.depth(service, SERVICES) == 1 ? "services" : "teams";
      var row = row(COUNTED.evaluate(BLOCKS).table(table).orElseThrow(), service.label());
      var total = row(limited(service).table("services").orElseThrow(), "Total");
      assertThat(number(total)).as(service.label()).isEqualTo(number(row));
      assertThat(opened(Filter.NONE, table, row)).isEqualTo(number(row));
      assertThat(opened(filter(service), "services", total)).isEqualTo(number(row));
      compared += number(row) > 0 ? 1 : 0;
    }
    assertThat(compared).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "child-protection                   | 5 | it and its teams, by whichever they are named",
        "cp-west-1                          | 2 | a team is a service at a level of its own",
        "[adoption, fostering]              | 3 | either",
        "{under: child-protection}          | 5 | said in full",
        "{not: child-protection}            | 4 | all others, the unknown among them",
        "[child-protection, unknown]        | 6 | or of none",
        "unknown                            | 1 | neither service nor team",
        "iro                                | 0 | the service says otherwise",
      })
  void a_condition_on_a_service_has_all_below_it(String asked, int number, String because) {
    assertThat(
            COUNTED.figures(
                """
                population: representations-received
                period: the year
                rows: [{id: a, label: Number, service: %s}]
                """
                    .formatted(asked)))
        .as(because)
        .containsExactly("Number " + number);
  }

  @Test
  void those_that_lead_are_services_with_their_teams() {
    assertThat(
            COUNTED.figures(
                """
                population: representations-received
                period: the year
                rows: [{id: a, label: Most, value: {leading: service}}]
                """))
        .containsExactly("Most Child Protection Locality Teams");
    assertThat(
            COUNTED.records(
                """
                population: representations-received
                period: the year
                fields: [service, number]
                rank: {by: service, label: service, number: number, top: 2}
                """))
        .containsExactly(
            List.of("Child Protection Locality Teams", "5"), List.of("Fostering", "2"));
  }

  private static EvaluatedReport limited(Word service) {
    return COUNTED.evaluate(BLOCKS, filter(service));
  }

  private static Filter filter(Word service) {
    var faults = new Faults();
    var filter = Filter.read(List.of("service=" + service.code()), CountedComplaints.WORDS, faults);
    assertThat(faults.say()).isEmpty();
    return filter;
  }

  private static int opened(Filter filter, String table, EvaluatedTable.Row row) {
    var piece = row.cells().getFirst().pieces().getFirst();
    return COUNTED.behind(BLOCKS, filter, table, piece.number()).rows().size();
  }

  private static EvaluatedTable.Row row(EvaluatedTable table, String label) {
    return ((EvaluatedTable.Grid) table.body())
        .rows().stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
  }

  private static int number(EvaluatedTable.Row row) {
    return Integer.parseInt(CountedComplaints.shown(row.cells().getFirst()));
  }

  private static List<String> counted(EvaluatedTable table) {
    var lines = new ArrayList<>(CountedComplaints.lines(table));
    lines.removeIf(line -> line.endsWith(" 0"));
    return lines;
  }
}
