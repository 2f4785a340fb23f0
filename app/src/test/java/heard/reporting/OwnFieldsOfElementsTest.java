package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.caselog.ImportResult.Ending;
import heard.pages.RunningHeard;
import heard.pages.Visitor;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A council that records something of each element that nobody else does.
class OwnFieldsOfElementsTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final Period YEAR = Period.year(2016);
  private static final String CASES =
      """
      Ref | Received
      E-1 | 20/05/2016
      E-2 | 20/11/2016
      """;
  private static final String ELEMENTS =
      """
      Ref | No | Nature | Cause
      E-1 | 1 | | Staffing
      E-1 | 2 | |
      E-2 | 1 | | Staffing
      E-2 | 2 | | letters
      E-2 | 3 | | not clear
      """;

  @TempDir private Path folder;
  private MadeCouncil council;

  @BeforeEach
  void the_council() throws IOException {
    council =
        MadeCouncil.in(HEARD, folder)
            .with(
                "fields.yaml",
                """
                fields:
                  - id: cause
                    label: Root cause
                    of: element
                    from: 2016-10-01
                    values:
                      - {code: staffing, label: Staffing}
                      - {code: communication, label: Communication, words: [letters]}
                """)
            .with(
                "log/mapping.yaml",
                """
                tables:
                  - files: [Cases]
                    rows: representation
                    always: {kind: complaint, procedure: children-act-1989, stage: children-act-1989/stage-1}
                    columns: {Ref: reference, Received: received}
                  - files: [Elements]
                    rows: element
                    always: {stage: children-act-1989/stage-1}
                    columns:
                      Ref: reference
                      No: element-number
                      Nature: ignored
                      Cause: {field: own/cause, words: {not clear: unknown}}
                """)
            .with(
                "reports/made.md",
                """
                ---
                title: Causes
                ---
                ```table
                id: causes
                caption: Causes
                down: cause
                across: number
                population: elements-received
                period: the year
                rows:
                  - {by: own/cause}
                  - {label: All, total: all}
                columns:
                  - {name: Number}
                ```
                """)
            .log("Cases.csv", CASES)
            .log("Elements.csv", ELEMENTS);
    assertThat(council.take().ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);
  }

  @Test
  void reports_count_elements_by_it_and_what_came_before_it_apart() {
    assertThat(council.table("causes", YEAR))
        .containsExactly(
            "Staffing: 1",
            "Communication: 1",
            "Not recorded before 1 October 2016: 2",
            "Not known: 1",
            "All: 5");
    assertThat(council.behind("causes", 0, YEAR)).containsExactly("E-2");
    council.assertTheSameOnceRebuilt(YEAR, "causes");
  }

  @Test
  void the_page_of_the_elements_names_it_as_the_profile_does() {
    HEARD.person("cause@example.org", "Olive Cause", council.authority(), Role.MANAGER);
    var visitor = Visitor.signedIn(HEARD, "cause@example.org");
    var page = "/representations/" + council.idOf("E-2");
    assertThat(visitor.open(page + "/elements").body())
        .contains("Root cause: Staffing", "Root cause: Communication");
    assertThat(visitor.open(page + "/timeline").body())
        .contains("element 2, Root cause, Communication");
  }

  @Test
  void a_later_export_says_otherwise() throws IOException {
    council.log("Elements.csv", ELEMENTS.replace("letters", "Staffing"));
    var changes = council.update().changes();
    assertThat(changes.taken()).isEqualTo(1);
    assertThat(changes.cases().getFirst().changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.row()).isEqualTo("Stage 1, local resolution, element 2");
          assertThat(change.before()).isEqualTo("Communication");
          assertThat(change.after()).isEqualTo("Staffing");
        });
    assertThat(council.table("causes", YEAR)).contains("Staffing: 2", "Communication: 0");
  }

  @Test
  void a_table_of_elements_that_is_no_longer_kept_takes_no_value_away() throws IOException {
    council
        .change("log/mapping.yaml", "  - files: [Elements]", "  - files: [Points]")
        .without("Elements.csv");

    assertThat(council.update().changes().changed()).isZero();
    assertThat(council.table("causes", YEAR)).contains("Staffing: 1", "Communication: 1");
  }
}
