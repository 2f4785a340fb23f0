package heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import heard.pages.Sunderland;
import heard.pages.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// An administrator lets people in, and out again.
class AccountsPageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();
  private static final Pattern LINK = Pattern.compile("<code>[^<]*(/welcome/[^<]+)</code>");

  private final Visitor administrator = SUNDERLAND.signedIn(Role.ADMINISTRATOR);

  @Test
  void a_person_who_is_added_gets_a_link_that_sets_the_password_once() {
    var page = add("Sorrel Placeholder", "sorrel@placeholder.example", "OFFICER");

    assertThat(page).contains("Sorrel Placeholder", "Complaints officer", "no password set yet");
    var link = LINK.matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(new Visitor(SUNDERLAND.heard().url()).open(link.group(1)).body())
        .contains("Welcome, Sorrel Placeholder");
  }

  @Test
  void what_is_missing_is_said_and_what_was_typed_is_kept() {
    var page = add("Basil Sample", "no address", "OFFICER");

    assertThat(page).contains("is no e-mail address", "Basil Sample");
    assertThat(add("", "basil@sample.example", "")).contains("Enter the person", "Choose what");
  }

  @Test
  void an_allocator_is_given_one_of_the_services_there_are() {
    assertThat(administrator.open("/accounts").body())
        .contains("<option value=\"fostering\"", "Fostering");
    var path = "/accounts";
    var typed = Map.of("name", "Moss Sample", "email", "moss@sample.example", "role", "ALLOCATOR");

    assertThat(administrator.send(path, path, typed).body())
        .contains("Choose the service whose cases the allocator sees", "Moss Sample");
    var fostering = new HashMap<>(typed);
    fostering.put("service", "fostering");
    assertThat(administrator.send(path, path, fostering).body())
        .contains("Allocator of a service, fostering");
  }

  @Test
  void a_role_that_ends_is_gone() {
    add("Fern Fixture", "fern@fixture.example", "CLERK");
    var account =
        SUNDERLAND.heard().get(Accounts.class).byEmail("fern@fixture.example").orElseThrow().id();

    post("/accounts/%s/end/CLERK".formatted(account));

    assertThat(administrator.open("/accounts").body()).doesNotContain("fern@fixture.example");
  }

  @Test
  void an_account_of_another_authority_too_gets_no_link_from_here() {
    var accounts = SUNDERLAND.heard().get(Accounts.class);
    add("Iris Example", "iris@example.example", "OFFICER");
    var account = accounts.byEmail("iris@example.example").orElseThrow().id();
    accounts.join(
        account, SUNDERLAND.heard().database().authority(99, "elsewhere"), Role.OFFICER, "");

    var page = post("/accounts/%s/link".formatted(account));

    assertThat(page).contains("also works for another authority");
    assertThat(LINK.matcher(page).find()).isFalse();
  }

  private String add(String name, String email, String role) {
    return administrator
        .post(
            "/accounts",
            Map.of("name", name, "email", email, "role", role),
            Visitor.tokenIn(administrator.open("/accounts").body()))
        .body();
  }

  private String post(String path) {
    return administrator
        .post(path, Map.of(), Visitor.tokenIn(administrator.open("/accounts").body()))
        .body();
  }
}
