package heard.platform.cli;

import heard.platform.FileTree;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Takes in a log of the demonstration on a folder of its own, asks for some pages and ends; or
/// answers a short command and ends: what the launcher records to make the next start quicker.
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
      var folder = Files.createTempDirectory("heard-warm-up");
      try {
        takeIn(folder);
        showPages(folder);
      } finally {
        FileTree.delete(folder);
      }
    }
    return 0;
  }

  private void takeIn(Path folder) throws IOException {
    var home = Path.of(System.getProperty("heard.home", "."));
    execute(folder, List.of("profile", "load", home.resolve("profiles/sunderland").toString()));
    var files = new ArrayList<>(List.of("import", "--authority", "sunderland"));
    try (var log = Files.list(home.resolve("demo/sunderland-2017-18"))) {
      log.forEach(file -> files.add(file.toString()));
    }
    execute(folder, files);
  }

  private void execute(Path folder, List<String> arguments) {
    var all = new ArrayList<>(arguments);
    all.addAll(List.of("--data", folder.toString()));
    spec.root().commandLine().execute(all.toArray(String[]::new));
  }

  private void showPages(Path folder) throws IOException, InterruptedException {
    try (var served = opener.serve(folder, 0, Map.of("server.address", "127.0.0.1"));
        var browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      for (int round = 0; round < ROUNDS; round++) {
        for (var page : PAGES) {
          var address = URI.create("http://127.0.0.1:%d%s".formatted(served.port(), page));
          browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
      }
    }
  }
}
