package heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import heard.access.Role;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The form of every action on a case in a browser, wide and narrow, as it is asked and with
/// everything in it wrong. The pictures are left in target/pages to be looked at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionFormsTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final int MOST_STOPS = 80;

  /// From the log, with a stage that goes on: other tests log cases of their own.
  private static final String OPEN_COMPLAINT =
      "status = 'open' and kind = 'complaint' and import_id is not null and exists (select from"
          + " record.stage s where s.representation_id = id and s.status = 'open')";

  private static final String ANSWERED =
      "status = 'closed' and kind = 'complaint' and procedure = 'children-act-1989' and (select"
          + " count(*) from record.stage s where s.representation_id = id) = 1";
  private static final String INVESTIGATED =
      "status = 'open' and exists (select from record.stage s where s.representation_id = id and"
          + " s.ordinal = 2 and s.status = 'open')";

  private final Browser browser = new Browser();

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "acknowledge, OFFICER, Enter the date",
    "procedure, OFFICER, Choose the procedure",
    "represent, OFFICER, Choose as what they speak for them",
    "refuse, OFFICER, Choose the ground",
    "allocate, OFFICER, Choose the part they have",
    "return-draft, OFFICER, Enter the date",
    "hold, MANAGER, Choose why it must be kept",
    "lift-hold, MANAGER, Choose the reason that is over",
    "element, OFFICER, Write down what is complained of",
    "finding, OFFICER, Choose",
    "outcome, OFFICER, Choose",
    "open-stage, OFFICER, Enter the date",
    "respond, OFFICER, Enter the date",
    "request-stage, OFFICER, Enter the date",
    "extend, OFFICER, Enter",
    "adjudicate, ADJUDICATOR, Enter the date",
    "record, OFFICER, Choose what happened",
    "close, OFFICER, Choose",
    "withdraw, OFFICER, Enter the date",
    "reopen, OFFICER, Enter the date",
  })
  void is_fit_to_be_used_also_with_everything_wrong(String slug, Role role, String wrong) {
    var path = "/representations/%s/do/%s".formatted(caseFor(slug), slug);
    for (int width : List.of(1280, 375)) {
      var page = browser.signedIn(SUNDERLAND, role, width, true);
      page.navigate(path);
      assertThat(page.locator("main").textContent()).doesNotContain("does not fit");
      fit(page, slug, width);
      reachable(page);

      page.locator("main input[type=text], main textarea").all().forEach(field -> field.fill(""));
      page.locator("button:text-is('Record')").click();
      assertThat(page.locator(".govuk-error-summary").textContent()).contains(wrong);
      leadsToItsFields(page);
      fit(page, slug + "-wrong", width);
    }
  }

  @Test
  void there_is_no_other_action() {
    var visitor = SUNDERLAND.signedIn(Role.MANAGER);
    var named = Pattern.compile("/do/([a-z-]+)\"");
    var found = new LinkedHashMap<String, UUID>();
    for (var condition :
        List.of(OPEN_COMPLAINT, ANSWERED, INVESTIGATED, "kind = 'pre-complaint'")) {
      var id = SUNDERLAND.first(condition);
      var links = named.matcher(visitor.open("/representations/" + id).body());
      while (links.find()) {
        found.put(links.group(1), id);
      }
    }
    assertThat(
            List.of(
                "acknowledge",
                "procedure",
                "represent",
                "refuse",
                "allocate",
                "element",
                "finding",
                "outcome",
                "open-stage",
                "respond",
                "request-stage",
                "extend",
                "return-draft",
                "record",
                "close",
                "withdraw",
                "reopen",
                "hold",
                "lift-hold"))
        .containsAll(found.keySet());
  }

  private static void fit(Page page, String name, int width) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/pages/do-%s-%d.png".formatted(name, width)))
            .setFullPage(true));
    assertThat(Browser.problems(page)).as("axe on %s at %d", name, width).isEmpty();
    assertThat(page.locator("h1").count()).isEqualTo(1);
    assertThat(Browser.sideways(page)).as("sideways scrolling of %s at %d", name, width).isZero();
  }

  /// By keyboard one comes to the button that sends it.
  private static void reachable(Page page) {
    page.locator("h1").click();
    for (int presses = 0; presses < MOST_STOPS; presses++) {
      if (Browser.stops(page, 1).contains("Record")) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not come to the button");
  }

  /// Each line of the summary leads to a field that is there and says the same.
  private static void leadsToItsFields(Page page) {
    for (var link : page.locator(".govuk-error-summary a").all()) {
      var field = link.getAttribute("href");
      assertThat(page.locator(field).count()).as(field).isEqualTo(1);
      link.click();
      assertThat((String) page.evaluate("() => document.activeElement.id || ''"))
          .as("%s takes one there", field)
          .isEqualTo(field.substring(1));
      assertThat(page.locator(field + "-error, #" + group(field) + "-error").count())
          .as("%s says what is wrong with it", field)
          .isPositive();
    }
  }

  /// The parts of a date share what is wrong with them.
  private static String group(String field) {
    return field.substring(1).replaceFirst("-(day|month|year|\\d+)$", "");
  }

  private static UUID caseFor(String slug) {
    return switch (slug) {
      case "refuse" -> logged();
      case "acknowledge", "procedure" -> SUNDERLAND.first("kind = 'pre-complaint'");
      case "reopen", "request-stage" -> SUNDERLAND.first(ANSWERED);
      case "lift-hold" -> held();
      case "adjudicate" -> SUNDERLAND.first(INVESTIGATED);
      case "open-stage" -> asked();
      case "finding" -> defined();
      case "extend" ->
          SUNDERLAND.first(
              OPEN_COMPLAINT
                  + " and exists (select from record.stage s where s.representation_id = id and"
                  + " s.ordinal = 1 and s.status = 'open' and not s.extended)");
      default -> SUNDERLAND.first(OPEN_COMPLAINT);
    };
  }

  /// One whose next stage was asked for, and is not open yet.
  private static UUID asked() {
    var id = SUNDERLAND.first(ANSWERED + " and reference > 'SUN-R-0200'");
    done(id, "request-stage", Map.of());
    return id;
  }

  /// One with an element that nothing was found about yet.
  private static UUID defined() {
    var id = SUNDERLAND.first(OPEN_COMPLAINT + " and reference > 'SUN-R-0341'");
    done(id, "element", Map.of("words", "Nobody rang back"));
    return id;
  }

  /// One that is kept beyond its period.
  private static UUID held() {
    var id = SUNDERLAND.first("status = 'closed' and reference > 'SUN-R-0100'");
    done(id, "hold", Map.of("why", "court"));
    return id;
  }

  /// One that has just come.
  private static UUID logged() {
    var officer = SUNDERLAND.signedIn(Role.OFFICER);
    var shown = officer.open("/representations/new").body();
    Map<String, String> typed =
        new HashMap<>(
            Map.of(
                "kind", "complaint",
                "received-day", "16",
                "received-month", "4",
                "received-year", "2018"));
    var hidden = HIDDEN.matcher(shown);
    while (hidden.find()) {
      typed.put(hidden.group(1), hidden.group(2));
    }
    officer.post("/representations/new", typed, Visitor.tokenIn(shown));
    return UUID.fromString(typed.getOrDefault("id", ""));
  }

  private static void done(UUID id, String slug, Map<String, String> more) {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var path = "/representations/%s/do/%s".formatted(id, slug);
    var shown = manager.open(path).body();
    Map<String, String> typed = new HashMap<>(more);
    var hidden = HIDDEN.matcher(shown);
    while (hidden.find()) {
      typed.put(hidden.group(1), hidden.group(2));
    }
    typed.putAll(Map.of("on-day", "16", "on-month", "4", "on-year", "2018"));
    assertThat(manager.post(path, typed, Visitor.tokenIn(shown)).statusCode()).isBetween(302, 303);
  }
}
