package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.pages.Sunderland;
import java.util.Map;
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
}
