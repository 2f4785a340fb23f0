package heard.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The main path as an officer walks it: without script, and by keyboard alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();

  private final Browser browser = new Browser();

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void
      an_officer_without_script_signs_in_finds_a_case_understands_its_date_and_records_a_meeting() {
    var page = browser.window(SUNDERLAND, 1280, false);
    Browser.signIn(page, Role.OFFICER);
    assertThat(page.locator("h1")).hasText("My work");

    page.getByLabel("Search by reference, name or words").fill("SUN-R-0350");
    page.locator("form[role=search] button").click();
    assertThat(page.locator("h1")).hasText("Representation SUN-R-0350");

    page.locator("a:text-is('Clocks')").click();
    page.locator("summary").nth(1).click();
    assertThat(page.locator("details[open] .govuk-details__text").first())
        .containsText(
            "10 working days from 26 March, not counting 30 March and 2 April, bank holidays");

    page.locator("a:text-is('Summary')").click();
    page.locator("a:text-is('Record something that happened')").click();
    page.locator("button:text-is('Record')").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("Choose what happened");
    page.getByLabel("A meeting was held").check();
    page.locator("button:text-is('Record')").click();
    assertThat(page.locator(".govuk-notification-banner")).containsText("It is recorded.");

    page.locator("a:text-is('Timeline')").click();
    assertThat(page.locator(".heard-day").first()).containsText("a meeting was held");
    assertThat(page.locator(".heard-day").first())
        .containsText("Recorded by Olive Complaints officer");
    page.close();
  }

  @Test
  void an_officer_without_script_narrows_the_list() {
    var page = browser.signedIn(SUNDERLAND, Role.OFFICER, 375, false);
    page.navigate("/representations");
    page.getByLabel("Status").selectOption("open");
    page.locator("button:text-is('Apply')").click();
    assertThat(page.locator("tbody tr").first()).containsText("Open");
    page.locator("a:text-is('Next due')").click();
    assertThat(page.url()).contains("order=due").contains("status=open");
  }

  @Test
  void by_keyboard_one_skips_to_the_content_searches_with_a_slash_and_always_sees_where_one_is() {
    var page = browser.signedIn(SUNDERLAND, Role.OFFICER, 1280, true);
    page.navigate("/representations");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Skip to main content");
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();

    page.keyboard().press("/");
    assertThat(page.locator("#search")).isFocused();
    page.keyboard().type("SUN-R-0351");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Representation SUN-R-0351");

    var stops = Browser.stops(page, 18);
    assertThat(stops).as("places the keyboard reaches").contains("Clocks", "Sign out", "Timeline");
    assertThat(stops).as("no trap: every stop is another").doesNotHaveDuplicates();
  }
}
