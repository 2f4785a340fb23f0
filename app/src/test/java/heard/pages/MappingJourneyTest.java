package heard.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import heard.access.Role;
import heard.authority.Profiles;
import heard.platform.AuthorityId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// From the files of a council that nobody has described to its log in Heard, with nothing but a
/// browser, and that without script.
class MappingJourneyTest {

  private static final RunningHeard HEARD = RunningHeard.start();
  private static final Path LOG = Path.of("src/test/resources/logs/worcestershire-2019-20");
  private static final Path PROFILE = Path.of("../profiles/standard");
  private static final String MANAGER = "manager@council.example";

  private static Browser browser;
  private static AuthorityId council;

  @BeforeAll
  static void a_council_with_a_profile_and_no_mapping() {
    var day = Instant.parse("2020-06-01T09:00:00Z");
    HEARD.clock().forward(Duration.between(HEARD.clock().instant(), day));
    council = HEARD.get(Profiles.class).load(PROFILE).authority();
    HEARD.person(MANAGER, "Olive Placeholder", council, Role.MANAGER);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void a_manager_says_how_the_log_is_read_and_takes_it_in() {
    var page = browser.window(HEARD, 1280, false);
    Browser.signIn(page, MANAGER);
    page.navigate("/imports");
    page.locator("a:text-is('Say how the log is read')").click();
    page.locator("button:text-is('Look at the columns')").click();
    assertThat(page.locator(".govuk-error-summary")).containsText("Choose the files of the log");

    page.locator("#files").setInputFiles(files().toArray(Path[]::new));
    page.locator("button:text-is('Look at the columns')").click();
    columns(page);
    words(page);

    assertThat(page.locator("h1"))
        .hasText("The log is good", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
    assertThat(page.locator("#main"))
        .containsText("dates day first: 27/02/19 is Wed 27 February 2019");
    page.locator("button:text-is('Take in the log')").click();
    assertThat(page.locator("#main"))
        .containsText(
            "What was made", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    assertThat(page.locator("#main")).containsText("53");

    page.navigate("/imports/mapping");
    assertThat(page.locator("#main")).containsText("There is a mapping");
    assertThat(HEARD.get(Profiles.class).load(PROFILE).version())
        .as("the mapping was a version of the profile, and the folder makes the next")
        .isEqualTo(3);
    page.close();
  }

  private static void columns(Page page) {
    assertThat(page.locator("h1")).hasText("What the columns hold");
    check(page, "mapping-columns");
    var tables = page.locator("h2").allInnerTexts();
    assertThat(tables).contains("actions.csv", "elements.csv", "representations.csv", "stages.csv");
    assertGuess(
        page, tables, "stages.csv", "stage", "What Response date of stages.csv holds", "responded");
    assertGuess(
        page,
        tables,
        "representations.csv",
        "representation",
        "What Complainant name of representations.csv holds",
        "complainant-name");
    assertThat(page.getByLabel("What Status of representations.csv holds")).hasValue("status");

    page.getByLabel("What Service of representations.csv holds").selectOption("");
    page.getByLabel("What Channel of representations.csv holds").selectOption("service");
    page.locator("button:text-is('Go on to the words')").click();
    assertThat(page.locator(".govuk-error-summary"))
        .containsText("Choose what Service of representations holds, or that it is left out");
    assertThat(page.getByLabel("What Channel of representations.csv holds")).hasValue("service");

    page.getByLabel("What Service of representations.csv holds").selectOption("service");
    page.getByLabel("What Channel of representations.csv holds").selectOption("channel");
    choose(page, "ignored");
    page.locator("button:text-is('Go on to the words')").click();
  }

  private static void assertGuess(
      Page page, List<String> tables, String table, String rows, String column, String field) {
    int number =
        IntStream.range(0, tables.size())
            .filter(i -> tables.get(i).equals(table))
            .findFirst()
            .orElseThrow();
    assertThat(page.locator("select[name$=-rows]").nth(number)).hasValue(rows);
    assertThat(page.getByLabel(column)).hasValue(field);
  }

  private static void words(Page page) {
    assertThat(page.locator("h1")).hasText("What the words mean");
    check(page, "mapping-words");
    var service = page.getByLabel("What Operational Services means as Service");
    assertThat(
            page.locator("tr", new Page.LocatorOptions().setHasText("Operational Services"))
                .first())
        .containsText("53");
    page.locator("button:text-is('Save and look at the log')").click();
    assertThat(page.locator(".govuk-error-summary"))
        .containsText("Choose what “Operational Services” means as service");
    service.selectOption("other");
    page.getByLabel("What Stage 1 means as Stage").selectOption("children-act-1989/stage-1");
    page.getByLabel("What Stage 2 means as Stage").selectOption("children-act-1989/stage-2");
    page.getByLabel("What complainants adding to the initial complaint means as Delay reason")
        .selectOption("new:complainant");
    choose(page, "unknown");
    page.locator("button:text-is('Save and look at the log')").click();
  }

  /// Chooses this wherever nothing is chosen yet.
  private static void choose(Page page, String value) {
    var empty =
        page.locator("select:has(option[value='']:checked):has(option[value='" + value + "'])");
    for (int left = empty.count(); left > 0; left--) {
      empty.first().selectOption(value);
    }
  }

  private static void check(Page page, String name) {
    for (int width : List.of(1280, 375)) {
      page.setViewportSize(width, 900);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target/pages/%s-%d.png".formatted(name, width)))
              .setFullPage(true));
      assertThat(Browser.sideways(page)).isZero();
    }
    page.setViewportSize(1280, 900);
    var other = browser.window(HEARD, 1280, true);
    Browser.signIn(other, MANAGER);
    other.navigate(page.url());
    assertThat(Browser.problems(other)).as("axe on %s", name).isEmpty();
    other.close();
  }

  private static List<Path> files() {
    try (var files = Files.list(LOG)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
