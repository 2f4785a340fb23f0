package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.AuthorityId;
import heard.platform.Walls;
import heard.platform.yaml.Faults;
import heard.reporting.catalogue.Catalogue;
import heard.reporting.catalogue.Flow;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Scope;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.DefinitionReader;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import heard.reporting.evaluation.Evaluation;
import java.util.List;
import java.util.stream.IntStream;

/// What was in hand at the start and came in, less what was completed, is in hand at the end: of
/// every flow of the catalogue, in every quarter and in every year.
public final class FlowIdentity {

  private FlowIdentity() {}

  /// Asserts it of an authority.
  ///
  /// @param years the financial years, by the one in which they begin
  public static void holds(
      Walls walls, AuthorityId authority, Vocabulary words, IntStream years, String as) {
    var whole = years.boxed().map(Period::year).toList();
    holds(walls, authority, words, whole.stream().map(Period::code).toList(), as);
    holds(
        walls,
        authority,
        words,
        whole.stream().flatMap(year -> year.slices(3).stream()).map(Period::code).toList(),
        as);
  }

  /// Asserts it of periods that follow upon each other.
  private static void holds(
      Walls walls, AuthorityId authority, Vocabulary words, List<String> quarters, String as) {
    var report = counted(walls, authority, words, quarters);
    long inHand = 0;
    for (var flow : Catalogue.flows()) {
      long carried = -1;
      for (var quarter : quarters) {
        var name = flow.received().name() + " in " + quarter + " " + as;
        var start = number(report, flow.carriedForward(), quarter);
        var end = number(report, flow.open(), quarter);
        assertThat(start + number(report, flow.received(), quarter))
            .as(name)
            .isEqualTo(number(report, flow.completed(), quarter) + end);
        if (carried >= 0) {
          assertThat(start).as("carried forward, " + name).isEqualTo(carried);
        }
        carried = end;
        inHand += end;
      }
    }
    assertThat(inHand).as("something was in hand at some time").isPositive();
  }

  private static EvaluatedReport counted(
      Walls walls, AuthorityId authority, Vocabulary words, List<String> quarters) {
    var text = new StringBuilder("---\ntitle: Flows\n---\n");
    for (var flow : Catalogue.flows()) {
      for (var population : populations(flow)) {
        text.append("```figures\nid: %s\ncaption: C\nrows:\n".formatted(population.name()));
        quarters.forEach(quarter ->
            text.append(
                "  - {id: \"%s\", label: \"%s\", population: %s, period: \"%s\"}\n"
                    .formatted(quarter, quarter, population.name(), quarter)));
        text.append("```\n");
      }
    }
    var faults = new Faults();
    var definition =
        DefinitionReader.read("flows.md", text.toString(), words, faults)
            .orElseThrow(() -> new AssertionError(faults.say()));
    return walls.reporting(
        authority,
        transaction ->
            new Evaluation(definition, Period.year(2017), words)
                .over(
                    transaction.sql(),
                    new Scope(0, Period.year(2017).to()),
                    "flows",
                    "A council",
                    null,
                    null));
  }

  private static List<Population> populations(Flow flow) {
    return List.of(flow.received(), flow.completed(), flow.open(), flow.carriedForward());
  }

  private static long number(EvaluatedReport report, Population population, String quarter) {
    var grid = (EvaluatedTable.Grid) report.table(population.name()).orElseThrow().body();
    return grid.rows().stream()
        .filter(row -> quarter.equals(row.id()))
        .map(row -> ((Printed.Amount) row.cells().getFirst().printed()).number().longValueExact())
        .findFirst()
        .orElseThrow();
  }
}
