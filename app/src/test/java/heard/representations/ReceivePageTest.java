package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Accounts;
import heard.access.Role;
import heard.pages.Sunderland;
import heard.pages.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A representation logged in the browser, given to somebody and refused, over HTTP.
class ReceivePageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();
  private static final String NEW = "/representations/new";
  private static final Pattern REFERENCE =
      Pattern.compile("heard-identity__reference\">(\\d{4})-(\\d{4})<");
  private static final Pattern ROLE =
      Pattern.compile("name=\"role\" type=\"radio\" value=\"([^\"]+)\"");

  @Test
  void a_telephone_call_is_logged_with_the_next_reference_and_worked_on_from_there() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var first = log(officer, Map.of());
    var page = officer.open(first).body();
    assertThat(page)
        .contains("It is logged.")
        .contains("The visits were stopped without a word.")
        .contains("/do/acknowledge\"", "/do/open-stage\"")
        .doesNotContain("Madder");
    assertThat(officer.open(section(first, "/people")).body())
        .contains("Olive Madder", "Teasel Madder", "Bracken Madder");

    var second = officer.open(log(officer, Map.of())).body();
    assertThat(number(second)).isEqualTo(number(page) + 1);
  }

  @Test
  void sent_twice_it_is_one() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var shown = officer.open(NEW);
    var typed = typed(shown, Map.of("reference", "TWICE-1"));
    var token = Visitor.tokenIn(shown.body());
    var once = officer.post(NEW, typed, token).headers().firstValue("Location");
    var again = officer.post(NEW, corrected(typed), token).headers().firstValue("Location");
    assertThat(again.map(path -> path.replace("already=", "done="))).isPresent().isEqualTo(once);
    assertThat(officer.open(again.orElseThrow()).body())
        .contains("This was logged already; nothing was changed.")
        .contains(section(again.orElseThrow(), "/timeline") + "\">See on the timeline")
        .contains("The visits were stopped without a word.")
        .doesNotContain("It is logged.", "Rather: the visits began late.");
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    assertThat(manager.open(again.orElseThrow()).body()).contains("Correct it on the timeline");
  }

  private static Map<String, String> corrected(Map<String, String> typed) {
    var corrected = new HashMap<>(typed);
    corrected.put("account", "Rather: the visits began late.");
    return corrected;
  }

  @Test
  void under_the_id_of_another_it_is_not_logged_but_can_be_sent_again() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var shown = officer.open(NEW);
    var typed = new HashMap<>(typed(shown, Map.of()));
    typed.put("id", SUNDERLAND.first("reference = 'SUN-R-0148'").toString());
    var asked = officer.post(NEW, typed, Visitor.tokenIn(shown.body()));
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body()).contains("send it again", "Olive Madder");
    var again = officer.post(NEW, typed(asked, Map.of()), Visitor.tokenIn(asked.body()));
    assertThat(again.statusCode()).isEqualTo(302);
  }

  @Test
  void where_no_next_reference_is_free_one_is_asked_for() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var year = Map.of("received-year", "2011");
    log(officer, Map.of("received-year", "2011", "reference", "2011-999999999"));
    log(officer, year);
    assertThat(send(officer, year).body())
        .contains("href=\"#reference\"", "or type a reference of your own")
        .doesNotContain("leave it empty</");
  }

  @Test
  void a_name_as_long_as_a_page_is_none() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var letters = new byte[5000];
    new SplittableRandom(1).nextBytes(letters);
    var name = HexFormat.of().formatHex(letters);
    assertThat(send(officer, Map.of("complainant", name)).body())
        .contains("href=\"#complainant\"", "A name can have 200 characters");
    assertThat(send(officer, Map.of("children", "Teasel Madder\n" + name)).body())
        .contains("href=\"#children\"", "one here has 10,000");
    log(officer, Map.of("complainant", name.substring(0, 200)));
  }

  @Test
  void what_is_missing_or_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var shown = officer.open(NEW);
    var wrong =
        typed(
            shown,
            Map.of("kind", "", "received-year", "2091", "service", "no-such", "via", "self"));
    var answer = officer.post(NEW, wrong, Visitor.tokenIn(shown.body()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Choose what it is")
        .contains("The date must be today, Mon 16 April 2018, or earlier")
        .contains("Choose a service or team of the list")
        .contains("The visits were stopped without a word.", "Olive Madder");
  }

  @Test
  void a_reference_that_is_taken_is_said_at_its_field() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var answer = send(officer, Map.of("reference", "sun-r-0148"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("href=\"#reference\"")
        .contains("Another representation has this reference");
  }

  @Test
  void praise_is_noted_and_nobody_has_to_answer_it() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var page = officer.open(log(officer, Map.of("kind", "compliment", "procedure", ""))).body();
    assertThat(page).doesNotContain("/do/acknowledge", "/do/open-stage");
  }

  @Test
  void whoever_it_is_given_to_sees_it_and_whoever_had_it_sees_it_no_longer() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var path = log(officer, Map.of());
    Forms.fill(officer, section(path, "/do/open-stage"), Map.of());
    assertThat(SUNDERLAND.signedIn(Role.RESPONDER).open(path).statusCode()).isEqualTo(404);

    give(officer, path, "Olive Responding manager");
    assertThat(SUNDERLAND.signedIn(Role.RESPONDER).open(path).statusCode()).isEqualTo(200);
    assertThat(officer.open(section(path, "/people")).body()).contains("Olive Responding manager");

    give(officer, path, "Olive Panel clerk");
    assertThat(SUNDERLAND.signedIn(Role.RESPONDER).open(path).statusCode()).isEqualTo(404);
    assertThat(SUNDERLAND.signedIn(Role.CLERK).open(path).statusCode()).isEqualTo(200);
  }

  @Test
  void it_is_given_to_those_who_can_see_it_then_on_no_day_before_it_was_opened() {
    var accounts = SUNDERLAND.heard().get(Accounts.class);
    var waiting = accounts.create("waiting@example.org", "Teasel Waiting").id();
    accounts.join(waiting, SUNDERLAND.authority(), Role.RESPONDER, "");
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var path = log(officer, Map.of());
    Forms.fill(officer, section(path, "/do/open-stage"), Map.of());
    var allocate = section(path, "/do/allocate");
    assertThat(officer.open(allocate).body())
        .contains(option(Role.RESPONDER), option(Role.OUTSIDER), option(Role.MANAGER))
        .contains("Teasel Waiting (has not signed in yet)</option>")
        .doesNotContain(option(Role.AUDITOR), option(Role.ADMINISTRATOR))
        .doesNotContain(option(Role.BOARD_READER), option(Role.REPORT_AUTHOR));

    var early =
        Forms.fill(
            officer,
            allocate,
            Map.of(
                "role", first(ROLE, officer.open(allocate).body()),
                "person", waiting.toString(),
                "on-day", "13"));
    assertThat(early.body())
        .contains("href=\"#on\"", "Stage 1 was opened on 16 April 2018, after that day.");
  }

  private static String option(Role role) {
    return ">Olive %s</option>".formatted(role.title());
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  @Test
  void a_refusal_takes_a_ground_and_reasons() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var path = log(officer, Map.of());
    var refuse = section(path, "/do/refuse");
    assertThat(Forms.fill(officer, refuse, Map.of()).body())
        .contains("Choose the ground", "Write down why it is not taken up");
    var ground = Pattern.compile("name=\"ground\" type=\"radio\" value=\"([^\"]+)\"");
    var choice = ground.matcher(officer.open(refuse).body());
    assertThat(choice.find()).isTrue();
    var done =
        Forms.fill(
            officer, refuse, Map.of("ground", choice.group(1), "reasons", "It is for the court."));
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(officer.open(path).body()).contains("Refused</strong>");
  }

  private static void give(Visitor officer, String path, String name) {
    var shown = officer.open(section(path, "/do/allocate"));
    var person =
        Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>" + name).matcher(shown.body());
    assertThat(person.find()).as(name).isTrue();
    var given =
        Forms.fill(
            officer,
            section(path, "/do/allocate"),
            Map.of("role", first(ROLE, shown.body()), "person", person.group(1)));
    assertThat(given.statusCode()).as(given.body()).isEqualTo(302);
  }

  /// The address of the case that was logged.
  private static String log(Visitor officer, Map<String, String> more) {
    var answer = send(officer, more);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static HttpResponse<String> send(Visitor officer, Map<String, String> more) {
    var shown = officer.open(NEW);
    return officer.post(NEW, typed(shown, more), Visitor.tokenIn(shown.body()));
  }

  private static Map<String, String> typed(HttpResponse<String> shown, Map<String, String> more) {
    var typed = new HashMap<>(Forms.typed(shown, "kind", "complaint"));
    typed.putAll(
        Map.of(
            "received-day", "16",
            "received-month", "4",
            "received-year", "2018",
            "account", "The visits were stopped without a word.",
            "complainant", "Olive Madder",
            "children", "Teasel Madder\nBracken Madder",
            "procedure", "children-act-1989"));
    typed.putAll(more);
    return typed;
  }

  private static String section(String path, String section) {
    return path.replaceFirst("\\?.*", "") + section;
  }

  private static int number(String page) {
    var found = REFERENCE.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    assertThat(found.group(1)).isEqualTo("2018");
    return Integer.parseInt(found.group(2));
  }
}
