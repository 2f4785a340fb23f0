package heard.platform.cli;

import heard.platform.FileTree;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Starts Heard on a folder of its own, asks for some pages and ends; or answers a short command
/// and ends: what the launcher records to make the next start quicker.
@Command(name = "warm-up", hidden = true, description = "Start, show some pages, and end.")
public final class WarmUpCommand implements Callable<Integer> {

  private static final int ROUNDS = 20;
  private static final List<String> PAGES =
      List.of("/", "/sign-in", "/assets/heard.css", "/no-such");

  private static final String[] DUE = {
    "due", "--procedure", "children-act-1989", "--limit", "stage-1", "--from", "2018-03-01"
  };

  private final InstallationOpener opener;

  @Option(names = "--short", description = "Answer what needs no database, and end.")
  private boolean isShort;

  @Spec private CommandSpec spec = CommandSpec.create();

  public WarmUpCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (isShort) {
      spec.root().commandLine().execute(DUE);
      spec.root().commandLine().execute("--help");
    } else {
      showPages();
    }
    return 0;
  }

  private void showPages() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("heard-warm-up");
    try (var served = opener.serve(folder, 0, Map.of("server.address", "127.0.0.1"));
        var browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      for (int round = 0; round < ROUNDS; round++) {
        for (var page : PAGES) {
          var address = URI.create("http://127.0.0.1:%d%s".formatted(served.port(), page));
          browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
      }
    } finally {
      FileTree.delete(folder);
    }
  }
}
