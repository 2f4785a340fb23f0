package heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import heard.access.Actor;
import heard.access.Role;
import heard.caselog.ImportRequest;
import heard.caselog.Imports;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The page of an import that is under way, in a browser, wide and narrow: held there by another
/// import that does not go on until it was looked at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningImportTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();
  private static final int PATIENCE_SECONDS = 120;

  private final Browser browser = new Browser();

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void is_fit_to_be_used_while_it_runs() throws Exception {
    var manager = SUNDERLAND.signedIn(Role.MANAGER);
    var run =
        manager
            .give("/imports", "/imports", "files", log())
            .headers()
            .firstValue("Location")
            .orElseThrow();
    var looked = manager.open(run);
    while (isRunning(manager, run)) {
      TimeUnit.MILLISECONDS.sleep(50);
      looked = manager.open(run);
    }
    var begun = new CountDownLatch(1);
    var seen = new CountDownLatch(1);
    try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        var before = other.submit(() -> importing(begun, seen));
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        manager.post(run + "/take", Map.of(), Visitor.tokenIn(looked.body()));
        assertThat(isRunning(manager, run)).isTrue();
        for (int width : List.of(1280, 375)) {
          look(run, width);
        }
        assertThat(before.isDone()).isFalse();
      } finally {
        seen.countDown();
      }
    }
  }

  private void look(String run, int width) {
    var page = browser.signedIn(SUNDERLAND, Role.MANAGER, width, true);
    page.route("**" + run, RunningImportTest::once);
    page.navigate(run);
    assertThat(page.locator("progress").count()).isEqualTo(1);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/pages/import-running-%d.png".formatted(width)))
            .setFullPage(true));
    assertThat(Browser.problems(page)).as("axe at %d", width).isEmpty();
    assertThat(page.locator("h1").count()).isEqualTo(1);
    assertThat(Browser.sideways(page)).isZero();
    page.unroute("**" + run);
  }

  /// As it is answered, but for the order to look again.
  private static void once(Route route) {
    var answer = route.fetch();
    var headers = new HashMap<>(answer.headers());
    assertThat(headers.remove("refresh")).as("it looks again by itself").isEqualTo("2");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
  }

  private static boolean isRunning(Visitor manager, String run) {
    return manager.open(run).headers().firstValue("Refresh").isPresent();
  }

  /// An import that waits before it checks.
  private static void importing(CountDownLatch begun, CountDownLatch seen) {
    SUNDERLAND
        .heard()
        .get(Imports.class)
        .run(
            Actor.command(SUNDERLAND.authority()),
            new ImportRequest(
                log().stream().map(LogFile::of).toList(), false, false, _ -> {}, () -> {}),
            (step, _, _) -> {
              if (step == Progress.Step.CHECKING) {
                begun.countDown();
                await(seen);
              }
            });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Path> log() {
    try (var files = Files.list(Path.of("../demo/sunderland-2017-18"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
