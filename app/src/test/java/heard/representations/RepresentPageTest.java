package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.pages.Sunderland;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Who speaks for a complainant.
class RepresentPageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();

  @Test
  void an_advocate_is_asked_for_and_named_and_reports_count_both() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var id = SUNDERLAND.first("reference = 'SUN-R-0348'");
    var path = "/representations/" + id;
    Forms.fill(officer, path + "/do/record", Map.of("what", "advocate"));
    var named =
        Forms.fill(
            officer, path + "/do/represent", Map.of("as", "advocate", "name", "Teasel Speaker"));

    assertThat(named.statusCode()).as(named.body()).isEqualTo(302);
    Forms.fill(officer, path + "/do/represent", Map.of("as", "advocate", "name", "Teasel Speaker"));
    assertThat(Forms.fill(officer, path + "/do/represent", Map.of("as", "advocate")).headers())
        .as("the same, as after going back")
        .satisfies(headers ->
            assertThat(headers.firstValue("location").orElseThrow()).endsWith("?unchanged"));
    assertThat(officer.open(path + "/people").body())
        .containsOnlyOnce("Speaks for the complainant")
        .contains("Speaks for the complainant", "Teasel Speaker", "Advocate");
    assertThat(officer.open(path + "/timeline").body())
        .contains("Who speaks for the complainant was named: Advocate")
        .doesNotContain("Teasel");
    assertThat(officer.open(path + "/do/record").body())
        .as("what was asked for once")
        .doesNotContain("An advocate was asked for");
    var counted =
        SUNDERLAND
            .heard()
            .database()
            .asSuperuser(sql ->
                sql.fetchSingle(
                        "select represented_by || ' ' || advocate_asked_on from"
                            + " record.representation where id = ?",
                        id)
                    .get(0, String.class));
    assertThat(counted).isEqualTo("advocate 2018-04-16");
  }

  @Test
  void a_name_and_as_what_they_speak_are_put_right_and_what_was_said_stays_on_the_timeline() {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var path = "/representations/" + SUNDERLAND.first("reference = 'SUN-R-0347'");
    Forms.fill(manager, path + "/do/represent", Map.of("as", "advocate", "name", "Teasel Speeker"));
    var correct = correctionOf(manager.open(path + "/timeline").body(), "advocate");
    assertThat(manager.open(correct).body()).contains("value=\"Teasel Speeker\"");

    var tooLong = Forms.fill(manager, correct, Map.of("how", "name", "name", "T".repeat(201)));
    assertThat(tooLong.body()).contains("A name can have 200 characters: shorten it");
    Forms.fill(manager, correct, Map.of("how", "name", "name", "Teasel Speaker"));
    assertThat(manager.open(path + "/people").body())
        .contains("Teasel Speaker")
        .doesNotContain("Speeker");

    var again = correctionOf(manager.open(path + "/timeline").body(), "advocate");
    assertThat(
            location(Forms.fill(manager, again, Map.of("how", "name", "name", "Teasel Speaker"))))
        .endsWith("?unchanged");
    Forms.fill(manager, again, Map.of("how", "value", "value", "friend"));
    assertThat(manager.open(path + "/people").body()).contains("Teasel Speaker", "Friend");
    assertThat(manager.open(path + "/timeline").body())
        .contains("named: Advocate", "named: Friend")
        .doesNotContain("Teasel");
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  /// The address under which it is corrected who speaks for somebody.
  private static String correctionOf(String timeline, String as) {
    var found =
        Pattern.compile(
                "(?i)was named: %s.*?(/representations/[0-9a-f-]+/correct/[0-9a-f-]+)"
                    .formatted(as),
                Pattern.DOTALL)
            .matcher(timeline);
    assertThat(found.find()).as(timeline).isTrue();
    return found.group(1);
  }
}
