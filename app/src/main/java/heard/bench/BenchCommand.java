package heard.bench;

import heard.platform.ExplainedFailure;
import heard.platform.FileTree;
import heard.platform.cli.InstallationOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures Heard at a size. What it needs it makes in a folder of its own, which is gone
/// afterwards.
@Command(
    name = "bench",
    description = {
      "Measure Heard with so many invented representations, each figure beside the same work done"
          + " plainly.",
      "It works in a folder of its own, which it makes and removes; figures come as Markdown."
    })
public final class BenchCommand implements Callable<Integer> {

  private static final int FEWEST = 200;

  private final InstallationOpener opener;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--cases",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many representations (default: ${DEFAULT-VALUE}).")
  private int cases;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often what is quick is measured; the median counts (default: 5).")
  private int rounds;

  @Option(
      names = "--format",
      paramLabel = "markdown|json",
      defaultValue = "markdown",
      description = "The form of the figures (default: ${DEFAULT-VALUE}).")
  private String format = "markdown";

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where to work: a folder that is not there yet, or is empty.")
  private @Nullable Path folder;

  public BenchCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws Exception {
    checkOptions();
    double load = Machine.load();
    var figures = new Figures(spec.commandLine().getErr());
    var own = own();
    var removal = new Thread(() -> remove(own));
    Runtime.getRuntime().addShutdownHook(removal);
    try {
      new Bench(opener, own, cases, rounds, figures).run();
    } finally {
      remove(own);
      Runtime.getRuntime().removeShutdownHook(removal);
    }
    var results = new Results(Machine.here(), cases, load, figures.all());
    var out = spec.commandLine().getOut();
    if (format.equals("json")) {
      results.json(out);
    } else {
      results.markdown(out);
    }
    out.flush();
    return 0;
  }

  private void checkOptions() {
    if (cases < FEWEST) {
      throw wrong("--cases %d is too few to measure: take at least %d".formatted(cases, FEWEST));
    }
    if (rounds < 1) {
      throw wrong("--rounds %d: measure at least once".formatted(rounds));
    }
    if (!format.equals("markdown") && !format.equals("json")) {
      throw wrong("--format %s is none of markdown, json".formatted(format));
    }
    if (System.getenv("HEARD_DATABASE_URL") != null) {
      throw new ExplainedFailure(
          "HEARD_DATABASE_URL names a server. Measuring fills a database with invented cases, so it"
              + " is done in a folder of its own only: unset the variable first.");
    }
  }

  private Path own() throws IOException {
    var wanted = folder;
    if (wanted == null) {
      return Files.createTempDirectory("heard-bench-");
    }
    if (Files.exists(wanted)) {
      try (var inside = Files.list(wanted)) {
        if (inside.findAny().isPresent()) {
          throw new ExplainedFailure(
              "%s is not empty. Measuring needs a folder of its own: name one that is not there yet."
                  .formatted(wanted));
        }
      }
    }
    return Files.createDirectories(wanted);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static void remove(Path folder) {
    try {
      FileTree.delete(folder);
    } catch (IOException left) {
      System.err.println("heard: %s could not be removed: %s".formatted(folder, left.getMessage()));
    }
  }
}
