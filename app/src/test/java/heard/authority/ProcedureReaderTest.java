package heard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.yaml.Faults;
import heard.procedure.Code;
import heard.procedure.Confidence;
import heard.procedure.Decider;
import heard.procedure.Length;
import heard.procedure.Limit;
import heard.procedure.Manner;
import heard.procedure.Onward;
import heard.procedure.Procedure;
import heard.procedure.StageKind;
import heard.procedure.Trigger;
import heard.procedure.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProcedureReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  static List<String> ids() {
    return Procedures.ids();
  }

  private static Procedure shipped(String id) {
    return Procedures.shipped(new Code(id)).orElseThrow();
  }

  private static Limit statutory(String id) {
    return shipped("children-act-1989").limit(new Code(id), TODAY).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_shipped_procedure_reads_without_a_fault_and_under_its_own_name(String id) {
    assertThat(shipped(id).id()).isEqualTo(new Code(id));
    assertThat(shipped(id).digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void the_index_names_the_files_of_the_folder() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/procedures"))) {
      assertThat(
              files
                  .map(f -> f.getFileName().toString())
                  .filter(f -> f.endsWith(".yaml"))
                  .map(f -> f.replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(Procedures.ids());
    }
  }

  @Test
  void an_unknown_procedure_is_none() {
    assertThat(Procedures.shipped(new Code("no-such"))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} {2}, at most {3}, from {4}, {5}")
  @CsvSource({
    "stage-1, 10, WORKING_DAYS, 20, RECEIVED, AFTER",
    "stage-2-request, 20, WORKING_DAYS, 0, RESPONSE_RECEIVED, AFTER",
    "stage-2, 25, WORKING_DAYS, 65, STAGE_REQUESTED, AFTER",
    "stage-3-request, 20, WORKING_DAYS, 0, RESPONSE_RECEIVED, AFTER",
    "panel-acknowledgement, 2, WORKING_DAYS, 0, STAGE_REQUESTED, AFTER",
    "panel-chair, 10, WORKING_DAYS, 0, STAGE_REQUESTED, AFTER",
    "panel, 30, WORKING_DAYS, 0, STAGE_REQUESTED, AFTER",
    "panel-papers, 10, WORKING_DAYS, 0, PANEL_HELD, BEFORE",
    "panel-report, 5, WORKING_DAYS, 0, PANEL_HELD, AFTER",
    "panel-response, 15, WORKING_DAYS, 0, PANEL_REPORT_RECEIVED, AFTER",
    "one-year, 1, YEARS, 0, GROUNDS_AROSE, AFTER",
    "resubmission, 1, YEARS, 0, PROCEEDINGS_CONCLUDED, AFTER",
    "ombudsman, 12, MONTHS, 0, NOTICE, BEGINNING_WITH",
  })
  void the_statutory_file_says_what_the_law_says(
      String id, int count, Unit unit, int most, Trigger from, Manner manner) {
    var limit = statutory(id);
    assertThat(limit.length()).isEqualTo(new Length(count, unit));
    assertThat(limit.from().getLast()).isEqualTo(from);
    assertThat(limit.manner()).isEqualTo(manner);
    var extension = limit.extension();
    assertThat(extension == null ? 0 : extension.maximum().count()).isEqualTo(most);
  }

  @Test
  void the_acknowledgement_is_left_to_the_authority() {
    var limit = statutory("acknowledgement");
    assertThat(limit.isSet()).isFalse();
    assertThat(limit.local()).containsExactly(Limit.Local.LENGTH);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void what_is_known_from_memory_alone_is_a_setting(String id) {
    assertThat(shipped(id).limits())
        .filteredOn(l -> l.citation().confidence() == Confidence.MEMORY)
        .allSatisfy(l -> assertThat(l.local()).contains(Limit.Local.LENGTH));
  }

  @Test
  void grounds_and_deciders_of_extensions_are_there() {
    var first = Objects.requireNonNull(statutory("stage-1").extension());
    var second = Objects.requireNonNull(statutory("stage-2").extension());
    assertThat(first.grounds())
        .extracting(g -> g.id().word())
        .containsExactly("complexity", "advocate");
    assertThat(first.decider()).isEqualTo(Decider.AUTHORITY);
    assertThat(second.decider()).isEqualTo(Decider.COMPLAINTS_MANAGER);
    assertThat(second.tell()).isTrue();
  }

  @Test
  void stages_are_of_known_kinds_and_lead_where_the_law_leads() {
    var procedure = shipped("children-act-1989");
    assertThat(procedure.stages())
        .extracting(s -> s.kind())
        .containsExactly(
            StageKind.LOCAL_RESOLUTION,
            StageKind.INDEPENDENT_INVESTIGATION,
            StageKind.REVIEW_PANEL,
            StageKind.OMBUDSMAN);
    var first = procedure.stage(new Code("stage-1")).orElseThrow();
    assertThat(first.leadsTo(new Code("stage-2"), Onward.Condition.OUT_OF_TIME)).isTrue();
    assertThat(first.leadsTo(new Code("stage-3"), Onward.Condition.OUT_OF_TIME)).isFalse();
  }

  @Test
  void there_is_no_ground_of_refusal_that_the_ombudsman_has_found_fault_with() {
    assertThat(shipped("children-act-1989").refusals())
        .extracting(g -> g.id().word())
        .contains("concurrent-proceedings", "out-of-time", "no-consent")
        .doesNotContain("nothing-to-add", "mostly-upheld");
  }

  @Test
  void every_fault_of_a_file_is_named_with_line_and_fix() {
    var faults = new Faults();
    var text =
        """
        id: made up
        title: A procedure
        stages:
          - id: first
            title: First
            kind: local-resolutoin
            leads-to:
              - {stage: secnd, when: out-of-time, rule: x, confidence: verified}
            limits:
              - id: first
                title: Answer
                length: 10 wd
                from: [recieved]
                until: response-sent
                rule: x
                confidence: verified
          - id: second
            title: Second
            kind: internal-review
            limits:
              - id: second
                title: Answer
                length: 20 days
                from: [stage-requested]
                until: response-sent
                rule: x
                confidence: sure
                extension: {at-most: 15 days, decided-by: authority, tell: maybe, rule: x}
        """;
    assertThat(ProcedureReader.read("made.yaml", text, faults)).isEmpty();
    assertThat(faults.say())
        .isEqualTo(
            """
            made.yaml:1: "made up" is no code. Use lower-case letters and digits, with single \
            hyphens between words
            made.yaml:6: "local-resolutoin" is no kind of stage. Did you mean local-resolution?
            made.yaml:8: "secnd" is no stage of this procedure. Did you mean second?
            made.yaml:12: "10 wd" is no length of time. Write a number and a unit, as in \
            "10 working days", "28 days", "12 months" or "1 year"
            made.yaml:13: "recieved" is no event. Did you mean received?
            made.yaml:27: "sure" is no confidence. Use one of inference, memory, secondary, verified
            made.yaml:28: "maybe" is neither yes nor no. Write yes or no
            made.yaml:28: confidence is missing. Add a line "confidence: …"
            made.yaml:28: 15 days is no extension of 20 days. Give the longest time in all, \
            counted from the start, in the same unit\
            """);
  }
}
