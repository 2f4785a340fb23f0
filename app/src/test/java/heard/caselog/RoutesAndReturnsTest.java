package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import heard.authority.Profiles;
import heard.caselog.changes.Accepting;
import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.staging.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A log that says which way each part of a complaint goes, and which drafts were sent back.
class RoutesAndReturnsTest extends LaterExports {

  private static final String CATEGORIES =
      """

      route:
        - {code: safeguarding, label: Safeguarding}
      return-reason:
        - {code: tone, label: Tone}
        - {code: facts, label: Facts to be checked}
      """;
  private static final String MAPPING =
      """
      dates: day-first
      words:
        stage:
          One: children-act-1989/stage-1
          Two: children-act-1989/stage-2
      tables:
        - files: Cases
          rows: representation
          columns: {Ref: reference, Kind: kind, Received: received}
        - files: Stages
          rows: stage
          columns:
            Ref: reference
            Stage: stage
            Start: requested
            Sent back: draft-returned
            Why: return-reason
        - files: Elements
          rows: element
          columns: {Ref: reference, Stage: stage, No: element-number, Way: route}
      """;
  private static final String BOTH = "R-1,One,03/07/2017,10/07/2017,Tone";
  private static final List<String> STAGES =
      List.of(BOTH, "R-1,Two,03/01/2018,,Facts to be checked", "R-2,One,03/07/2017,11/07/2017,");
  private static final List<String> ELEMENTS =
      List.of("R-1,One,1,Corporate (Non Statutory)", "R-1,One,2,safeguarding", "R-1,One,3,");

  @BeforeEach
  void the_log_has_such_columns() throws IOException {
    var profile = folder.resolve("profile");
    Files.writeString(profile.resolve("categories.yaml"), CATEGORIES, StandardOpenOption.APPEND);
    Files.writeString(profile.resolve("log/mapping.yaml"), MAPPING);
    HEARD.get(Profiles.class).load(profile);
  }

  @Test
  void a_procedure_or_a_category_is_the_route_and_either_day_or_reason_tells_of_a_return()
      throws IOException {
    assertThat(run(log(STAGES, ELEMENTS), Accepting.NONE).isWhole()).isTrue();

    assertThat(routes()).containsExactly("1 corporate-one-stage", "2 safeguarding", "3 -");
    assertThat(returns())
        .containsExactly("R-1 1 2017-07-10 tone", "R-1 2 - facts", "R-2 1 2017-07-11 -");
  }

  @Test
  void given_again_they_are_the_same_and_a_later_export_says_otherwise() throws IOException {
    run(log(STAGES, ELEMENTS), Accepting.NONE);
    int events = count("ledger.event");
    assertThat(run(log(STAGES, ELEMENTS), Accepting.ALL).changes().changed()).isZero();
    assertThat(count("ledger.event")).isEqualTo(events);

    var stages = new ArrayList<>(STAGES);
    stages.set(0, BOTH.replace("Tone", "Facts to be checked"));
    var elements = new ArrayList<>(ELEMENTS);
    elements.set(0, "R-1,One,1,Statutory");
    elements.set(2, "R-1,One,3,Safeguarding");
    var result = run(log(stages, elements), Accepting.ALL);

    assertThat(changesOf(result, "R-1"))
        .containsExactlyInAnyOrder(
            change("Stage One", "Why", "Tone", "Facts to be checked"),
            change("Stage One, element 1", "Way", "Corporate", "Statutory"),
            change("Stage One, element 3", "Way", "", "Safeguarding"));
    assertThat(routes()).containsExactly("1 children-act-1989", "2 safeguarding", "3 safeguarding");
    assertThat(returns())
        .contains("R-1 1 2017-07-10 facts")
        .doesNotContain("R-1 1 2017-07-10 tone");
  }

  @Test
  void a_way_that_nobody_knows_and_a_return_before_the_stage_began_are_faults() throws IOException {
    var faults = new ArrayList<Fault>();
    var log =
        log(
            List.of("R-1,One,03/07/2017,02/07/2017,Tone"),
            List.of("R-1,One,1,Corporate", "R-1,One,2,The moon"));
    var asked =
        new ImportRequest(files(log), true, false, faults::add, () -> {}, Accepting.NONE, _ -> {});
    imports.run(actor, asked, Progress.NONE);

    assertThat(faults)
        .extracting(Fault::kind, Fault::column)
        .containsExactlyInAnyOrder(
            tuple(FaultKind.WRONG_ORDER, "Sent back"), tuple(FaultKind.UNKNOWN_WORD, "Way"));
  }

  private List<String> routes() {
    return all(
        """
        select concat_ws(' ', number, coalesce(e.route, '-')) from record.element e
          join record.representation r on r.id = e.representation_id and r.reference = 'R-1'
         order by number
        """);
  }

  private List<String> returns() {
    return all(
        """
        select concat_ws(' ', reference, stage_ordinal, coalesce(returned_on::text, '-'),
                         coalesce(reason, '-'))
          from record.draft_return d
          join record.representation r on r.id = d.representation_id
         order by reference, stage_ordinal
        """);
  }

  private LogUnderTest log(List<String> stages, List<String> elements) throws IOException {
    var log = LogUnderTest.at(Files.createTempDirectory(folder, "log"));
    log.add("Cases.csv", "Ref,Kind,Received");
    log.add("Cases.csv", "R-1,complaint,03/07/2017");
    log.add("Cases.csv", "R-2,complaint,03/07/2017");
    log.add("Stages.csv", "Ref,Stage,Start,Sent back,Why");
    for (var row : stages) {
      log.add("Stages.csv", row);
    }
    log.add("Elements.csv", "Ref,Stage,No,Way");
    for (var row : elements) {
      log.add("Elements.csv", row);
    }
    return log;
  }
}
