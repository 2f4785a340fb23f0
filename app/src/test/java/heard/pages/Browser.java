package heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import heard.access.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chromium, as Debian has it, over the server of a test.
public final class Browser implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final com.microsoft.playwright.Browser chromium =
      playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setHeadless(true));

  private final Map<String, List<Cookie>> sessions = new HashMap<>();

  /// A window of this width, with or without script.
  public Page window(Sunderland sunderland, int width, boolean script) {
    return window(sunderland.heard(), width, script);
  }

  /// The same, of a Heard of one's own.
  public Page window(RunningHeard heard, int width, boolean script) {
    var context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(heard.url())
                .setJavaScriptEnabled(script)
                .setViewportSize(width, 900)
                .setLocale("en-GB"));
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }

  /// The same, with somebody in this role signed in.
  public Page signedIn(Sunderland sunderland, Role role, int width, boolean script) {
    var page = window(sunderland, width, script);
    enter(page, Sunderland.email(role));
    return page;
  }

  /// Goes on in the session that this browser has for somebody, on their first page. A password is
  /// made to take its time: it is typed once.
  public void enter(Page page, String email) {
    page.navigate("/sign-in");
    var key = page.evaluate("location.origin") + " " + email;
    page.context().addCookies(sessions.getOrDefault(key, List.of()));
    page.navigate("/");
    if (page.url().contains("/sign-in")) {
      signIn(page, email);
      sessions.put(key, page.context().cookies());
    }
  }

  public static void signIn(Page page, Role role) {
    signIn(page, Sunderland.email(role));
  }

  public static void signIn(Page page, String email) {
    page.navigate("/sign-in");
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password").fill(RunningHeard.PASSWORD);
    page.getByText("Sign in", new Page.GetByTextOptions().setExact(true)).last().click();
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  /// What axe has against a page, by the rules of WCAG 2.2 AA and its own good practice. No page
  /// has frames, so nothing is gathered from them.
  public static List<String> problems(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(
                rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
            .toList();
  }

  /// How far a page can be scrolled sideways: nothing should be wider than the window.
  public static int sideways(Page page) {
    return ((Number)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }

  /// Presses Tab again and again; each place it comes to must show that it is there.
  public static List<String> stops(Page page, int presses) {
    var stops = new ArrayList<String>();
    for (int i = 0; i < presses; i++) {
      page.keyboard().press("Tab");
      var seen =
          (Boolean)
              page.evaluate(
                  """
                  () => {
                    const at = document.activeElement;
                    const style = getComputedStyle(at);
                    return at === document.body || style.outlineStyle !== 'none'
                        || style.boxShadow !== 'none'
                        || style.backgroundColor === 'rgb(255, 221, 0)';
                  }
                  """);
      var name =
          (String)
              page.evaluate(
                  "() => (document.activeElement.innerText || document.activeElement.name ||"
                      + " '').trim()");
      assertThat(seen).as("focus is to be seen on \"%s\"", name).isTrue();
      stops.add(name);
    }
    return stops;
  }

  public static void close(Page page) {
    BrowserContext context = page.context();
    context.close();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
