package heard.backup;

import heard.platform.ExplainedFailure;
import heard.platform.Statistics;
import heard.platform.cli.InstallationOpener;
import heard.record.Rebuild;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Loads a backup into an empty place, checks it, and makes the read model from it.
@Command(
    name = "restore",
    description =
        "Load a backup into an empty data folder (or the empty database that HEARD_DATABASE_URL"
            + " names), check every ledger, and make the lists and reports again.")
public final class RestoreCommand implements Callable<Integer> {

  private final InstallationOpener opener;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A backup that `heard backup` wrote.")
  private Path file;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "The data folder to make.")
  private Path data;

  /// Made by the command line.
  public RestoreCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    if (!Files.isReadable(file)) {
      throw new ExplainedFailure("There is no file %s that can be read.".formatted(file));
    }
    var error = spec.commandLine().getErr();
    try (var heard = opener.open(data)) {
      var authorities = heard.get(Restore.class).load(file, step -> error.println("  " + step));
      var rebuild = heard.get(Rebuild.class);
      for (var authority : authorities) {
        error.println("  making the lists of authority " + authority);
        rebuild.all(authority, _ -> {});
      }
      heard.get(Statistics.class).renew();
    }
    var out = spec.commandLine().getOut();
    out.println("Restored, and every ledger is whole.");
    out.println(
        "Passwords are not in a backup: give each account a new link with `heard admin create`"
            + " and --link.");
    return 0;
  }
}
