package heard.record;

import heard.authority.Profiles;
import heard.platform.Authorities;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.InstallationOpener;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Makes the read model of every authority again.
@Command(
    name = "rebuild",
    description =
        "Make the lists, searches and figures again from what was recorded. Recording waits"
            + " meanwhile; reading does not.")
public final class RebuildCommand implements Callable<Integer> {

  private final InstallationOpener opener;

  @Spec private CommandSpec spec;
  @Mixin private DataFolderOption data;

  /// Made by the command line.
  public RebuildCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var error = spec.commandLine().getErr();
    try (var heard = opener.open(data.path())) {
      var rebuild = heard.get(Rebuild.class);
      for (var authority : heard.get(Profiles.class).authorities()) {
        var streams = rebuild.all(authority, done -> error.println("%,d done".formatted(done)));
        out.println(
            "%s: %,d cases, actions and payments made again"
                .formatted(heard.get(Authorities.class).code(authority), streams));
      }
    }
    return 0;
  }
}
