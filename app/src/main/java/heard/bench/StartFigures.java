package heard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// What starting costs: to the first page of the server, and of a command without a database.
final class StartFigures {

  private static final Pattern SERVES = Pattern.compile("http://localhost:(\\d+)/");
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final List<String> DUE =
      List.of(
          "due", "--procedure", "children-act-1989", "--limit", "stage-1", "--from", "2018-03-01");

  private final Path data;
  private final Children children;
  private final int rounds;
  private final Figures figures;

  StartFigures(Path data, Children children, int rounds, Figures figures) {
    this.data = data;
    this.children = children;
    this.rounds = rounds;
    this.figures = figures;
  }

  void take() throws IOException, InterruptedException {
    figures.doing("Starting");
    var how =
        Children.isLaunched() ? "" : ", not as the launcher starts it: no unpacked jar, no cache";
    var pages = new ArrayList<Double>();
    var due = new ArrayList<Double>();
    for (int round = 0; round < rounds; round++) {
      pages.add(firstPage());
      due.add(children.cpuSecondsOf(DUE));
    }
    figures.add(
        "first-page",
        "Starting the server, to the first page (median of %d%s)".formatted(rounds, how),
        Spread.of(pages).median(),
        Unit.CPU_SECONDS,
        new Bar.AtMost(8));
    figures.add(
        "due",
        "`heard due`, start to end (median of %d%s)".formatted(rounds, how),
        Spread.of(due).median(),
        Unit.CPU_SECONDS,
        new Bar.AtMost(1));
  }

  private double firstPage() throws InterruptedException {
    var server =
        children.start(
            "serve",
            List.of("-Dserver.address=127.0.0.1"),
            List.of("serve", "--port", "0", "--data", data.toString()));
    try (var client = HttpClient.newHttpClient()) {
      var wait = new CountDownLatch(1);
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < until && server.process().isAlive()) {
        var port = port(server.said());
        if (port.isPresent() && answers(client, port.getAsInt())) {
          return server.cpuSeconds();
        }
        wait.await(20, TimeUnit.MILLISECONDS);
      }
      throw new IllegalStateException("The server did not start: " + server.said());
    } finally {
      server.end();
    }
  }

  private static OptionalInt port(String said) {
    var serves = SERVES.matcher(said);
    return serves.find() ? OptionalInt.of(Integer.parseInt(serves.group(1))) : OptionalInt.empty();
  }

  private static boolean answers(HttpClient client, int port) throws InterruptedException {
    var address = URI.create("http://127.0.0.1:%d/sign-in".formatted(port));
    try {
      return client
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
