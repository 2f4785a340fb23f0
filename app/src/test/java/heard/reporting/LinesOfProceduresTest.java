package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.Procedures;
import heard.caselog.ImportResult.Ending;
import heard.pages.RunningHeard;
import heard.procedure.Code;
import heard.procedure.Limit;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stages, limits and grounds stand in a table where a procedure in force has them, or where they
/// were counted.
class LinesOfProceduresTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final Period BOTH = Period.year(2014);
  private static final Period ONE = Period.year(2015);
  private static final Period LEFT_OVER = Period.year(2016);
  private static final List<String> STATUTORY = titles("children-act-1989");
  private static final List<String> CORPORATE = titles("corporate-one-stage");

  @TempDir private static Path folder;

  private static MadeCouncil council;

  @BeforeAll
  static void takeIn() throws IOException {
    council =
        MadeCouncil.in(HEARD, folder)
            .change(
                "procedures.yaml",
                "    label: Corporate\n",
                "    label: Corporate\n    in-force: {to: 2015-03-31}\n")
            .with(
                "log/mapping.yaml",
                """
                tables:
                  - files: [Cases]
                    rows: representation
                    always: {kind: complaint, procedure: corporate-one-stage, stage: corporate-one-stage/stage-1}
                    columns: {Ref: reference, Received: received}
                """)
            .with(
                "reports/made.md",
                """
                ---
                title: Limits
                ---
                ```table
                id: all
                caption: Of all procedures
                population: limits-started
                period: the year
                rows: [{by: limit}]
                columns: [{name: Number}]
                ```
                ```table
                id: statutory
                caption: Of one
                population: limits-started
                period: the year
                where: {procedure: children-act-1989}
                rows: [{by: limit, label: "{}"}]
                columns: [{name: Number}]
                ```
                ```table
                id: corporate
                caption: Of the other
                population: limits-started
                period: the year
                where: {procedure: corporate-one-stage}
                rows: [{by: limit}]
                columns: [{name: Number}]
                ```
                ```table
                id: groups
                caption: Of each
                population: limits-started
                period: the year
                groups: [{by: procedure}]
                rows: [{by: limit}]
                columns: [{name: Number}]
                ```
                ```table
                id: stages
                caption: Stages
                population: stages-requested
                period: the year
                where: {procedure: corporate-one-stage}
                rows: [{by: stage}]
                columns: [{name: Number}]
                ```
                """)
            .log("Cases.csv", "Ref | Received\nL-1 | 06/06/2016\n");
    assertThat(council.take().ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);
  }

  @Test
  void a_procedure_no_longer_in_force_has_no_lines() {
    assertThat(labels("corporate", BOTH)).containsExactlyElementsOf(CORPORATE);
    assertThat(labels("all", ONE)).containsExactlyElementsOf(STATUTORY);
    assertThat(labels("stages", BOTH)).contains("Corporate complaint");
    assertThat(labels("corporate", ONE)).isEmpty();
    assertThat(labels("stages", ONE)).isEmpty();
  }

  @Test
  void what_was_counted_all_the_same_has_its_line() {
    assertThat(council.table("all", LEFT_OVER))
        .filteredOn(line -> !line.endsWith(": 0"))
        .isNotEmpty()
        .hasSameSizeAs(council.table("corporate", LEFT_OVER));
    assertThat(council.table("stages", LEFT_OVER))
        .hasSize(1)
        .allMatch(line -> line.endsWith(": 1"));
  }

  @Test
  void a_table_of_one_procedure_has_its_lines_alone() {
    assertThat(labels("statutory", BOTH)).containsExactlyElementsOf(STATUTORY);
    assertThat(labels("groups", BOTH))
        .startsWith(STATUTORY.toArray(String[]::new))
        .endsWith(CORPORATE.toArray(String[]::new))
        .hasSize(STATUTORY.size() + CORPORATE.size());
  }

  private static List<String> labels(String table, Period period) {
    return council.table(table, period).stream()
        .map(line -> line.replaceAll(": \\d+$", ""))
        .toList();
  }

  private static List<String> titles(String procedure) {
    return Procedures.shipped(new Code(procedure)).orElseThrow().limits().stream()
        .map(Limit::title)
        .toList();
  }
}
