package heard.ledger;

import heard.platform.ExplainedFailure;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.FileTrouble;
import heard.platform.cli.InstallationOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Checks that nothing that was recorded has been changed since.
@Command(
    name = "verify",
    description =
        "Check every authority's ledger and print where it ends. Exit 1, naming the first broken"
            + " event, when something recorded has been changed, removed or added by other means.")
public final class VerifyCommand implements Callable<Integer> {

  private final InstallationOpener opener;

  @Spec private CommandSpec spec;

  @Option(
      names = "--expect",
      paramLabel = "FILE",
      description = "Heads written down earlier, as this command prints them: they must be there.")
  private @Nullable Path expected;

  @Mixin private DataFolderOption data;

  /// Made by the command line.
  public VerifyCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var error = spec.commandLine().getErr();
    var heads = expected == null ? List.<Head>of() : read(expected);
    var whole = true;
    try (var heard = opener.open(data.path())) {
      var ledgers = heard.get(Ledgers.class);
      for (var checked : ledgers.verify()) {
        switch (checked.outcome()) {
          case Verified.Whole ledger -> {
            out.println(
                "%s: whole, %,d commits, %,d events"
                    .formatted(checked.authority(), ledger.position(), ledger.events()));
            if (ledger.position() > 0) {
              out.println(new Head(checked.authority(), ledger.position(), ledger.head()));
            }
          }
          case Verified.Broken broken -> {
            error.println("heard: %s: broken at %s".formatted(checked.authority(), broken));
            whole = false;
          }
        }
      }
      for (var difference : ledgers.compare(heads)) {
        error.println("heard: " + difference);
        whole = false;
      }
    }
    return whole ? 0 : 1;
  }

  private static List<Head> read(Path file) {
    try {
      return Ledgers.read(file.toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new ExplainedFailure("%s cannot be read: %s".formatted(file, FileTrouble.said(e)), e);
    }
  }
}
