package heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import heard.pages.RunningHeard;
import heard.pages.Visitor;
import heard.platform.AuthorityId;
import java.net.HttpCookie;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/// Coming in, staying in, being put out: over HTTP, against the database.
class SignInTest {

  private static final RunningHeard HEARD = RunningHeard.start();
  private static final AuthorityId NORTH = HEARD.database().authority(1, "north");
  private static final AuthorityId SOUTH = HEARD.database().authority(2, "south");

  @Test
  void the_right_password_opens_the_door_and_the_wrong_one_does_not() {
    HEARD.person("olive@example.org", "Olive Placeholder", NORTH, Role.ADMINISTRATOR);
    var visitor = new Visitor(HEARD.url());

    var wrong = visitor.signIn("olive@example.org", "not the password");
    assertThat(wrong.statusCode()).isEqualTo(200);
    assertThat(wrong.body())
        .contains("There is a problem")
        .contains("The e-mail address or the password is not right")
        .contains("value=\"olive@example.org\"")
        .doesNotContain("not the password");

    var right = visitor.signIn("OLIVE@example.org ", RunningHeard.PASSWORD);
    assertThat(right.statusCode()).isEqualTo(302);
    assertThat(visitor.open("/authority").body()).contains("Olive Placeholder");
  }

  @Test
  void nobody_learns_which_addresses_have_an_account() {
    HEARD.person("known@example.org", "Fern Fixture", NORTH, Role.AUDITOR);
    var known = new Visitor(HEARD.url()).signIn("known@example.org", "wrong wrong wrong");
    var unknown = new Visitor(HEARD.url()).signIn("nobody@example.org", "wrong wrong wrong");
    assertThat(problemsIn(unknown.body())).isEqualTo(problemsIn(known.body()));
  }

  @Test
  void after_too_many_failures_even_the_right_password_waits() {
    HEARD.person("late@example.org", "Holly Example", NORTH, Role.AUDITOR);
    var visitor = new Visitor(HEARD.url());
    for (int i = 0; i < SignInLimits.BY_ACCOUNT; i++) {
      visitor.signIn("late@example.org", "wrong wrong wrong");
    }
    var refused = visitor.signIn("late@example.org", RunningHeard.PASSWORD);
    assertThat(refused.body()).contains("too many attempts").contains("Try again after");

    HEARD.clock().forward(SignInLimits.WINDOW.plusSeconds(1));
    assertThat(visitor.signIn("late@example.org", RunningHeard.PASSWORD).statusCode())
        .isEqualTo(302);
  }

  @Test
  void one_network_address_cannot_try_account_after_account() {
    HEARD.clock().forward(SignInLimits.WINDOW.plusSeconds(1));
    var visitor = new Visitor(HEARD.url());
    for (int i = 0; i < SignInLimits.BY_ADDRESS; i++) {
      visitor.signIn("guess%d@example.org".formatted(i), "wrong wrong wrong");
    }
    assertThat(visitor.signIn("guess-more@example.org", "wrong wrong wrong").body())
        .contains("too many attempts");
    HEARD.clock().forward(SignInLimits.WINDOW.plusSeconds(1));
  }

  @Test
  void the_session_is_a_new_one_after_sign_in_and_its_cookie_is_guarded() {
    HEARD.person("cookie@example.org", "Iris Sample", NORTH, Role.AUDITOR);
    var response = new Visitor(HEARD.url()).signIn("cookie@example.org", RunningHeard.PASSWORD);
    assertThat(response.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).startsWith("heard=").contains("HttpOnly").contains("SameSite=Lax"));
    assertThat(new SignInSetup.Cookies(true).name("heard")).isEqualTo("__Host-heard");
  }

  @Test
  void a_session_holds_the_account_and_the_authority_and_its_name_is_not_in_the_database() {
    HEARD.person("thin@example.org", "Poppy Sample", NORTH, Role.AUDITOR);
    var visitor = Visitor.signedIn(HEARD, "thin@example.org");
    var secret =
        visitor.cookies().getCookieStore().getCookies().stream()
            .filter(cookie -> cookie.getName().equals("heard"))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElseThrow();
    var row =
        HEARD
            .database()
            .asSuperuser(sql ->
                sql.fetchSingle(
                    "select * from installation.session where digest = ?",
                    DSL.val(Secret.digest(secret))));
    assertThat(row.fields()).hasSize(5);
    assertThat(row.get("authority_id")).isEqualTo(NORTH.value());
    assertThat(row.toString()).doesNotContain(secret);
  }

  @Test
  void last_access_is_written_at_most_once_a_minute() {
    HEARD.person("often@example.org", "Clover Sample", NORTH, Role.AUDITOR);
    var visitor = Visitor.signedIn(HEARD, "often@example.org");
    var before = writes();
    visitor.open("/authority");
    visitor.open("/authority");
    assertThat(writes()).isEqualTo(before);
  }

  private static long writes() {
    return HEARD
        .database()
        .asSuperuser(sql ->
            sql.fetchSingle("select count(distinct xmin::text) from installation.session")
                .into(Long.class));
  }

  @Test
  void a_session_ends_when_nobody_uses_it() {
    HEARD.person("idle@example.org", "Hazel Sample", NORTH, Role.AUDITOR);
    var visitor = Visitor.signedIn(HEARD, "idle@example.org");
    HEARD.clock().forward(Sessions.IDLE.plusSeconds(1));
    assertThat(visitor.open("/authority").headers().firstValue("Location"))
        .hasValue("/sign-in?next=%2Fauthority");
    assertThat(visitor.open("/sign-in").body()).contains("this session had ended");
  }

  @Test
  void a_form_sent_after_the_session_ended_is_answered_kindly() {
    HEARD.person("typing@example.org", "Basil Fixture", NORTH, Role.AUDITOR);
    HEARD.get(Accounts.class).join(id("typing@example.org"), SOUTH, Role.AUDITOR, "");
    var visitor = Visitor.signedIn(HEARD, "typing@example.org");
    var token = Visitor.tokenIn(visitor.open("/authority").body());
    HEARD.clock().forward(Sessions.IDLE.plusSeconds(1));
    var answer = visitor.post("/authority", Map.of("authority", "1"), token);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("Your session has ended").contains("another tab");
  }

  @Test
  void a_form_without_its_token_is_refused() {
    HEARD.person("forged@example.org", "Aster Example", NORTH, Role.AUDITOR);
    var visitor = Visitor.signedIn(HEARD, "forged@example.org");
    var answer = visitor.post("/sign-out", Map.of(), "made up");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("This form was open for too long");
    assertThat(visitor.open("/authority").statusCode()).isEqualTo(200);
  }

  @Test
  void signing_out_ends_the_session_on_the_server() {
    HEARD.person("leaving@example.org", "Sorrel Sample", NORTH, Role.AUDITOR);
    var visitor = Visitor.signedIn(HEARD, "leaving@example.org");
    assertThat(visitor.send("/authority", "/sign-out", Map.of()).headers().firstValue("Location"))
        .hasValue("/sign-in?out");
    assertThat(visitor.open("/authority").statusCode()).isEqualTo(302);
  }

  @Test
  void a_new_password_signs_everybody_out() {
    HEARD.person("changed@example.org", "Bryony Sample", NORTH, Role.AUDITOR);
    var visitor = Visitor.signedIn(HEARD, "changed@example.org");
    HEARD.get(Accounts.class).setPassword(id("changed@example.org"), "another test password");
    assertThat(visitor.open("/authority").statusCode()).isEqualTo(302);
  }

  @Test
  void who_belongs_to_two_authorities_chooses_one_and_cannot_choose_a_third() {
    HEARD.person("both@example.org", "Rowan Sample", NORTH, Role.AUDITOR);
    HEARD.get(Accounts.class).join(id("both@example.org"), SOUTH, Role.BOARD_READER, "");
    HEARD.database().authority(3, "elsewhere");
    var visitor = Visitor.signedIn(HEARD, "both@example.org");
    assertThat(visitor.open("/authority").body()).contains("north").contains("south");
    assertThat(visitor.send("/authority", "/authority", Map.of("authority", "3")).body())
        .contains("Choose the authority to work in");
    assertThat(visitor.send("/authority", "/authority", Map.of("authority", "2")).statusCode())
        .isEqualTo(302);
  }

  @Test
  void sign_in_leads_back_to_where_one_wanted_to_go_and_never_elsewhere() {
    assertThat(SignInPage.local("/representations?kind=complaint"))
        .isEqualTo("/representations?kind=complaint");
    for (var elsewhere :
        new String[] {
          "//evil.example", "https://evil.example", "/\\evil.example", "/sign-out", ""
        }) {
      assertThat(SignInPage.local(elsewhere)).as(elsewhere).isEqualTo("/");
    }
  }

  @Test
  void every_answer_carries_the_headers() {
    var headers = new Visitor(HEARD.url()).open("/sign-in").headers();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy ->
            assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cache-Control"))
        .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
  }

  @Test
  void a_one_time_link_sets_a_password_once() {
    var account = HEARD.get(Accounts.class).create("new@example.org", "Juniper Sample");
    HEARD.get(Accounts.class).join(account.id(), NORTH, Role.AUDITOR, "");
    var link = HEARD.get(OneTimeLinks.class).forAccount(account.id());
    var typed = Map.of("password", "a fresh test password", "again", "a fresh test password");
    var visitor = new Visitor(HEARD.url());

    assertThat(visitor.send(link, link, Map.of("password", "short", "again", "short")).body())
        .contains("at least 12 characters");
    assertThat(visitor.send(link, link, typed).statusCode()).isEqualTo(302);
    assertThat(visitor.open("/authority").body()).contains("Juniper Sample");
    assertThat(new Visitor(HEARD.url()).open(link).statusCode()).isEqualTo(410);
  }

  @Test
  void a_one_time_link_runs_out() {
    var account = HEARD.get(Accounts.class).create("slow@example.org", "Laurel Sample");
    var link = HEARD.get(OneTimeLinks.class).forAccount(account.id());
    HEARD.clock().forward(OneTimeLinks.LASTS.plus(Duration.ofSeconds(1)));
    assertThat(new Visitor(HEARD.url()).open(link).body()).contains("This link no longer works");
  }

  @Test
  void nothing_of_the_program_shows_in_an_error() {
    var missing = new Visitor(HEARD.url()).open("/no-such-page");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body())
        .contains("Page not found")
        .doesNotContain("Exception", "heard.access", "springframework", "\tat ");
  }

  private static UUID id(String email) {
    return HEARD.get(Accounts.class).byEmail(email).orElseThrow().id();
  }

  private static String problemsIn(String html) {
    return html.substring(
        html.indexOf("There is a problem"),
        html.indexOf("</ul>", html.indexOf("There is a problem")));
  }
}
