package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.pages.RunningHeard;
import heard.pages.ServingProcess;
import heard.pages.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log of 200 MB given in the browser, to a server with less memory than that.
class BigUploadTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final String HEAP = "128m";

  @TempDir Path folder;
  @TempDir Path temporary;

  @Test
  void is_looked_at_whole_and_what_is_larger_than_may_be_sent_is_refused_in_words()
      throws Exception {
    var authority = OwnCouncil.in(HEARD, folder.resolve("council"));
    HEARD.person("big@council.example", "Olive Placeholder", authority, Role.MANAGER);
    var file = BigLogFile.write(folder);
    try (var server =
        ServingProcess.start(
            HEARD.database(), temporary, HEAP, Map.of("HEARD_LARGEST_UPLOAD", "210MB"))) {
      var manager = new Visitor(server.url());
      manager.signIn("big@council.example", RunningHeard.PASSWORD);
      assertThat(manager.open("/imports").body()).contains("up to 210 MB together");

      var given = manager.give("/imports", "/imports", "files", List.of(file));
      var run = place(given);
      assertThat(looked(manager, run))
          .contains(
              "There is a problem with the log",
              "Actions.csv, row %d, Text".formatted(BigLogFile.ROWS + 1),
              "Each row here needs a learning text",
              "1 thing has to be put right");
      assertThat(files()).isNotEmpty();
      manager.send(run, run + "/forget", Map.of());
      assertThat(files()).as("what is left of it").isEmpty();

      var more = Files.write(folder.resolve("More.csv"), new byte[20 << 20]);
      var refused = manager.give("/imports", "/imports", "files", List.of(file, more));
      assertThat(refused.statusCode()).isEqualTo(413);
      assertThat(refused.body())
          .contains("That is too large to be sent", "Heard takes up to 210 MB at once");
      assertThat(files()).as("nothing is kept").isEmpty();
      assertThat(server.isAlive()).isTrue();
    }
  }

  private static String looked(Visitor manager, String run) throws InterruptedException {
    var page = manager.open(run);
    while (page.headers().firstValue("Refresh").isPresent()) {
      TimeUnit.MILLISECONDS.sleep(200);
      page = manager.open(run);
    }
    return page.body();
  }

  /// What the server has put aside.
  private List<Path> files() throws IOException {
    try (var all = Files.walk(temporary)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static String place(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(response.body()));
  }
}
