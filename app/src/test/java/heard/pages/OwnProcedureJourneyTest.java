package heard.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import heard.access.Actor;
import heard.access.Role;
import heard.authority.Profiles;
import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Happening;
import heard.casefile.Reference;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.platform.AuthorityId;
import heard.platform.NewIds;
import heard.procedure.Code;
import heard.record.CaseRecord;
import heard.record.CommandId;
import heard.reporting.Reports;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A complaint from its acknowledgement to the second answer, under a procedure that Heard knows
/// from the council's file alone: other names, other lengths, days of the calendar beside working
/// days.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnProcedureJourneyTest {

  private static final String OFFICER = "officer@northmere.example";

  private final RunningHeard heard = RunningHeard.start();
  private final Browser browser = new Browser();
  private String address = "/representations";

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void a_complaint_is_dealt_with_and_counted_under_a_procedure_of_the_councils_own() {
    forward("2024-12-24");
    var authority =
        heard.get(Profiles.class).load(Path.of("src/test/resources/northmere/profile")).authority();
    heard.person(OFFICER, "Olive Officer", authority, Role.OFFICER);
    var id = received(authority, LocalDate.of(2024, 12, 20));
    var page = browser.window(heard, 1280, false);
    Browser.signIn(page, OFFICER);
    address = "/representations/" + id;

    act(page, "Choose the procedure", "2024-12-20", () -> page.getByLabel("Listening").check());
    act(page, "Acknowledge", "2024-12-24", () -> {});
    act(page, "Open Talk", "2024-12-20", () -> {});
    clock(page, "Say hello", "2 working days from 20 December", "In time");
    clock(page, "Talk it through and answer", "14 days from 24 December", "");

    act(
        page,
        "Extend the time",
        "2025-01-06",
        () -> {
          page.getByLabel("The matter is tangled").check();
          day(page, "toldOn", "2025-01-06");
        });
    act(
        page,
        "Set the outcome",
        "2025-01-20",
        () -> page.getByLabel("Not agreed", exactly()).check());
    act(page, "Send the response, Talk", "2025-01-20", () -> {});
    clock(page, "Talk it through and answer", "28 days from 24 December", "");

    act(page, "Record a request for Eyes", "2025-01-24", () -> {});
    clock(page, "Ask for a second pair of eyes", "1 month from 20 January", "In time");
    act(page, "Open Eyes", "2025-01-24", () -> {});
    act(
        page,
        "Record something that happened",
        "2025-01-27",
        () -> page.getByLabel("The request for this stage was acknowledged").check());
    clock(page, "Say that the second look has begun", "3 days from 24 January", "In time");
    act(page, "Set the outcome", "2025-02-14", () -> page.getByLabel("Agreed", exactly()).check());
    act(page, "Send the response, Eyes", "2025-02-14", () -> {});
    clock(page, "Look again and answer", "20 working days from 24 January", "In time");
    page.locator("details").all().forEach(why -> why.locator("summary").click());
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/pages/own-procedure-clocks.png"))
            .setFullPage(true));
    page.close();

    assertThat(inTime(authority)).containsExactly("Talk 1 1", "Eyes 1 1");
  }

  /// Lets it be that day, if it is not later already: whoever was signed in is no longer.
  private boolean forward(String day) {
    var then = Instant.parse(day + "T15:00:00Z");
    boolean later = then.isAfter(heard.clock().instant());
    if (later) {
      heard.clock().forward(Duration.between(heard.clock().instant(), then));
    }
    return later;
  }

  private UUID received(AuthorityId authority, LocalDate on) {
    var id = heard.get(NewIds.class).next();
    heard
        .get(CaseRecord.class)
        .receive(
            Actor.command(authority),
            authority,
            new CaseId(id),
            new CommandId(heard.get(NewIds.class).next()),
            (_, _) ->
                new Decision.Accepted(
                    List.of(
                        Happening.on(
                            on,
                            new RepresentationReceived(
                                new Code("formal-complaint"),
                                null,
                                new Reference("NM-9001"),
                                null)))));
    return id;
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  /// Chooses an action on the summary of the case, fills its form in and sends it.
  private void act(Page page, String action, String day, Runnable choice) {
    if (forward(day)) {
      Browser.signIn(page, OFFICER);
    }
    page.navigate(address);
    page.locator("main a:has-text(\"%s\")".formatted(action)).first().click();
    choice.run();
    day(page, "on", day);
    page.locator("button:text-is('Record')").click();
    assertThat(page.locator("main")).not().containsText("There is a problem");
    assertThat(page.locator(".govuk-notification-banner")).isVisible();
  }

  private static void day(Page page, String field, String day) {
    var parts = day.split("-", -1);
    page.locator("[name=%s-day]".formatted(field)).fill(parts[2]);
    page.locator("[name=%s-month]".formatted(field)).fill(parts[1]);
    page.locator("[name=%s-year]".formatted(field)).fill(parts[0]);
  }

  /// The row of a limit among the clocks of a case, with why it is due when it is.
  private void clock(Page page, String limit, String why, String verdict) {
    page.navigate(address + "/clocks");
    var row =
        page.locator("tbody tr:has(th)")
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(limit));
    assertThat(row).containsText(verdict);
    assertThat(row.locator("xpath=following-sibling::tr[1]")).containsText(why);
  }

  /// The steps answered in the quarter, and those in time among them.
  private List<String> inTime(AuthorityId authority) {
    var asked =
        new Reports.Asked("listening", Period.parse("2024-25-Q4").orElseThrow(), null, null);
    var table = heard.get(Reports.class).evaluate(authority, asked).table("in-time").orElseThrow();
    return ((EvaluatedTable.Grid) table.body())
        .rows().stream()
            .limit(2)
            .map(row -> "%s %s %s".formatted(row.label(), number(row, 0), number(row, 1)))
            .toList();
  }

  private static String number(EvaluatedTable.Row row, int column) {
    return row.cells().get(column).printed() instanceof Printed.Amount(var number)
        ? number.toPlainString()
        : "none";
  }
}
