package heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import heard.access.OneTimeLinks;
import heard.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in a browser, wide and narrow: nothing against it from axe, one heading, nothing
/// wider than the window, no error on the console. The pictures are left in target/pages to be
/// looked at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();

  private static final Path LOG = Path.of("../demo/sunderland-2017-18");
  private static final String FIGURES = "/reports/published/figures/complaints-received-by-stage?";

  private final Browser browser = new Browser();

  record Shown(String name, Role role, String path) {
    @Override
    public String toString() {
      return name;
    }
  }

  @AfterAll
  void close() {
    browser.close();
  }

  static Stream<Shown> pages() throws Exception {
    var open =
        SUNDERLAND.first("status = 'open' and kind = 'complaint' and next_due_on is not null");
    var staged =
        SUNDERLAND.first(
            "exists (select from record.stage s where s.representation_id = id and s.ordinal = 3)");
    var closed = SUNDERLAND.first("status = 'closed' and kind = 'complaint'");
    var later = laterExport();
    return Stream.of(
        new Shown("home-manager", Role.MANAGER, "/"),
        new Shown("home-officer", Role.OFFICER, "/"),
        new Shown("home-responder", Role.RESPONDER, "/"),
        new Shown("list", Role.OFFICER, "/representations"),
        new Shown("list-filtered", Role.OFFICER, "/representations?status=open&order=due"),
        new Shown("list-empty", Role.OFFICER, "/representations?status=refused&kind=compliment"),
        new Shown(
            "list-wrong",
            Role.OFFICER,
            "/representations?status=gone&from=2018-03-01&to=2018-01-01"),
        new Shown("case-open", Role.MANAGER, "/representations/" + open),
        new Shown("case-closed", Role.MANAGER, "/representations/" + closed),
        new Shown("case-three-stages", Role.MANAGER, "/representations/" + staged),
        new Shown("elements", Role.OFFICER, "/representations/%s/elements".formatted(staged)),
        new Shown("clocks", Role.OFFICER, "/representations/%s/clocks".formatted(staged)),
        new Shown("timeline", Role.MANAGER, "/representations/%s/timeline".formatted(staged)),
        new Shown(
            "timeline-as-it-stood",
            Role.MANAGER,
            "/representations/%s/timeline?stoodOn=2017-06-30".formatted(staged)),
        new Shown(
            "timeline-wrong-day",
            Role.MANAGER,
            "/representations/%s/timeline?stoodOn=2017-31-31".formatted(staged)),
        new Shown(
            "clocks-wrong-day",
            Role.MANAGER,
            "/representations/%s/clocks?knownOn=2016-01-01".formatted(staged)),
        new Shown("people", Role.OFFICER, "/representations/%s/people".formatted(staged)),
        new Shown("record", Role.OFFICER, "/representations/%s/do/record".formatted(open)),
        new Shown("extend", Role.OFFICER, "/representations/%s/do/extend".formatted(open)),
        new Shown("close", Role.OFFICER, "/representations/%s/do/close".formatted(open)),
        new Shown("element", Role.OFFICER, "/representations/%s/do/element".formatted(open)),
        new Shown("receive", Role.OFFICER, "/representations/new"),
        new Shown("accounts", Role.ADMINISTRATOR, "/accounts"),
        new Shown("imports", Role.MANAGER, "/imports"),
        new Shown("mapping", Role.MANAGER, "/imports/mapping"),
        new Shown("later-export", Role.MANAGER, later),
        new Shown("changes", Role.MANAGER, later + "/changes"),
        new Shown("reports", Role.REPORT_AUTHOR, "/reports"),
        new Shown(
            "reports-wrong",
            Role.REPORT_AUTHOR,
            "/reports/published?period=2017-18&stood-on=31-31&filter=nonsense"),
        new Shown("report", Role.BOARD_READER, "/reports/published?period=2017-18"),
        new Shown(
            "figure",
            Role.MANAGER,
            "/reports/published/figures/compliments-by-team?period=2016-17&numbers=0"),
        new Shown(
            "figure-of-two",
            Role.MANAGER,
            "/reports/published/figures/figures-complaints-received?period=2017-18&numbers=0.1"),
        new Shown(
            "figure-of-a-mean",
            Role.MANAGER,
            "/reports/annual/figures/acknowledgements?period=2017-18&filter=service%3Dadoption&numbers=2"),
        new Shown("figure-of-others", Role.ALLOCATOR, FIGURES + "period=2017-18&numbers=0"),
        new Shown("help", Role.OFFICER, "/help"),
        new Shown("accessibility", Role.OFFICER, "/accessibility"),
        new Shown("privacy", Role.OFFICER, "/privacy"),
        new Shown("not-found", Role.OFFICER, "/no-such-page"),
        new Shown("forbidden", Role.BOARD_READER, "/representations"));
  }

  /// The address of a log that was given again, with rows new, changed and gone.
  private static String laterExport() throws Exception {
    var folder = Files.createTempDirectory("later");
    try (var files = Files.list(LOG)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    replace(folder.resolve("Representations.csv"), "Olive Placeholder 0295", "Olive Newname");
    replace(folder.resolve("Compliments.csv"), "SUN-K-0169,", "SUN-K-9169,");
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    try (var files = Files.list(folder)) {
      var run =
          manager
              .give("/imports", "/imports", "files", files.sorted().toList())
              .headers()
              .firstValue("Location")
              .orElseThrow();
      while (manager.open(run).body().contains("<progress")) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
      return run;
    }
  }

  private static void replace(Path file, String what, String with) throws IOException {
    var text = Files.readString(file);
    assertThat(text).contains(what);
    Files.writeString(file, text.replace(what, with));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void is_fit_to_be_used(Shown shown) {
    for (int width : List.of(1280, 375)) {
      var page = browser.signedIn(SUNDERLAND, shown.role(), width, true);
      var errors = new ArrayList<String>();
      Consumer<ConsoleMessage> listener =
          message -> {
            if (message.type().equals("error") && !message.text().contains("status of 40")) {
              errors.add(message.text());
            }
          };
      page.onConsoleMessage(listener);
      page.navigate(shown.path());
      page.evaluate(
          "document.querySelectorAll('details:not(.heard-filter)').forEach((d, i) => d.open = i === 0)");
      check(page, shown.name(), width);
      assertThat(errors).as("errors on the console").isEmpty();
      page.offConsoleMessage(listener);
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void so_is_what_one_sees_before_signing_in(String name, String path) {
    for (int width : List.of(1280, 375)) {
      var page = browser.window(SUNDERLAND, width, true);
      page.navigate(path);
      check(page, name, width);
      page.close();
    }
  }

  static Stream<Arguments> doors() {
    var links = SUNDERLAND.heard().get(OneTimeLinks.class);
    return Stream.of(
        Arguments.of("sign-in", "/sign-in"),
        Arguments.of("first-administrator", links.forFirstAdministrator()),
        Arguments.of("link-used", "/welcome/used-before"));
  }

  private static void check(Page page, String name, int width) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/pages/%s-%d.png".formatted(name, width)))
            .setFullPage(true));
    assertThat(Browser.problems(page)).as("axe on %s at %d", name, width).isEmpty();
    assertThat(page.locator("h1").count()).as("headings of the first level").isEqualTo(1);
    assertThat(Browser.sideways(page)).as("sideways scrolling of %s at %d", name, width).isZero();
  }
}
