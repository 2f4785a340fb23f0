package heard.representations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.pages.Sunderland;
import heard.pages.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of one representation, over HTTP, on Sunderland's log.
class CasePageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();

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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "r.status = 'closed' and r.procedure = 'children-act-1989';"
            + " 10 years from closing (statutory complaint; common practice, 6 to 10 years from"
            + " closure)",
        "r.status = 'closed' and r.kind = 'compliment';"
            + " 6 years from closing (other representation; common practice",
        "r.status = 'open' and r.procedure = 'children-act-1989';"
            + " it is over, then 10 years from that day (statutory complaint;",
      })
  void it_says_until_when_it_is_kept_and_why_until_then(String condition, String says) {
    var id =
        SUNDERLAND.first(
            "id in (select id from record.representation r where %s)".formatted(condition));
    var until =
        SUNDERLAND
            .heard()
            .walls()
            .reading(
                SUNDERLAND.authority(),
                transaction ->
                    transaction
                        .sql()
                        .fetchSingle(
                            "select to_char(retention_until, 'FMDay FMDD FMMonth YYYY')"
                                + " from record.representation where id = ?",
                            id)
                        .get(0, String.class));
    var page = SUNDERLAND.signedIn(Role.OFFICER).open("/representations/" + id).body();
    assertThat(page)
        .contains(
            "Kept until",
            until == null ? says : until.replaceFirst("^(...)\\w*", "$1") + ": " + says);
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

  @ParameterizedTest
  @CsvSource({
    "stoodOn, 2017-31-31, As it stood on must be a real date",
    "stoodOn, 2018-04-17, As it stood on must be today or earlier",
    "knownOn, 2030-01-01, As known on must be today or earlier",
    "knownOn, 2016-01-01, Nothing that you may see of this representation had been recorded by",
  })
  void a_day_that_a_case_cannot_be_seen_as_of_is_said_and_the_case_shown_as_it_is(
      String which, String day, String says) {
    var visitor = SUNDERLAND.signedIn(Role.OFFICER);
    var id = SUNDERLAND.idOf("SUN-R-0148");
    for (var section : List.of("", "/clocks", "/timeline")) {
      var page = visitor.open("/representations/%s%s?%s=%s".formatted(id, section, which, day));
      assertThat(page.statusCode()).as(section).isEqualTo(200);
      assertThat(page.body())
          .as(section)
          .contains(says, "SUN-R-0148")
          .doesNotContain("not as it is today");
    }
    assertThat(visitor.open("/representations/%s/timeline?%s=%s".formatted(id, which, day)).body())
        .as("what was typed")
        .contains("value=\"%s\"".formatted(day), "href=\"#%s\"".formatted(which));
  }

  private static UUID three() {
    return SUNDERLAND.first(
        "exists (select from record.stage s where s.representation_id = id and s.ordinal = 3)");
  }
}
