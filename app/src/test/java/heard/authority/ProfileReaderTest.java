package heard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.retention.RetentionClass;
import heard.casefile.retention.RetentionSchedule;
import heard.casefile.retention.RetentionTrigger;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  @Test
  void a_profile_says_how_long_cases_are_kept() throws IOException {
    write("acknowledgement: {length: 3 working days}");
    assertThat(read().retention())
        .as("a file that may be left out")
        .isEqualTo(RetentionSchedule.COMMON_PRACTICE);
    file(
        "retention.yaml",
        """
        classes:
          - id: law
            label: Under the Act
            kinds: [complaint, complaint]
            procedures: children-act-1989
            keep: 18 months
            from: answered
            source: line 4
          - {id: rest, label: The rest, keep: 1 year, from: over, source: line 5}
        """);
    assertThat(read().retention().classes())
        .containsExactly(
            new RetentionClass(
                new Code("law"),
                "Under the Act",
                Set.of(new Code("complaint")),
                Set.of(new Code("children-act-1989")),
                new Length(18, Unit.MONTHS),
                RetentionTrigger.ANSWERED,
                "line 4"),
            new RetentionClass(
                new Code("rest"),
                "The rest",
                Set.of(),
                Set.of(),
                new Length(1, Unit.YEARS),
                RetentionTrigger.OVER,
                "line 5"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "keep: 6 yaers; \"6 yaers\" is no length of time; misspelled",
        "keep: 90 days; Write it in years or months, as in \"6 years\"; too short to mean anything",
        "keep: for ever; \"for ever\" is no length of time; a hold does that, case by case",
        "from: close; Did you mean closed?; the nearest day there is",
        "from: date-of-birth; Use one of answered, closed, over, received; a day Heard has not",
        "kinds: [complant]; \"complant\" is no kind. Did you mean complaint?; no such kind",
        "kinds: []; kinds has nothing in it. Name at least one; would be for all unawares",
        "procedures: [children-act]; \"children-act\" is no procedure of this profile;"
            + " not one it uses",
        "label: The rest; \"The rest\" means first already; two of one name",
        "id: rest; The code rest stands in line 2 already; two of one code",
        "keeps: 6 years; \"keeps\" is no name known here. Did you mean keep?; misspelled",
        "kinds: ; kinds has nothing in it; nothing after the colon",
        "kinds: {a: b}; kinds should be a list; neither a list nor a word",
      })
  void a_retention_class_that_is_none_is_named(String line, String said, String why)
      throws IOException {
    write("acknowledgement: {length: 3 working days}");
    var first =
        new LinkedHashMap<>(
            Map.of(
                "id", "first",
                "label", "First",
                "kinds", "[complaint]",
                "keep", "6 years",
                "from", "over",
                "source", "line 4"));
    var colon = line.indexOf(':');
    first.put(line.substring(0, colon), line.substring(colon + 1).strip());
    file("retention.yaml", schedule(first, REST));
    assertThat(faults()).as(why).contains("retention.yaml:", said);
    assertThat(faults().lines()).hasSize(1);
  }

  @Test
  void a_schedule_has_a_class_for_every_case_and_a_case_for_every_class() throws IOException {
    write("acknowledgement: {length: 3 working days}");
    var narrow =
        Map.of(
            "id", "law",
            "label", "The law",
            "procedures", "[children-act-1989]",
            "keep", "10 years",
            "from", "over",
            "source", "line 4");
    file("retention.yaml", schedule(REST, narrow));
    assertThat(faults())
        .contains(
            "No case comes to law: rest, which stands before it, takes them all. Put the narrower"
                + " class first",
            "The last class, law, is not for all cases: some would have none. End with a class"
                + " without kinds and procedures");
    file("retention.yaml", "classes: []\n");
    assertThat(faults()).contains("classes has nothing in it");
    file("retention.yaml", "class: {}\n");
    assertThat(faults()).contains("\"class\" is no name known here");
    file("retention.yaml", "classes:\n  - {id: rest}\n");
    assertThat(faults().lines())
        .extracting(fault -> fault.replaceAll(".*: (\\w+) is missing.*", "$1"))
        .containsExactly("label", "keep", "from", "source");
  }

  private static final Map<String, String> REST =
      Map.of(
          "id", "rest",
          "label", "The rest",
          "keep", "6 years",
          "from", "over",
          "source", "line 5");

  @SafeVarargs
  private static String schedule(Map<String, String>... classes) {
    var text = new StringBuilder("classes:\n");
    for (var each : classes) {
      var before = "  - ";
      for (var line : new TreeMap<>(each).entrySet()) {
        text.append(before).append(line.getKey()).append(": ").append(line.getValue()).append('\n');
        before = "    ";
      }
    }
    return text.toString();
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
            categories.yaml, closures.yaml, fields.yaml, figures.yaml, procedures.yaml, profile.yaml, retention.yaml, services.yaml
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
