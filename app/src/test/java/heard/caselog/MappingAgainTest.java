package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.access.Role;
import heard.authority.Profiles;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.Findings;
import heard.caselog.faults.Fault;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.pages.RunningHeard;
import heard.pages.Visitor;
import heard.platform.AuthorityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mapping that is there already is changed in the browser.
class MappingAgainTest {

  private static final RunningHeard HEARD = OwnCouncil.heard();
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]* selected");
  private static final String REGISTER =
      """
      dates: day-first
      tables:
        - files: Register*
          rows: representation
          always: {kind: complaint, complainant-kind: parent}
          columns: {Ref: reference, Received: received, Channel: channel, Answered: ignored}
          also:
            - rows: stage
              when: Answered
              always: {stage: children-act-1989/stage-1}
              columns: {Ref: reference, Received: requested, Answered: responded}
      """;

  @TempDir private Path folder;

  private AuthorityId authority;
  private Visitor manager;

  @BeforeEach
  void a_council_with_a_mapping() throws IOException {
    authority = OwnCouncil.in(HEARD, folder);
    Files.writeString(folder.resolve("profile/log/mapping.yaml"), REGISTER);
    HEARD.get(Profiles.class).load(folder.resolve("profile"));
    var email = UUID.randomUUID() + "@council.example";
    HEARD.person(email, "Olive Placeholder", authority, Role.MANAGER);
    manager = Visitor.signedIn(HEARD, email);
  }

  @Test
  void a_second_field_of_a_column_stays_and_a_later_export_of_it_is_compared() throws IOException {
    var log = file("Register", "Ref,Received,Channel,Answered", "R-1,03/04/2018,email,10/04/2018");
    saved(log, Map.of());
    assertThat(mapping())
        .contains("Received: received", "Received: requested", "Answered: responded")
        .contains("always: {kind: complaint, complainant-kind: parent}");
    taken(log, Accepting.NONE);

    var later =
        file("Register", "Ref,Received,Channel,Answered", "R-1,04/04/2018,email,11/04/2018");
    var result = taken(later, Accepting.ALL);
    assertThat(result.changes().cases()).hasSize(1);
    assertThat(result.changes().cases().getFirst().changes())
        .extracting(change -> change.heading(), change -> change.after())
        .contains(
            org.assertj.core.groups.Tuple.tuple("Received", "04/04/2018"),
            org.assertj.core.groups.Tuple.tuple("Answered", "11/04/2018"));
    assertThat(result.changes().taken()).isEqualTo(1);
    assertThat(
            one(
                "r.received_on || ' ' || s.requested_on || ' ' || s.responded_on",
                "record.representation r join record.stage s on s.representation_id = r.id"))
        .isEqualTo("2018-04-04 2018-04-04 2018-04-11");
    assertThat(taken(later, Accepting.ALL).ending()).isEqualTo(ImportResult.Ending.NOTHING_NEW);
  }

  @Test
  void files_that_one_part_of_the_mapping_reads_each_keep_their_columns() throws IOException {
    var first =
        file(
            "Register 2017",
            "Ref,Received,Channel,Team,Answered",
            "R-1,03/04/2017,email,Zyx,10/04/2017");
    var second =
        file(
            "Register 2018",
            "Ref,Received,Channel,Notes,Answered",
            "R-2,03/04/2018,email,Abc,10/04/2018");
    saved(List.of(first, second), Map.of("t0-c3", "service", "t1-c3", "account"));
    assertThat(mapping())
        .contains(
            "      Ref: reference\n",
            "      Team:\n        field: service\n        optional: yes\n",
            "      Notes:\n        field: account\n        optional: yes\n");
    taken(List.of(first, second), Accepting.NONE);
    assertThat(one("count(*)", "record.representation")).isEqualTo("2");
  }

  @Test
  void sheets_of_one_name_in_several_new_files_are_one_part_too() throws IOException {
    var first = file("a/Minutes", "Ref,Received,Kind", "M-1,03/04/2017,Complaint");
    var second = file("b/Minutes", "Ref,Received,Kind,Channel", "M-2,03/04/2018,Complaint,Email");
    saved(List.of(first, second), Map.of());
    assertThat(mapping()).containsOnlyOnce("- Minutes").contains("field: channel");
  }

  @Test
  void what_cannot_be_both_is_said_at_its_choice() throws IOException {
    var first =
        file(
            "Register 2017",
            "Ref,Received,Channel,Team,Answered",
            "R-1,03/04/2017,email,Zyx,10/04/2017");
    var second =
        file(
            "Register 2018",
            "Ref,Received,Channel,Team,Answered",
            "R-2,03/04/2018,email,Abc,10/04/2018");
    var path = give(List.of(first, second));
    assertThat(send(path, and(path, Map.of("t0-c3", "service", "t1-c3", "account"))))
        .contains("href=\"#t1-c3\"")
        .contains("Team is Service in Register 2017, which the same part of the mapping reads");
    assertThat(mapping()).doesNotContain("Team");
  }

  @Test
  void a_field_has_one_column_in_all_files_of_a_part() throws IOException {
    var first =
        file(
            "Register 2017",
            "Ref,Received,Channel,Team,Answered",
            "R-1,03/04/2017,email,Zyx,10/04/2017");
    var second =
        file(
            "Register 2018",
            "Ref,Received,Channel,Area,Answered",
            "R-2,03/04/2018,email,Abc,10/04/2018");
    var path = give(List.of(first, second));
    assertThat(send(path, and(path, Map.of("t0-c3", "service", "t1-c3", "service"))))
        .contains("Team of Register 2017 and Area of Register 2018 cannot both be Service");
  }

  private ImportResult taken(Path log, Accepting accepting) {
    return taken(List.of(log), accepting);
  }

  private ImportResult taken(List<Path> log, Accepting accepting) {
    var faults = new ArrayList<Fault>();
    var result =
        HEARD
            .get(Imports.class)
            .run(
                Actor.command(authority),
                new ImportRequest(
                    log.stream().map(LogFile::of).toList(),
                    false,
                    false,
                    faults::add,
                    () -> {},
                    accepting,
                    Findings.NONE),
                Progress.NONE);
    assertThat(faults).isEmpty();
    return result;
  }

  private String one(String what, String from) {
    return HEARD
        .walls()
        .reading(
            authority,
            transaction ->
                transaction
                    .sql()
                    .fetchSingle("select %s from %s".formatted(what, from))
                    .get(0, String.class));
  }

  private Path file(String name, String... lines) throws IOException {
    var file = folder.resolve(name + ".csv");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private String mapping() {
    return manager.open("/imports/mapping.yaml").body();
  }

  private void saved(Path log, Map<String, String> more) {
    saved(List.of(log), more);
  }

  /// Saves the mapping as it is chosen on the pages, but for these columns; a word that nobody
  /// knows is unknown.
  private void saved(List<Path> log, Map<String, String> more) {
    var path = give(log);
    var page = send(path, and(path, more));
    assertThat(page).doesNotContain("There is a problem");
    var words = chosen(manager.open(path + "/words").body());
    words.replaceAll((_, _) -> "unknown");
    var next = manager.post(path + "/words", words, Visitor.tokenIn(manager.open(path).body()));
    assertThat(next.headers().firstValue("Location"))
        .as(next.body())
        .hasValueSatisfying(run -> assertThat(run).startsWith("/imports/runs/"));
  }

  private String give(List<Path> files) {
    var answer = manager.give("/imports/mapping", "/imports/mapping", "files", files);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  private Map<String, String> and(String path, Map<String, String> more) {
    var typed = chosen(manager.open(path).body());
    typed.putAll(more);
    return typed;
  }

  private String send(String path, Map<String, String> typed) {
    return manager.post(path, typed, Visitor.tokenIn(manager.open(path).body())).body();
  }

  private static Map<String, String> chosen(String page) {
    var chosen = new HashMap<String, String>();
    var selects = SELECT.matcher(page);
    while (selects.find()) {
      var option = CHOSEN.matcher(selects.group(2));
      chosen.put(selects.group(1), option.find() ? option.group(1) : "");
    }
    return chosen;
  }
}
