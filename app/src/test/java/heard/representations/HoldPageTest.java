package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.pages.Sunderland;
import heard.pages.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A case that is over is kept beyond its period, over HTTP, on Sunderland's log.
class HoldPageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();

  @Test
  void a_manager_holds_a_case_for_two_reasons_and_lets_it_go_again() {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var id = SUNDERLAND.first("status = 'closed' and retention_until is not null");
    var before = keptUntil(manager, id);

    assertThat(done(manager, id, "hold", "inquiry")).contains("It is kept until further notice.");
    assertThat(done(manager, id, "hold", "claim")).contains("It is kept until further notice.");
    assertThat(keptUntil(manager, id)).contains("further notice: claim, inquiry");
    assertThat(SUNDERLAND.first("id = '%s' and retention_until is null".formatted(id)))
        .isEqualTo(id);
    assertThat(manager.open(path(id, "hold")).body())
        .as("what it is held for is not offered again")
        .doesNotContain("value=\"inquiry\"")
        .contains("value=\"court\"");

    assertThat(done(manager, id, "lift-hold", "inquiry")).contains("no longer kept");
    assertThat(keptUntil(manager, id)).contains("further notice: claim").doesNotContain("inquiry");
    assertThat(done(manager, id, "lift-hold", "claim")).contains("no longer kept");
    assertThat(keptUntil(manager, id)).isEqualTo(before);
    assertThat(SUNDERLAND.first("id = '%s' and retention_until is not null".formatted(id)))
        .isEqualTo(id);
  }

  @Test
  void without_a_reason_nothing_is_held_and_the_form_says_what_is_missing() {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var id = SUNDERLAND.first("status = 'closed' and retention_until is not null");
    var answer = Forms.fill(manager, path(id, "hold"), Map.of());
    assertThat(answer.body()).contains("There is a problem", "Choose why it must be kept");
  }

  @Test
  void of_two_tabs_the_second_is_told_of_the_first_and_holds_for_its_own_reason_when_sent_again() {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var id = SUNDERLAND.first("status = 'closed' and reference > 'SUN-R-0050'");
    var second = manager.open(path(id, "hold"));
    done(manager, id, "hold", "police");

    var typed = Forms.typed(second, "why", "court");
    var asked = manager.post(path(id, "hold"), typed, Visitor.tokenIn(second.body()));
    assertThat(asked.body()).contains("Since you opened this form somebody recorded");
    assertThat(keptUntil(manager, id)).contains("police").doesNotContain("court");

    var again = Forms.typed(asked, "why", "court");
    assertThat(manager.post(path(id, "hold"), again, Visitor.tokenIn(asked.body())).statusCode())
        .isEqualTo(302);
    assertThat(keptUntil(manager, id)).contains("court, police");
  }

  @Test
  void an_officer_neither_sees_nor_may_use_it() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var id = SUNDERLAND.first("status = 'closed' and retention_until is not null");
    assertThat(officer.open("/representations/%s".formatted(id)).body())
        .doesNotContain("Keep it beyond its period");
    assertThat(officer.open(path(id, "hold")).statusCode()).isEqualTo(403);
  }

  private static String done(Visitor manager, UUID id, String slug, String why) {
    var answer = Forms.fill(manager, path(id, slug), Map.of("why", why));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return manager.open(answer.headers().firstValue("Location").orElseThrow()).body();
  }

  private static String path(UUID id, String slug) {
    return "/representations/%s/do/%s".formatted(id, slug);
  }

  private static String keptUntil(Visitor visitor, UUID id) {
    var body = visitor.open("/representations/" + id).body();
    var from = body.indexOf("Kept until");
    assertThat(from).isPositive();
    return body.substring(from, body.indexOf("</dd>", from));
  }
}
