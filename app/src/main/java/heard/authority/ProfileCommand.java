package heard.authority;

import heard.platform.ExplainedFailure;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.InstallationOpener;
import heard.platform.yaml.Faults;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Profiles on the command line.
@Command(
    name = "profile",
    description = "Check an authority's profile, or load it.",
    subcommands = {ProfileCommand.Check.class, ProfileCommand.Load.class})
public final class ProfileCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say check or load");
  }

  private static Profile read(Path folder) {
    var faults = new Faults();
    return ProfileReader.whole(folder, faults)
        .flatMap(files -> ProfileReader.check(files, faults))
        .orElseThrow(() ->
            new ExplainedFailure(
                "%s has %s:\n%s"
                    .formatted(
                        folder,
                        faults.all().size() == 1 ? "a fault" : faults.all().size() + " faults",
                        faults.say())));
  }

  /// Names every fault of a profile.
  @Command(name = "check", description = "Name every fault of a profile: file, line and fix.")
  public static final class Check implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The profile's folder.")
    private Path folder = Path.of(".");

    @Override
    public Integer call() {
      var profile = read(folder);
      spec.commandLine()
          .getOut()
          .println("%s (%s): no fault found.".formatted(profile.id(), profile.name()));
      return 0;
    }
  }

  /// Loads a profile.
  @Command(
      name = "load",
      description = "Load a profile. The authority is made if there is none of its id.")
  public static final class Load implements Callable<Integer> {

    private final InstallationOpener opener;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The profile's folder.")
    private Path folder = Path.of(".");

    @Option(
        names = "--authority",
        paramLabel = "ID",
        description = "The id that the profile must have; without it, whichever it has.")
    private String authority = "";

    @Mixin private DataFolderOption data = new DataFolderOption();

    /// @param opener opens Heard
    public Load(InstallationOpener opener) {
      this.opener = opener;
    }

    @Override
    public Integer call() {
      var profile = read(folder);
      if (!authority.isEmpty() && !authority.equals(profile.id().word())) {
        throw new ExplainedFailure(
            "%s is the profile of %s, not of %s".formatted(folder, profile.id(), authority));
      }
      try (var heard = opener.open(data.path())) {
        var loaded = heard.get(Profiles.class).load(folder);
        spec.commandLine()
            .getOut()
            .println(
                loaded.isNew()
                    ? "%s: version %d of the profile is loaded."
                        .formatted(profile.id(), loaded.version())
                    : "%s: nothing has changed since version %d."
                        .formatted(profile.id(), loaded.version()));
        loaded.consequences().forEach(spec.commandLine().getOut()::println);
      }
      return 0;
    }
  }
}
