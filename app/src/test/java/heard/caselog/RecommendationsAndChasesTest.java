package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.Profiles;
import heard.casefile.PaperRef;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.caselog.changes.Accepting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A log with tables of what was recommended, and of when those who have to answer were reminded.
class RecommendationsAndChasesTest extends LaterExports {

  static final String MAPPING =
      """
      dates: day-first
      words:
        stage:
          One: children-act-1989/stage-1
          Two: children-act-1989/stage-2
      tables:
        - files: Cases
          rows: representation
          columns: {Ref: reference, Kind: kind, Received: received, LGSCO said: recommendation}
        - files: Stages
          rows: stage
          columns: {Ref: reference, Stage: stage, Start: requested}
        - files: Recommendations
          rows: recommendation
          columns:
            Ref: reference
            Stage: stage
            LGSCO: by-ombudsman
            No: recommendation-number
            Recommendation: recommendation
            Made: recommended
            Agreed: recommendation-accepted
            Agreed on: recommendation-decided
            Why not: recommendation-reasons
        - files: Chases
          rows: chase
          columns: {Ref: reference, Stage: stage, Chased: chased}
      """;
  private static final String TRAIN = "R-1,Two,,2,Train the team,,No,,Done already";
  static final String WRITE = "R-1,Two,,1,Write to the family,01/02/2018,Yes,05/02/2018,";
  private static final List<String> RECOMMENDED =
      List.of(
          WRITE,
          TRAIN,
          "R-1,One,,1,Think about it,,,,",
          "R-1,,yes,1,Pay what is owed,02/03/2018,Yes,,",
          "R-1,Two,yes,2,Say sorry,,,,");
  private static final List<String> CHASES =
      List.of("R-1,Two,10/01/2018", "R-1,Two,17/01/2018", "R-1,Two,", "R-1,Two,");

  @BeforeEach
  void the_log_has_such_tables() throws IOException {
    Files.writeString(folder.resolve("profile/log/mapping.yaml"), MAPPING);
    HEARD.get(Profiles.class).load(folder.resolve("profile"));
  }

  @Test
  void each_row_is_told_on_its_day_and_what_is_not_known_stays_so() throws IOException {
    var result = given(RECOMMENDED, CHASES, Accepting.NONE);

    assertThat(result.isWhole()).isTrue();
    assertThat(result.made().recommendations()).isEqualTo(6);
    assertThat(result.made().chases()).isEqualTo(4);
    assertThat(recommendations())
        .containsExactly(
            "0 1 2018-03-02 true -",
            "0 2 - - -",
            "1 1 - - -",
            "2 1 2018-02-01 true 2018-02-05",
            "2 2 - false -");
    assertThat(chases()).containsExactly("2 2018-01-10", "2 2018-01-17", "2 -", "2 -");
    assertThat(count("record.recommendation where reasons_paper_id is not null")).isEqualTo(1);
    assertThat(count("ledger.event where payload like '%Train%'")).isZero();
  }

  @Test
  void given_again_they_are_the_same() throws IOException {
    given(RECOMMENDED, CHASES, Accepting.NONE);
    int events = count("ledger.event");

    assertThat(given(RECOMMENDED.reversed(), CHASES, Accepting.ALL).changes().changed()).isZero();
    assertThat(count("ledger.event")).isEqualTo(events);
  }

  @Test
  void a_later_export_says_otherwise() throws IOException {
    given(RECOMMENDED, CHASES, Accepting.NONE);
    var later = new ArrayList<>(RECOMMENDED);
    later.set(0, WRITE.replace("05/02/2018", "06/02/2018"));
    later.set(1, "R-1,Two,,2,Train everybody,,Yes,,");
    later.set(2, "R-1,One,,1,Think about it,,Yes,01/06/2018,");
    later.remove(4);
    var result = given(later, List.of("R-1,Two,11/01/2018", "R-1,Two,17/01/2018"), Accepting.ALL);

    assertThat(changesOf(result, "R-1"))
        .containsExactlyInAnyOrder(
            change("Stage One, recommendation 1", "Agreed", "", "Yes"),
            change("Stage One, recommendation 1", "Agreed on", "", "01/06/2018"),
            change("Stage Two, recommendation 1", "Agreed on", "05/02/2018", "06/02/2018"),
            change(
                "Stage Two, recommendation 2",
                "Recommendation",
                "Train the team",
                "Train everybody"),
            change("Stage Two, recommendation 2", "Agreed", "No", "Yes"),
            change("Stage Two, recommendation 2", "Why not", "Done already", ""),
            change("Recommendation 2 of the Ombudsman", "Recommendation", "Say sorry", ""),
            change("Stage Two", "Chased", "10/01/2018", "11/01/2018"));
    assertThat(recommendations())
        .containsExactly(
            "0 1 2018-03-02 true -",
            "1 1 - true 2018-06-01",
            "2 1 2018-02-01 true 2018-02-06",
            "2 2 - true -");
    assertThat(chases()).containsExactly("2 2018-01-11", "2 2018-01-17");
  }

  @Test
  void what_was_decided_in_heard_as_the_log_now_has_it_is_no_change() throws IOException {
    given(RECOMMENDED, CHASES, Accepting.NONE);
    record("R-1", new RecommendationDecided(1, 1, true, null));
    var later = new ArrayList<>(RECOMMENDED);
    later.set(2, "R-1,One,,1,Think about it,,Yes,,");

    assertThat(given(later, CHASES, Accepting.ALL).changes().changed()).isZero();
  }

  @Test
  void what_was_decided_otherwise_in_heard_is_for_a_person_to_choose() throws IOException {
    given(RECOMMENDED, CHASES, Accepting.NONE);
    record("R-1", new RecommendationDecided(1, 1, false, new PaperRef(new UUID(1, 1), "00")));
    var later = new ArrayList<>(RECOMMENDED);
    later.set(2, "R-1,One,,1,Think about it,,Yes,,");
    var result = given(later, CHASES, Accepting.ALL);

    assertThat(result.changes().contended()).isEqualTo(1);
    assertThat(result.changes().taken()).isZero();
  }

  private List<String> recommendations() {
    return all(
        """
        select concat_ws(' ', stage_ordinal, number, coalesce(made_on::text, '-'),
                         coalesce(accepted::text, '-'), coalesce(decided_on::text, '-'))
          from record.recommendation n
          join record.representation r on r.id = n.representation_id and r.reference = 'R-1'
         order by stage_ordinal, number
        """);
  }

  private List<String> chases() {
    return all(
        "select stage_ordinal || ' ' || coalesce(chased_on::text, '-') from record.chase"
            + " order by stage_ordinal, ordinal");
  }

  private ImportResult given(List<String> recommendations, List<String> chases, Accepting accepting)
      throws IOException {
    return run(log(Files.createTempDirectory(folder, "log"), recommendations, chases), accepting);
  }

  /// Two cases, of which one went to the Ombudsman, with their recommendations and chases.
  static LogUnderTest log(Path folder, List<String> recommendations, List<String> chases)
      throws IOException {
    var log = LogUnderTest.at(folder);
    log.add("Cases.csv", "Ref,Kind,Received,LGSCO said");
    log.add("Cases.csv", "R-1,complaint,03/07/2017,");
    log.add("Cases.csv", "R-2,complaint,03/07/2017,Make amends");
    log.add("Stages.csv", "Ref,Stage,Start");
    log.add("Stages.csv", "R-1,One,03/07/2017");
    log.add("Stages.csv", "R-1,Two,03/01/2018");
    log.add(
        "Recommendations.csv", "Ref,Stage,LGSCO,No,Recommendation,Made,Agreed,Agreed on,Why not");
    for (var row : recommendations) {
      log.add("Recommendations.csv", row);
    }
    log.add("Chases.csv", "Ref,Stage,Chased");
    for (var row : chases) {
      log.add("Chases.csv", row);
    }
    return log;
  }
}
