package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.access.Role;
import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Happening;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.pages.Sunderland;
import heard.pages.Visitor;
import heard.papers.Papers;
import heard.record.CaseRecord;
import heard.record.CommandId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of one representation and what is done on it, over HTTP, on Sunderland's log.
class CasePageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();
  private static final Pattern HIDDEN =
      Pattern.compile("name=\"(command|version)\" value=\"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"", "/elements", "/clocks", "/timeline", "/people"})
  void a_page_of_a_case_takes_at_most_eight_statements(String section) {
    var path = "/representations/" + three() + section;
    assertThat(statements(SUNDERLAND.signedIn(Role.MANAGER), path)).isLessThanOrEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/representations",
        "/representations?order=due&status=open",
        "/representations?order=reference&kind=complaint"
      })
  void so_does_a_list(String path) {
    assertThat(statements(SUNDERLAND.signedIn(Role.MANAGER), path)).isLessThanOrEqualTo(8);
  }

  private static long statements(Visitor visitor, String path) {
    assertThat(visitor.open(path).statusCode()).isEqualTo(200);
    var before = SUNDERLAND.heard().statements();
    visitor.open(path);
    return SUNDERLAND.heard().statements() - before;
  }

  @Test
  void every_opening_of_a_case_is_logged() {
    var id = three();
    var before = readings(id);
    SUNDERLAND.signedIn(Role.OFFICER).open("/representations/%s/people".formatted(id));
    assertThat(readings(id)).isEqualTo(before + 1);
  }

  private static long readings(UUID id) {
    return SUNDERLAND
        .heard()
        .database()
        .asSuperuser(sql ->
            sql.fetchSingle("select count(*) from ledger.reading where stream_id = ?", id)
                .into(Long.class));
  }

  @Test
  void a_closure_of_the_offices_is_shown_beside_a_clock_and_moves_none() {
    var id =
        SUNDERLAND.first(
            "exists (select from record.clock c where c.representation_id = id and c.limit_id ="
                + " 'stage-1' and c.from_on < '2017-12-25' and c.due_on > '2018-01-01')");

    assertThat(
            SUNDERLAND
                .signedIn(Role.OFFICER)
                .open("/representations/%s/clocks".formatted(id))
                .body())
        .contains(
            "The offices were shut from Mon 25 December 2017 to Mon 1 January 2018 (Christmas"
                + " closure). These days count like any other.")
        .as("a working day of the closure is not among those left out")
        .doesNotContain("27 December and", "27 December, 28 December");
  }

  @Test
  void a_responder_finds_no_case_that_was_not_given_to_them() {
    assertThat(SUNDERLAND.signedIn(Role.RESPONDER).open("/representations/" + three()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void names_stand_on_the_page_of_people_and_initials_on_the_others() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var id = SUNDERLAND.idOf("SUN-R-0148");
    assertThat(visitor.open("/representations/%s/people".formatted(id)).body())
        .contains("Olive Placeholder 0295");
    assertThat(visitor.open("/representations/" + id).body())
        .contains("O.P.")
        .doesNotContain("Placeholder 0295");
  }

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
        .contains("Nothing was found");
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
  void a_search_for_a_reference_opens_it() {
    var answer =
        SUNDERLAND
            .signedIn(Role.OFFICER)
            .send("/representations", "/representations/search", Map.of("search", "sun-r-0148"));
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/representations/" + SUNDERLAND.idOf("SUN-R-0148"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"received", "due", "reference"})
  void a_list_is_walked_page_by_page_without_losing_or_repeating_a_row(String order) {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var seen = new LinkedHashSet<String>();
    var path = "/representations?status=open&order=" + order;
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
    assertThat(rows).isEqualTo(seen.size()).isGreaterThan(26);
  }

  @Test
  void a_form_with_a_mistake_keeps_what_was_typed_and_says_what_is_wrong_at_the_field() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var path = "/representations/%s/do/record".formatted(open(1));
    var answer =
        fill(
            visitor,
            path,
            Map.of("what", "chased", "on-day", "31", "on-month", "2", "on-year", "2018"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("There is a problem")
        .contains("href=\"#on\"")
        .contains("Date must be a real date: 31 2 2018 is none")
        .contains("id=\"on-error\"")
        .contains("value=\"31\"")
        .contains("value=\"chased\" checked");
  }

  @Test
  void a_form_sent_twice_counts_once() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var id = open(2);
    var path = "/representations/%s/do/record".formatted(id);
    var typed = typed(visitor.open(path), "what", "chased");
    var token = Visitor.tokenIn(visitor.open(path).body());
    assertThat(visitor.post(path, typed, token).statusCode()).isEqualTo(302);
    assertThat(visitor.post(path, typed, token).statusCode()).isEqualTo(302);
    assertThat(occurrences(visitor, id, "whoever has to answer was reminded")).isEqualTo(1);
  }

  @Test
  void a_change_of_the_same_part_meanwhile_is_asked_about_and_one_of_another_part_is_not() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var id = open(3);
    var path = "/representations/%s/do/element".formatted(id);
    var shown = visitor.open(path);
    fill(visitor, "/representations/%s/do/record".formatted(id), Map.of("what", "meeting"));

    var typed = typed(shown, "words", "Nobody rang back.");
    var asked = visitor.post(path, typed, Visitor.tokenIn(shown.body()));
    assertThat(asked.body())
        .contains("Since you opened this form somebody recorded")
        .contains("Nobody rang back.");

    var again = typed(asked, "words", "Nobody rang back.");
    assertThat(visitor.post(path, again, Visitor.tokenIn(asked.body())).statusCode())
        .isEqualTo(302);

    var other = "/representations/%s/do/withdraw".formatted(id);
    var before = visitor.open(other);
    fill(visitor, "/representations/%s/do/record".formatted(id), Map.of("what", "draft"));
    assertThat(
            visitor
                .post(other, typed(before, "own", "yes"), Visitor.tokenIn(before.body()))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void what_the_procedure_forbids_is_explained_and_nothing_is_recorded() {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var id = open(4);
    var answer =
        fill(
            visitor,
            "/representations/%s/do/close".formatted(id),
            Map.of("why", "ombudsman-completed"));
    assertThat(answer.body()).contains("The Ombudsman has not decided.");
    assertThat(visitor.open("/representations/" + id).body()).contains("Open</strong>");
  }

  @Test
  void a_correction_shows_beside_what_it_replaced() {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var id = open(5);
    var timeline = manager.open("/representations/%s/timeline".formatted(id)).body();
    var entry =
        Pattern.compile(
                "Acknowledgement sent.*?(/representations/[0-9a-f-]+/correct/[0-9a-f-]+)",
                Pattern.DOTALL)
            .matcher(timeline);
    assertThat(entry.find()).isTrue();
    var answer =
        fill(
            manager,
            entry.group(1),
            Map.of("how", "day", "day-day", "16", "day-month", "4", "day-year", "2018"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(manager.open("/representations/%s/timeline".formatted(id)).body())
        .contains("it said: Acknowledgement sent, ");
    assertThat(SUNDERLAND.signedIn(Role.OFFICER).open(entry.group(1)).statusCode()).isEqualTo(403);
  }

  /// Fills a form in as of today and sends it.
  private static HttpResponse<String> fill(Visitor visitor, String path, Map<String, String> more) {
    var shown = visitor.open(path);
    var typed = new HashMap<>(typed(shown, "nothing", "more"));
    typed.putAll(more);
    return visitor.post(path, typed, Visitor.tokenIn(shown.body()));
  }

  /// What a form shown as of today would send.
  private static Map<String, String> typed(HttpResponse<String> shown, String name, String value) {
    var typed = new HashMap<String, String>();
    var hidden = HIDDEN.matcher(shown.body());
    while (hidden.find()) {
      typed.put(hidden.group(1), hidden.group(2));
    }
    typed.put("on-day", "16");
    typed.put("on-month", "4");
    typed.put("on-year", "2018");
    typed.put(name, value);
    return typed;
  }

  private static long occurrences(Visitor visitor, UUID id, String words) {
    var body = visitor.open("/representations/%s/timeline".formatted(id)).body();
    return Pattern.compile("<li>\\s*[^<]*" + Pattern.quote(words)).matcher(body).results().count();
  }

  private static UUID three() {
    return SUNDERLAND.first(
        "exists (select from record.stage s where s.representation_id = id and s.ordinal = 3)");
  }

  /// An open complaint at stage one that no other test touches.
  private static UUID open(int which) {
    return SUNDERLAND.first("reference = 'SUN-R-0%d'".formatted(339 + which));
  }
}
