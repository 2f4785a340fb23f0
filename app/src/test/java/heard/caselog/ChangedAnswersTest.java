package heard.caselog;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.authority.Profiles;
import heard.caselog.ImportResult.Ending;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.FieldChange;
import heard.caselog.changes.Findings;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.pages.RunningHeard;
import heard.platform.AuthorityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers given for statistics change between two exports of a log, Havering's.
class ChangedAnswersTest {

  private static final RunningHeard HEARD = OwnCouncil.heard();
  private static final Path LOG = Path.of("../demo/havering-2021-22");
  private static final String CHILD =
      "HAV-R-0001\t1\tBasil Fixture 0002\t7\tmale\tNone recorded\tWhite other\tNot recorded";
  private static final String OTHERWISE =
      "HAV-R-0001\t1\tBasil Fixture 0002\t8\tmale\tNone recorded\tPakistani\tMuslim";

  @TempDir private Path folder;

  private Imports imports;
  private AuthorityId authority;
  private Actor actor;

  @BeforeAll
  static void all_of_the_log_has_happened() {
    HEARD.clock().forward(Duration.ofDays(5 * 365));
  }

  @BeforeEach
  void the_log_has_been_taken_in() throws IOException {
    authority = OwnCouncil.in(HEARD, folder, Path.of("../profiles/havering"));
    actor = Actor.command(authority);
    imports = HEARD.get(Imports.class);
    assertThat(given(CHILD, Accepting.NONE).isWhole()).isTrue();
  }

  @Test
  void what_has_changed_is_shown_and_stays_until_it_is_taken_over() throws IOException {
    var result = given(OTHERWISE, Accepting.NONE);
    assertThat(result.changes().cases().getFirst().changes())
        .containsExactlyInAnyOrder(
            change("Age", "7", "8"),
            change("Ethnicity", "White other", "Pakistani"),
            change("Religion", "Not recorded", "Muslim"));
    assertThat(ethnicity()).isEqualTo("white-other");
  }

  @Test
  void taken_over_it_counts_and_what_stood_before_is_kept_beside_it_and_in_no_event()
      throws IOException {
    int events = count("ledger.event");

    var result = given(OTHERWISE, Accepting.ALL);

    assertThat(result.ending()).isEqualTo(Ending.RECORDED);
    assertThat(result.changes().taken()).isEqualTo(1);
    assertThat(ethnicity()).isEqualTo("asian-pakistani");
    assertThat(
            count(
                "monitoring.correction where question = 'ethnic-group' and before = 'white-other'"
                    + " and after = 'asian-pakistani'"))
        .isEqualTo(1);
    assertThat(count("ledger.event")).isEqualTo(events);
    var again = given(OTHERWISE, Accepting.ALL);
    assertThat(again.ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(again.changes().isEmpty()).isTrue();
  }

  @Test
  void an_answer_that_the_log_has_no_longer_is_none_and_one_that_is_new_is_one()
      throws IOException {
    int answers = count("monitoring.answer");
    given(CHILD.replace("\t7\t", "\t\t"), Accepting.ALL);
    assertThat(count("monitoring.answer")).isEqualTo(answers - 1);
    given(CHILD, Accepting.ALL);
    assertThat(count("monitoring.answer")).isEqualTo(answers);
  }

  @Test
  void a_column_that_an_export_is_shared_without_takes_no_answer_away() throws IOException {
    var mapping = folder.resolve("profile/log/mapping.yaml");
    var text = Files.readString(mapping);
    assertThat(text).contains("Ethnicity: ethnic-group");
    Files.writeString(
        mapping,
        text.replace("Ethnicity: ethnic-group", "Ethnicity: {field: ethnic-group, optional: yes}"));
    HEARD.get(Profiles.class).load(folder.resolve("profile"));
    int answers = count("monitoring.answer");

    var without = given(CHILD, Accepting.NONE, ChangedAnswersTest::withoutEthnicity);
    assertThat(without.changes().isEmpty()).isTrue();

    var other =
        given(CHILD.replace("\t7\t", "\t8\t"), Accepting.ALL, ChangedAnswersTest::withoutEthnicity);
    assertThat(other.changes().cases().getFirst().changes())
        .containsExactly(change("Age", "7", "8"));
    assertThat(ethnicity()).isEqualTo("white-other");
    assertThat(count("monitoring.answer")).isEqualTo(answers);
  }

  @Test
  void beside_another_change_of_the_case_it_is_one_case_that_changed() throws IOException {
    int events = count("ledger.event");
    var result = given(OTHERWISE.replace("Basil Fixture 0002", "Basil Newname"), Accepting.ALL);
    assertThat(result.changes().taken()).isEqualTo(1);
    assertThat(ethnicity()).isEqualTo("asian-pakistani");
    assertThat(count("ledger.event")).isGreaterThan(events);
    assertThat(
            count(
                "papers.log_import where changed = 1 and id = '%s'"
                    .formatted(result.id().orElseThrow().value())))
        .isEqualTo(1);
  }

  @Test
  void undone_it_stands_as_before() throws IOException {
    var update = given(OTHERWISE, Accepting.ALL).id().orElseThrow();
    assertThat(imports.undo(actor, update).says())
        .isEqualTo("1 case that it changed stands as before it.");
    assertThat(ethnicity()).isEqualTo("white-other");
    assertThat(given(CHILD, Accepting.NONE).changes().isEmpty()).isTrue();
    assertThat(given(OTHERWISE, Accepting.NONE).changes().changed()).isEqualTo(1);
  }

  private static FieldChange change(String heading, String before, String after) {
    return new FieldChange("child 1", heading, before, after, "", false);
  }

  private static String withoutEthnicity(String children) {
    return children.replaceAll("(?m)^(([^\\t\\n]*\\t){6})[^\\t\\n]*\\t", "$1");
  }

  private String ethnicity() {
    return HEARD
        .walls()
        .reading(
            authority,
            transaction ->
                transaction
                    .sql()
                    .fetchSingle(
                        "select a.answer from monitoring.answer a join record.representation r"
                            + " on r.id = a.representation_id and r.reference = 'HAV-R-0001'"
                            + " where a.question = 'ethnic-group' and a.ordinal = 1"
                            + " and a.subject = 'child'")
                    .get(0, String.class));
  }

  private int count(String of) {
    return HEARD
        .walls()
        .reading(
            authority,
            transaction ->
                transaction
                    .sql()
                    .fetchSingle("select count(*)::int from " + of)
                    .get(0, Integer.class));
  }

  /// The log with this in place of the first child.
  private ImportResult given(String child, Accepting accepting) throws IOException {
    return given(child, accepting, all -> all);
  }

  private ImportResult given(String child, Accepting accepting, UnaryOperator<String> export)
      throws IOException {
    var log = Files.createTempDirectory(folder, "log");
    try (var files = Files.list(LOG)) {
      for (var file : files.toList()) {
        Files.copy(file, log.resolve(file.getFileName().toString()));
      }
    }
    var children = log.resolve("children.txt");
    var text = Files.readString(children, UTF_16);
    assertThat(text).contains(CHILD);
    Files.writeString(children, export.apply(text.replace(CHILD, child)), UTF_16);
    try (var files = Files.list(log)) {
      List<LogFile> all = files.sorted().map(LogFile::of).toList();
      return imports.run(
          actor,
          new ImportRequest(all, false, false, _ -> {}, () -> {}, accepting, Findings.NONE),
          Progress.NONE);
    }
  }
}
