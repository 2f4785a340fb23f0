package heard.representations;

import heard.platform.Walls;
import heard.platform.cli.AuthorityOption;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.InstallationOpener;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Lists representations: references, codes and dates, no names. It holds no table itself: every
/// command is made at each start, and what needs no database must not wait for the tables.
@Command(name = "cases", description = "List the representations of an authority.")
public final class CasesCommand implements Callable<Integer> {

  private static final List<String> STATUSES = List.of("open", "closed", "refused", "withdrawn");

  /// How they are written.
  enum Format {
    text,
    json
  }

  private final InstallationOpener opener;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private AuthorityOption authority = new AuthorityOption();

  @Option(
      names = "--status",
      paramLabel = "S",
      description = "Only these: open, closed, refused or withdrawn.")
  private @Nullable String status;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "One line each, or a JSON list (default: text).")
  private Format format = Format.text;

  @Mixin private DataFolderOption data = new DataFolderOption();

  /// @param opener opens Heard
  public CasesCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    if (status != null && !STATUSES.contains(status)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no status \"%s\". It is one of %s"
              .formatted(status, String.join(", ", STATUSES)));
    }
    var out = spec.commandLine().getOut();
    try (var heard = opener.open(data.path())) {
      var listing = new CasesListing(heard.get(Walls.class), authority.in(heard), status);
      switch (format) {
        case text -> listing.lines(out);
        case json -> listing.json(out);
      }
    }
    out.flush();
    return 0;
  }
}
