package heard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.yaml.Faults;
import heard.procedure.Code;
import heard.procedure.Length;
import heard.procedure.Limit;
import heard.procedure.Trigger;
import heard.procedure.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

  private static final Path PROFILES = Path.of("../profiles");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  @TempDir private Path folder;

  private static Profile profile(String id) {
    var faults = new Faults();
    var profile = ProfileReader.read(PROFILES.resolve(id), faults);
    assertThat(faults.say()).isEmpty();
    return profile.orElseThrow();
  }

  private static Limit limit(Profile profile, String procedure, String id) {
    return profile
        .procedure(new Code(procedure))
        .flatMap(p -> p.procedure().limit(new Code(id), TODAY))
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sunderland", "standard"})
  void the_profiles_that_come_with_heard_have_no_fault(String id) {
    assertThat(profile(id).id()).isEqualTo(new Code(id));
    assertThat(profile(id).digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void a_profile_says_when_the_offices_are_shut() {
    var closures = profile("sunderland").closures(day("2017-12-20"), day("2018-01-04"));

    assertThat(closures)
        .containsExactly(new Closure(day("2017-12-25"), day("2018-01-01"), "Christmas closure"));
    assertThat(profile("sunderland").closures(day("2018-01-02"), day("2018-01-31"))).isEmpty();
    assertThat(profile("standard").closures()).as("a file that may be left out").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{from: 2025-12-24, to: 2025-12-23, name: Early}; before it begins on 2025-12-24",
        "{from: 2025-02-30, name: No such day}; 2025-02-30",
        "{from: 2025-12-24}; name",
        "{from: 2025-12-24, name: A, until: 2025-12-25}; until",
      })
  void a_closure_that_is_none_is_named(String closure, String said) {
    var faults = new Faults();
    var files =
        new ProfileFiles(
            new TreeMap<>(Map.of("closures.yaml", "closures:\n  - " + closure + "\n")));

    assertThat(ProfileReader.read(files, faults)).isEmpty();
    assertThat(faults.say()).contains("closures.yaml", said);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sunderland", "standard"})
  void every_equality_list_has_its_three_ways_of_not_answering(String id) {
    for (var scheme :
        List.of(
            Scheme.SEX,
            Scheme.GENDER_IDENTITY,
            Scheme.SEXUAL_ORIENTATION,
            Scheme.ETHNIC_GROUP,
            Scheme.RELIGION,
            Scheme.DISABILITY,
            Scheme.IMPAIRMENT,
            Scheme.AGE_BAND)) {
      assertThat(profile(id).categories(scheme).all())
          .as(scheme.said())
          .extracting(Category::lawValue)
          .contains("prefer-not-to-say", "not-asked", "not-known");
    }
    assertThat(profile(id).categories(Scheme.ETHNIC_GROUP).all()).hasSize(19 + 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sunderland", "standard"})
  void every_ground_of_refusal_of_the_statutory_procedure_has_a_word(String id) {
    var grounds = Procedures.shipped(new Code("children-act-1989")).orElseThrow().refusals();
    var words = profile(id).categories(Scheme.REFUSAL_GROUND);
    assertThat(grounds).allSatisfy(g -> assertThat(words.meaning(g.id().word())).isNotEmpty());
  }

  @ParameterizedTest(name = "{0}: {1} means {2}, counted under {3}")
  @CsvSource({
    "FINDING, Unsubstantiated, no-finding, Unsubstantiated/ Withdrawn",
    "FINDING, partially upheld, partially-upheld, Partially Upheld",
    "DISPOSITION, Withdrawn, withdrawn, Unsubstantiated/ Withdrawn",
    "COMPLAINANT_KIND, young person, child, Young person",
    "HANDLER_ROLE, Team Manager, responding-manager, Team Manager",
    "HANDLER_ROLE, independent investigating officer, investigating-officer,"
        + " Independent investigating officer",
    "DELAY_REASON, awaiting records, authority, Awaiting records",
    "LINK_KIND, progressed to stage one, became-complaint, Progressed to stage one",
    "OMBUDSMAN_STATUS, under consideration, under-consideration, Under consideration",
    "KIND, pre-complaint, pre-complaint, Pre-complaint",
  })
  void sunderlands_words_have_their_meaning(Scheme scheme, String word, String law, String column) {
    var category = profile("sunderland").categories(scheme).find(word).orElseThrow();
    assertThat(category.lawValue()).isEqualTo(law);
    assertThat(category.column()).isEqualTo(column);
  }

  @Test
  void a_team_is_found_by_its_word_and_belongs_to_its_service() {
    var services = profile("sunderland").services();
    var team = services.find("CP South & East").orElseThrow();
    assertThat(services.atLevel(team.code(), 0).orElseThrow().label())
        .isEqualTo("Child Protection Locality Teams");
    assertThat(services.under(new Code("child-protection"))).hasSize(13).contains(team.code());
    assertThat(services.find("cp  south & EAST")).contains(team);
    assertThat(services.find("CP South")).isEmpty();
    assertThat(services.under(new Code("fostering"))).containsExactly(new Code("fostering"));
  }

  @Test
  void stages_are_found_by_the_councils_words() {
    var statutory = profile("sunderland").findProcedure("statutory").orElseThrow();
    var corporate = profile("sunderland").findProcedure("corporate").orElseThrow();
    assertThat(statutory.findStage("Stage One").orElseThrow().id()).isEqualTo(new Code("stage-1"));
    assertThat(statutory.stageLabel(new Code("stage-3"))).isEqualTo("Stage Three");
    assertThat(corporate.findStage("Corporate").orElseThrow().id()).isEqualTo(new Code("stage-1"));
    assertThat(statutory.timescale(new Code("stage-1")))
        .contains(new Timescale(new Code("stage-1"), Timescale.Meaning.AS_EXTENDED));
    assertThat(statutory.timescale(new Code("stage-3")))
        .contains(new Timescale(new Code("panel"), Timescale.Meaning.TARGET));
    assertThat(statutory.timescale(new Code("ombudsman"))).isEmpty();
  }

  @Test
  void an_authoritys_settings_make_another_version_of_the_procedure() throws IOException {
    var law = Procedures.shipped(new Code("children-act-1989")).orElseThrow();
    write("acknowledgement: {length: 3 working days}");
    var three = read();
    write("acknowledgement: {length: 3 working days}\n      stage-2: {from: [statement-agreed]}");
    var agreed = read();
    write("stage-2: {from: statement-agreed}\n      acknowledgement: {length: 3 working days}");
    var otherWayRound = read();
    assertThat(limit(three, "children-act-1989", "acknowledgement").length())
        .isEqualTo(new Length(3, Unit.WORKING_DAYS));
    assertThat(limit(agreed, "children-act-1989", "stage-2").from())
        .containsExactly(Trigger.STATEMENT_AGREED);
    assertThat(limit(three, "children-act-1989", "stage-2").from())
        .containsExactly(Trigger.STAGE_SKIPPED, Trigger.STAGE_REQUESTED);
    assertThat(List.of(digest(three), digest(agreed), law.digest())).doesNotHaveDuplicates();
    assertThat(otherWayRound.procedures().getFirst().procedure().limits())
        .isEqualTo(agreed.procedures().getFirst().procedure().limits());
  }

  @Test
  void an_authority_may_not_set_what_the_law_sets() throws IOException {
    write("stage-1: {length: 15 working days}\n      panel: {length: 50 working days}");
    assertThat(faults())
        .isEqualTo(
            """
            procedures.yaml:6: The length of stage-1 is the law's (regulation 14(1)). Leave it \
            out: an authority may set its counted
            procedures.yaml:7: The length of panel is the law's (regulation 19(4)). Leave it out: \
            an authority may set its counted\
            """);
  }

  @Test
  void every_fault_of_every_file_is_named_at_once() throws IOException {
    write("acknowledgment: {length: 3 days}");
    file("profile.yaml", "id: Made Up\nname: x\naccent: \"#ffff00\"\n");
    file(
        "categories.yaml",
        """
        kind:
          - {code: complaint, label: Complaint}
        finding:
          - {code: upheld, label: Upheld, law: uphled}
          - {code: upheld, label: Upheld again}
          - {code: proven, label: Proven}
        overall-outcome: []
        nature:
          - {code: staff, label: Staff, law: staff, from: 2018-01-01, to: 2017-01-01}
          - {code: people, label: staff}
        """);
    file("services.yaml", "services:\n  - {code: a, label: A, part: b}\n");
    file("servces.yaml", "x: y\n");
    file("letters/a.txt", "x");
    assertThat(faults())
        .isEqualTo(
            """
            letters: "letters" is no file of a profile. Use one of README.md, \
            categories.yaml, closures.yaml, fields.yaml, figures.yaml, procedures.yaml, profile.yaml, services.yaml
            servces.yaml: "servces.yaml" is no file of a profile. Did you mean services.yaml?\
            """);
    Files.delete(folder.resolve("servces.yaml"));
    Files.delete(folder.resolve("letters/a.txt"));
    Files.delete(folder.resolve("letters"));
    assertThat(faults())
        .isEqualTo(
            """
            categories.yaml:4: "uphled" is no value of the law for finding. Did you mean upheld?
            categories.yaml:5: The code upheld stands in line 4 already. Give each its own code
            categories.yaml:6: proven does not say which value of the law it stands for. Add \
            "law: …" with one of upheld, partially-upheld, not-upheld, no-finding
            categories.yaml:7: overall-outcome has nothing in it. Add at least one
            categories.yaml:9: It ends on 2017-01-01, before it begins on 2018-01-01. Put the \
            earlier day first
            categories.yaml:9: The law knows no values for nature. Leave "law" out
            categories.yaml:10: "staff" means staff already. Let each word mean one thing
            procedures.yaml:6: "acknowledgment" is no name known here. Did you mean acknowledgement?
            profile.yaml:1: "Made Up" is no code. Use lower-case letters and digits, with single \
            hyphens between words
            profile.yaml:3: "#ffff00" is no colour that white letters can be read on. Choose a \
            darker one: the contrast with white must be at least 4.5 to 1
            services.yaml:2: "part" is no name known here. Did you mean parts?\
            """);
  }

  @Test
  void a_procedure_runs_from_a_file_of_the_profile_alone() throws IOException {
    write("first-look: {length: 6 days}");
    file(
        "procedures/children-act-1989.yaml",
        """
        id: children-act-1989
        title: Made up, with other names and lengths
        stages:
          - id: first-look
            title: First look
            kind: plain-reply
            leads-to: [{stage: second-look, when: accepted-request, rule: x, confidence: verified}]
            limits:
              - id: first-look
                title: Reply
                length: 7 days
                from: received
                until: response-sent
                rule: our own
                confidence: verified
                local: length
          - id: second-look
            title: Second look
            kind: internal-review
        """);
    var made = read().procedures().getFirst();
    assertThat(made.procedure().stages())
        .extracting(s -> s.id().word())
        .containsExactly("first-look", "second-look");
    assertThat(limit(read(), "children-act-1989", "first-look").length())
        .isEqualTo(new Length(6, Unit.DAYS));
  }

  @Test
  void a_folder_that_is_no_profile_is_one_fault_and_missing_files_are_one_each()
      throws IOException {
    var faults = new Faults();
    assertThat(ProfileReader.read(folder.resolve("nowhere"), faults)).isEmpty();
    assertThat(ProfileReader.read(folder, faults)).isEmpty();
    assertThat(faults.all())
        .extracting(f -> f.what())
        .containsExactly("This is no profile's folder", "This is no profile's folder");
    file("services.yaml", "services: []\n");
    assertThat(faults())
        .contains("categories.yaml: The file is missing. Add it: it holds the words")
        .contains("profile.yaml: The file is missing");
  }

  private static String digest(Profile profile) {
    return profile.procedures().getFirst().procedure().digest();
  }

  private Profile read() {
    var faults = new Faults();
    var profile = ProfileReader.read(folder, faults);
    assertThat(faults.say()).isEmpty();
    return profile.orElseThrow();
  }

  private String faults() {
    var faults = new Faults();
    ProfileReader.read(folder, faults);
    return faults.say();
  }

  /// A small profile with these settings of limits.
  private void write(String limits) throws IOException {
    file("profile.yaml", "id: made\nname: Made-up council\naccent: \"#1d70b8\"\n");
    file("services.yaml", "services:\n  - {code: a, label: A}\n");
    file(
        "categories.yaml",
        """
        kind: [{code: complaint, label: Complaint}]
        finding: [{code: upheld, label: Upheld}]
        overall-outcome: [{code: upheld, label: Upheld}]
        """);
    file(
        "procedures.yaml",
        """
        procedures:
          - id: children-act-1989
            label: Statutory
            words: [statutory]
            limits:
              %s
        """
            .formatted(limits));
  }

  private void file(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
