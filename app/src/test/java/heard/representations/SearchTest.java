package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.access.Role;
import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Happening;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.pages.Sunderland;
import heard.papers.Papers;
import heard.record.CaseRecord;
import heard.record.CommandId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Finding representations: by name, by word, by reference, and page by page.
class SearchTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();

  @Test
  void a_search_by_name_leaves_no_name_in_an_address() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var answer =
        visitor.send(
            "/representations", "/representations/search", Map.of("search", "placeholder"));
    var address = answer.headers().firstValue("Location").orElseThrow();
    assertThat(address).matches("/representations\\?found=[0-9a-f-]{36}");
    assertThat(visitor.open(address).body()).contains("The search found");
    assertThat(SUNDERLAND.signedIn(Role.MANAGER).open(address).body())
        .as("somebody else's search")
        .contains("is not kept any more: search again")
        .doesNotContain("Nothing was found");
  }

  @Test
  void a_word_of_what_was_written_finds_the_case_for_those_who_may_open_it() {
    var id = SUNDERLAND.idOf("SUN-R-0148");
    write(id, "The kittiwakes were never visited");

    assertThat(searched(Role.OFFICER, "KITTIWAKE visit"))
        .as("every word, in whatever form")
        .isEqualTo("/representations/" + id);
    assertThat(
            SUNDERLAND.signedIn(Role.OFFICER).open(searched(Role.OFFICER, "kittiwake owl")).body())
        .contains("Nothing was found");
    assertThat(
            SUNDERLAND.signedIn(Role.ALLOCATOR).open(searched(Role.ALLOCATOR, "kittiwake")).body())
        .as("an allocator of another service")
        .contains("Nothing was found");
  }

  private static String searched(Role role, String typed) {
    return SUNDERLAND
        .signedIn(role)
        .send("/representations", "/representations/search", Map.of("search", typed))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private static void write(UUID id, String text) {
    var heard = SUNDERLAND.heard();
    var actor = Actor.command(SUNDERLAND.authority());
    heard
        .get(CaseRecord.class)
        .decide(
            actor,
            SUNDERLAND.authority(),
            new CaseId(id),
            new CommandId(UUID.randomUUID()),
            (transaction, _) ->
                new Decision.Accepted(
                    List.of(
                        Happening.on(
                            LocalDate.of(2018, 4, 3),
                            new AccountGiven(heard.get(Papers.class).file(transaction, text))))));
  }

  @Test
  void what_was_not_found_is_said_once() {
    assertThat(
            SUNDERLAND.signedIn(Role.OFFICER).open(searched(Role.OFFICER, "kittiwakeowl")).body())
        .contains("Nothing was found")
        .doesNotContain("No representation fits these filters");
  }

  @Test
  void a_list_says_what_it_is_narrowed_to() {
    assertThat(list("status=open&due=overdue&service=fostering&from=2018-01-31"))
        .contains(
            "Status: Open; Service: Fostering; Due: Overdue; Received from: Wed 31 January 2018.");
    assertThat(list("order=due")).doesNotContain("Received from:");
  }

  @ParameterizedTest
  @CsvSource({
    "status=opened, status, “opened” is none of the choices of “Status”",
    "service=nowhere, service, “nowhere” is none of the choices of “Service”",
    "from=2018-02-31, from, Received from must be a real date",
    "from=2018-03-01&to=2018-02-01, to, Received to must not be before Received from",
  })
  void a_filter_that_cannot_be_is_said_at_its_field(String typed, String field, String says) {
    assertThat(list(typed))
        .contains(
            "<a href=\"#%s\">%s".formatted(field, says),
            "id=\"%s-error\"".formatted(field),
            "The list is shown when the filters are put right");
  }

  private static String list(String typed) {
    return SUNDERLAND.signedIn(Role.OFFICER).open("/representations?" + typed).body();
  }

  @Test
  void a_search_for_a_reference_opens_it() {
    var answer =
        SUNDERLAND
            .signedIn(Role.OFFICER)
            .send("/representations", "/representations/search", Map.of("search", "sun-r-0148"));
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/representations/" + SUNDERLAND.idOf("SUN-R-0148"));
  }

  @ParameterizedTest
  @CsvSource({"received, 600", "reference, 600", "due, 20"})
  void a_list_is_walked_page_by_page_without_losing_or_repeating_a_row(String order, int least) {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var seen = new LinkedHashSet<String>();
    var path = "/representations?order=" + order;
    var rows = 0;
    while (path != null) {
      var body = visitor.open(path).body();
      var links = Pattern.compile("href=\"/representations/([0-9a-f-]{36})\"").matcher(body);
      while (links.find()) {
        seen.add(links.group(1));
        rows++;
      }
      var next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(body);
      path = next.find() ? next.group(1).replace("&amp;", "&") : null;
    }
    assertThat(rows).isEqualTo(seen.size()).isGreaterThan(least);
  }
}
