package heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import heard.access.Actor;
import heard.access.Role;
import heard.authority.Profiles;
import heard.caselog.ImportRequest;
import heard.caselog.Imports;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The report of each of the other councils in a browser, with its figures to be opened: wide, with
/// nothing against it from axe, and narrow, with nothing wider than the window. The pictures are
/// left in target/pages to be looked at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCouncilTest {

  private static final RunningHeard HEARD = RunningHeard.start();
  private static final Instant ALL_HAS_HAPPENED = Instant.parse("2022-06-01T09:00:00Z");

  private final Browser browser = new Browser();

  EveryCouncilTest() {
    HEARD.clock().forward(Duration.between(HEARD.clock().instant(), ALL_HAS_HAPPENED));
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "staffordshire, 2017-18",
    "isle-of-wight, 2019-20",
    "worcestershire, 2019-20",
    "havering, 2021-22"
  })
  void has_a_report_that_is_fit_to_be_read(String council, String year) throws IOException {
    var reader = takenIn(council, year);
    for (int width : new int[] {1280, 375}) {
      var page = browser.signedIn(HEARD, reader, width, true);
      page.navigate("/reports/published?period=" + year);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target/pages/report-%s-%d.png".formatted(council, width)))
              .setFullPage(true));
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(Browser.sideways(page)).as("sideways scrolling at %d", width).isZero();
      if (width > 1000) {
        assertThat(Browser.problems(page)).as("axe").isEmpty();
        page.locator("a.heard-figure").first().click();
        assertThat(page.locator("h1").innerText()).isEqualTo("What makes this figure");
      }
    }
  }

  /// Loads a council with its log; who reads its report.
  private static String takenIn(String council, String year) throws IOException {
    var authority = HEARD.get(Profiles.class).load(Path.of("../profiles", council)).authority();
    try (var files = Files.list(Path.of("../demo", council + "-" + year))) {
      var log = files.sorted().map(LogFile::of).toList();
      var result =
          HEARD
              .get(Imports.class)
              .run(
                  Actor.command(authority),
                  new ImportRequest(log, false, false, _ -> {}, () -> {}),
                  Progress.NONE);
      assertThat(result.isWhole()).isTrue();
    }
    var reader = "reader@%s.example".formatted(council);
    HEARD.person(reader, "Olive Placeholder", authority, Role.MANAGER);
    return reader;
  }
}
