package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.pages.Sunderland;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which route an element takes, and a draft that is sent back, over HTTP, on Sunderland's log.
class RouteAndReturnPageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();
  private static final UUID ID = SUNDERLAND.idOf("SUN-R-0348");

  @Test
  void an_element_takes_another_route_and_its_card_and_the_timeline_say_so() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var path = "/representations/%s/do/element".formatted(ID);
    assertThat(officer.open(path).body())
        .contains("Does it take another route than the rest?")
        .contains("value=\"corporate-one-stage\"")
        .as("that of the rest is no other route")
        .doesNotContain("value=\"children-act-1989\"");
    var answer =
        Forms.fill(
            officer,
            path,
            Map.of("words", "The invoice is wrong.", "route", "corporate-one-stage"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(officer.open("/representations/%s/elements".formatted(ID)).body())
        .containsIgnoringWhitespaces("Route: Corporate</p>");
    assertThat(officer.open("/representations/%s/timeline".formatted(ID)).body())
        .contains("route: Corporate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nature", "service", "sought", "route"})
  void what_no_list_offers_is_not_recorded(String field) {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var answer =
        Forms.fill(
            officer,
            "/representations/%s/do/element".formatted(ID),
            Map.of("words", "Made up.", field, "nobody-offered-it"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Choose one of the list, or none", "Made up.");
  }

  @Test
  void a_draft_that_is_sent_back_is_in_the_record() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var answer = Forms.fill(officer, "/representations/%s/do/return-draft".formatted(ID), Map.of());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(officer.open("/representations/%s/timeline".formatted(ID)).body())
        .contains("draft response sent back");
    assertThat(officer.open("/representations/%s/do/return-draft".formatted(ID)).body())
        .as("a profile without reasons asks for none")
        .doesNotContain("Why does it go back?");
  }
}
