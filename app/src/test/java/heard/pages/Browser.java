package heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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

  private static final int HEIGHT = 900;

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

  private final Map<Session, Page> signedIn = new HashMap<>();

  private record Session(String url, String email, boolean script) {}

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
                .setViewportSize(width, HEIGHT)
                .setLocale("en-GB"));
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }

  /// The window in which somebody in this role has signed in, at another width now.
  public Page signedIn(Sunderland sunderland, Role role, int width, boolean script) {
    return signedIn(sunderland.heard(), Sunderland.email(role), width, script);
  }

  /// The same, of a Heard of one's own. There is one for each person, never closed: a password is
  /// made to take its time, and so is what a window does when it is new.
  public Page signedIn(RunningHeard heard, String email, int width, boolean script) {
    var page =
        signedIn.computeIfAbsent(
            new Session(heard.url(), email, script),
            _ -> {
              var first = window(heard, width, script);
              signIn(first, email);
              return first;
            });
    page.setViewportSize(width, HEIGHT);
    return page;
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
  /// has frames, so nothing is gathered from them; nor is what passed.
  public static List<String> problems(Page page) {
    var violations = new AxeRunOptions();
    violations.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(violations).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
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

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
