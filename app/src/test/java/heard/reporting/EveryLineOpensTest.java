package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.stage.Answer.DraftReturned;
import heard.casefile.stage.Course.ResponderChased;
import heard.casefile.stage.Points.ElementDefined;
import heard.caselog.ImportResult.Ending;
import heard.pages.RunningHeard;
import heard.record.StandingLabels;
import heard.reporting.catalogue.Catalogue;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the catalogue sorts rows by has a line for each of its values, the lines are the whole,
/// and every number in them opens as many rows as it says.
class EveryLineOpensTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final Period YEAR = Period.year(2015);

  @TempDir private static Path folder;

  private static MadeCouncil council;
  private static EvaluatedReport report;

  @BeforeAll
  static void takeIn() throws IOException {
    var log = new MadeLog(new SplittableRandom(7), YEAR.from());
    council =
        MadeCouncil.in(HEARD, folder)
            .change(
                "categories.yaml",
                "data-subject:\n",
                """
                complainant-group: [{code: siblings, label: Siblings}]
                source: [{code: plan, label: Action plan}]
                section: [{code: training, label: Training}]
                data-subject:
                """)
            .with("log/mapping.yaml", MadeLog.MAPPING)
            .with("reports/made.md", definition());
    for (var file : log.files().entrySet()) {
      council.log(file.getKey(), file.getValue());
    }
    assertThat(council.take().ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);
    recordWhatNoLogHas();
    report =
        HEARD
            .get(Reports.class)
            .evaluate(council.authority(), new Reports.Asked("made", YEAR, null, null));
  }

  /// Elements that go elsewhere, and drafts that go back.
  private static void recordWhatNoLogHas() {
    var cases = new RecordedCases(HEARD, council);
    var day = YEAR.from().plusDays(50);
    var course = new ArrayList<>(RecordedCases.stage(1, day));
    for (var route : List.of("corporate-one-stage", "safeguarding", "a-body-nobody-lists", "")) {
      course.add(
          RecordedCases.on(
              day,
              new ElementDefined(
                  1,
                  course.size(),
                  null,
                  null,
                  null,
                  route.isEmpty() ? null : RecordedCases.code(route),
                  RecordedCases.paper())));
    }
    course.add(RecordedCases.on(day, new DraftReturned(1, RecordedCases.code("tone"))));
    course.add(RecordedCases.on(day, new DraftReturned(1, RecordedCases.code("nobody-lists-it"))));
    course.add(RecordedCases.on(day, new DraftReturned(1, null)));
    course.add(RecordedCases.on(day, new ResponderChased(1)));
    cases.complaint("OWN-1", day, course);
  }

  static Stream<Dimension> sorted() {
    return Catalogue.dimensions().stream()
        .filter(dimension ->
            switch (dimension.kind()) {
              case CODE, CODES, FLAG -> true;
              case DAY, NUMBER -> false;
            });
  }

  private static String definition() {
    var text = new StringBuilder("---\ntitle: Every line\n---\n");
    sorted()
        .forEach(dimension ->
            text.append(
                """
                ```table
                id: %s
                caption: By %s
                population: %s
                period: 2010-04-01..2030-03-31
                rows: [{by: %s, rest: Elsewhere}, {label: Total, total: all}]
                columns: [{name: Number}]
                ```
                """
                    .formatted(
                        dimension.name(),
                        dimension.name(),
                        population(dimension).name(),
                        dimension.name())));
    return text.toString();
  }

  private static Population population(Dimension dimension) {
    return Catalogue.populations().stream()
        .filter(population -> dimension.of(population.grain()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("sorted")
  void the_lines_are_the_whole_and_open_what_they_count(Dimension dimension) {
    var rows = rows(dimension.name());
    var total = rows.removeLast();
    int sum = 0;
    for (var row : rows) {
      var piece = row.cells().getFirst().pieces().getFirst();
      sum += number(row);
      if (number(row) > 0) {
        assertThat(council.behind(dimension.name(), piece.number(), YEAR))
            .as(row.label())
            .hasSize(number(row));
      }
    }
    if (dimension.kind() == Dimension.Kind.CODES) {
      assertThat(sum).isGreaterThanOrEqualTo(number(total));
    } else {
      assertThat(sum).isEqualTo(number(total));
    }
  }

  @Test
  void standings_have_their_lines_in_the_order_a_case_comes_to_them() {
    assertThat(counted("standing"))
        .contains("Being answered", "Closed after an answer")
        .allMatch(label ->
            StandingLabels.codes().stream().map(StandingLabels::of).anyMatch(label::equals));
  }

  @Test
  void what_no_list_has_stands_elsewhere() {
    assertThat(counted("return-reason")).containsExactly("Tone", "Elsewhere", "Not recorded");
    assertThat(counted("route"))
        .containsExactly("Children Act 1989", "Corporate", "Safeguarding", "Elsewhere");
  }

  private static List<String> counted(String table) {
    var rows = rows(table);
    rows.removeLast();
    return rows.stream().filter(row -> number(row) > 0).map(EvaluatedTable.Row::label).toList();
  }

  private static List<EvaluatedTable.Row> rows(String table) {
    return new ArrayList<>(((EvaluatedTable.Grid) report.table(table).orElseThrow().body()).rows());
  }

  private static int number(EvaluatedTable.Row row) {
    return ((Printed.Amount) row.cells().getFirst().printed()).number().intValueExact();
  }
}
