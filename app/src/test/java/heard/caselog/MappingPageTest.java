package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.authority.Profiles;
import heard.caselog.files.Workbooks;
import heard.pages.RunningHeard;
import heard.pages.Visitor;
import heard.platform.AuthorityId;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mapping made in the browser, over HTTP, for councils that are like the standard one.
class MappingPageTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");

  @TempDir private Path folder;

  private AuthorityId authority;
  private Visitor manager;

  @BeforeEach
  void a_council_with_a_field_of_its_own() throws IOException {
    authority = OwnCouncil.in(HEARD, folder, Path.of("../profiles/standard"));
    add(
        "fields.yaml",
        """
        fields:
          - id: duty-category
            label: Category of duty matter
            values:
              - {code: contact, label: Contact with a child}
        """);
    var email = UUID.randomUUID() + "@council.example";
    HEARD.person(email, "Olive Placeholder", authority, Role.MANAGER);
    manager = Visitor.signedIn(HEARD, email);
  }

  @Test
  void a_field_of_the_profiles_own_is_offered_and_its_words_are_given_a_meaning()
      throws IOException {
    var path = give(log("Category of duty matter", "Seeing a child"));
    var columns = manager.open(path).body();
    assertThat(chosen(columns)).containsValue("own/duty-category");

    var words = go(path, Map.of());
    assertThat(words)
        .contains("Category of duty matter", "Seeing a child")
        .contains("<option value=\"contact\">Contact with a child</option>")
        .doesNotContain("A category of its own");
    assertThat(send(path + "/words", all(path, "contact")).headers().firstValue("Location"))
        .hasValueSatisfying(next -> assertThat(next).startsWith("/imports/runs/"));
    assertThat(manager.open("/imports/mapping.yaml").body())
        .contains("own/duty-category", "Seeing a child: contact");
  }

  @Test
  void a_word_of_a_field_that_each_row_needs_cannot_be_unknown() throws IOException {
    var path = give(log("Kind", "Grumble"));
    assertThat(go(path, Map.of())).contains("Grumble").doesNotContain("value=\"unknown\"");
    var answer = send(path + "/words", all(path, "unknown"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .containsPattern("href=\"#w-[0-9a-f]{24}\"")
        .contains(
            "Choose what “Grumble” means: each representation row needs a kind, so it can’t be"
                + " unknown");
  }

  @Test
  void many_words_are_asked_page_by_page_and_saved_with_the_last() throws IOException {
    var log = new StringBuilder("Ref,Kind,Received,Service\n");
    for (int i = 0; i < 450; i++) {
      log.append("R-%d,Complaint,01/02/2018,Zyx %d\n".formatted(i, i));
    }
    var path = give(csv(log.toString()));
    assertThat(go(path, Map.of())).contains("50 more come on the pages after this one");

    var first = send(path + "/words", all(path, "unknown"));
    assertThat(first.headers().firstValue("Location")).hasValue(path + "/words");
    assertThat(manager.open("/imports/mapping.yaml").statusCode()).isEqualTo(404);
    var rest = manager.open(path + "/words").body();
    assertThat(chosen(rest)).hasSize(50);
    assertThat(send(path + "/words", all(path, "unknown")).headers().firstValue("Location"))
        .hasValueSatisfying(next -> assertThat(next).startsWith("/imports/runs/"));
    assertThat(manager.open("/imports/mapping.yaml").body())
        .contains("Zyx 0: unknown", "Zyx 449: unknown");
  }

  @Test
  void a_page_of_words_sent_again_means_the_same_words_again() throws IOException {
    var log = new StringBuilder("Ref,Kind,Received,Service\n");
    for (int i = 0; i < 401; i++) {
      log.append("R-%d,Complaint,01/02/2018,Zyx %d\n".formatted(i, i));
    }
    var path = give(csv(log.toString()));
    go(path, Map.of());
    var first = all(path, "unknown");
    assertThat(send(path + "/words", first).headers().firstValue("Location"))
        .hasValue(path + "/words");

    assertThat(send(path + "/words", first).headers().firstValue("Location"))
        .hasValue(path + "/words");
    assertThat(chosen(manager.open(path + "/words").body())).hasSize(1);
    assertThat(manager.open("/imports/mapping.yaml").statusCode()).isEqualTo(404);
  }

  @Test
  void what_words_mean_is_kept_when_the_columns_are_gone_through_again() throws IOException {
    var log = new StringBuilder("Ref,Kind,Received,Service\n");
    for (int i = 0; i < 401; i++) {
      log.append("R-%d,Complaint,01/02/2018,Zyx %d\n".formatted(i, i));
    }
    var path = give(csv(log.toString()));
    go(path, Map.of());
    send(path + "/words", all(path, "unknown"));
    assertThat(chosen(go(path, Map.of()))).hasSize(1);
  }

  @Test
  void somebody_who_may_not_import_is_told_that_the_mapping_is_saved() throws IOException {
    var email = UUID.randomUUID() + "@council.example";
    HEARD.person(email, "Basil Placeholder", authority, Role.ADMINISTRATOR);
    manager = Visitor.signedIn(HEARD, email);
    var path = give(log("Service", "Zyx"));
    assertThat(go(path, Map.of())).contains("Save the mapping").doesNotContain("look at the log");
    var next = send(path + "/words", all(path, "unknown")).headers().firstValue("Location");
    assertThat(next).hasValue("/imports/mapping?saved=true");
    assertThat(manager.open(next.get()).body())
        .contains("The mapping is saved as a new version of the profile.");
    assertThat(manager.open("/imports/mapping").body()).doesNotContain("is saved as a new");
  }

  @Test
  void a_hidden_sheet_is_offered_as_such_and_left_out_unless_somebody_wants_it()
      throws IOException {
    var workbook =
        Workbooks.write(
            folder.resolve("log.xlsx"),
            book -> {
              Workbooks.sheet(
                  book,
                  "Cases",
                  Workbooks.row("Ref", "Kind", "Received"),
                  Workbooks.row("R-1", "Complaint", "01/02/2018"));
              Workbooks.sheet(
                  book,
                  "Old",
                  Workbooks.row("Ref", "Kind", "Received"),
                  Workbooks.row("R-0", "Complaint", "01/02/2017"));
              book.setSheetHidden(1, true);
            });
    var columns = manager.open(give(workbook)).body();
    assertThat(columns).contains("Excel workbook, hidden in it; headings in row 1");
    assertThat(chosen(columns))
        .containsEntry("t0-rows", "representation")
        .containsEntry("t1-rows", "ignored");
  }

  @Test
  void the_notes_of_a_mapping_are_there_when_it_was_changed() throws IOException {
    add(
        "log/mapping.yaml",
        """
        # As the team keeps it.
        tables:
          - files: Log   # one a year
            rows: representation
            columns: {Ref: reference, Kind: kind}
        """);
    assertThat(manager.open("/imports/mapping").body()).contains("There is a mapping");
    var path = give(log("Kind", "Grumble"));
    go(path, Map.of());
    send(path + "/words", all(path, "complaint"));

    assertThat(manager.open("/imports/mapping.yaml").body())
        .contains("# As the team keeps it.", "# one a year", "Grumble: complaint");
  }

  @Test
  void recommendations_and_chases_are_recognised_by_their_headings() throws IOException {
    var recommendations =
        Files.writeString(
            folder.resolve("Panel recommendations.csv"),
            """
            Ref,Stage,Rec no,Recommendation,Date recommended,Accepted,Date decided
            R-1,stage-3,1,Write to the family,01/02/2018,Yes,05/02/2018
            R-1,stage-3,2,Train the team,01/02/2018,No,05/02/2018
            """);
    assertThat(chosen(manager.open(give(recommendations)).body()))
        .containsEntry("t0-rows", "recommendation")
        .containsEntry("t0-c2", "recommendation-number")
        .containsEntry("t0-c3", "recommendation")
        .containsEntry("t0-c4", "recommended")
        .containsEntry("t0-c5", "recommendation-accepted")
        .containsEntry("t0-c6", "recommendation-decided");
    var chases =
        Files.writeString(
            folder.resolve("Chasers.csv"),
            "Ref,Stage,Chased on\nR-1,stage-1,10/01/2018\nR-1,stage-1,17/01/2018\n");
    assertThat(chosen(manager.open(give(chases)).body()))
        .containsEntry("t0-rows", "chase")
        .containsEntry("t0-c0", "reference")
        .containsEntry("t0-c1", "stage")
        .containsEntry("t0-c2", "chased");
  }

  /// Every word of the page that is to be sent next, with that meaning.
  private Map<String, String> all(String path, String meaning) {
    var typed = chosen(manager.open(path + "/words").body());
    typed.replaceAll((_, _) -> meaning);
    return typed;
  }

  /// One representation with this in one more column.
  private Path log(String heading, String cell) throws IOException {
    return heading.equals("Kind")
        ? csv("Ref,Kind,Received\nR-1,%s,01/02/2018\n".formatted(cell))
        : csv("Ref,Kind,Received,%s\nR-1,Complaint,01/02/2018,%s\n".formatted(heading, cell));
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("representations.csv"), text);
  }

  private void add(String name, String text) throws IOException {
    var profile = folder.resolve("profile");
    Files.createDirectories(profile.resolve(name).getParent());
    Files.writeString(profile.resolve(name), text);
    HEARD.get(Profiles.class).load(profile);
  }

  /// The address of the mapping that is made from this file.
  private String give(Path file) {
    var answer = manager.give("/imports/mapping", "/imports/mapping", "files", List.of(file));
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  /// Goes on with the columns as they are guessed, but for these; the page of the words.
  private String go(String path, Map<String, String> more) {
    var typed = new HashMap<>(chosen(manager.open(path).body()));
    typed.putAll(more);
    var answer = send(path, typed);
    assertThat(answer.headers().firstValue("Location")).as(answer.body()).hasValue(path + "/words");
    return manager.open(path + "/words").body();
  }

  private HttpResponse<String> send(String path, Map<String, String> typed) {
    return manager.post(path, typed, Visitor.tokenIn(manager.open(path).body()));
  }

  /// What is chosen in each list of a page.
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
