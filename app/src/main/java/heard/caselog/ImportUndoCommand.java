package heard.caselog;

import heard.access.Actor;
import heard.casefile.ImportId;
import heard.platform.Authorities;
import heard.platform.ExplainedFailure;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.InstallationOpener;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Undoes an import from the command line.
@Command(
    name = "undo",
    description = {
      "Take all that an import brought out of every count.",
      "Nothing is deleted: each case is told that its import was undone."
    })
public final class ImportUndoCommand implements Callable<Integer> {

  private final InstallationOpener opener;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The import, as it was printed.")
  private String id = "";

  @Option(
      names = "--authority",
      paramLabel = "ID",
      description = "Whose import it is; without it, whoever's it is.")
  private String authority = "";

  @Mixin private DataFolderOption data = new DataFolderOption();

  public ImportUndoCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    var importId = importId();
    try (var heard = opener.open(data.path())) {
      var imports = heard.get(Imports.class);
      var whose =
          authority.isBlank()
              ? imports
                  .whose(importId)
                  .orElseThrow(
                      () -> new ExplainedFailure("There is no import %s here".formatted(id)))
              : heard.get(Authorities.class).get(authority);
      var undone = imports.undo(Actor.command(whose), importId);
      spec.commandLine()
          .getOut()
          .println("Import %s is undone. %s".formatted(id, undone.says()).strip());
      return 0;
    }
  }

  private ImportId importId() {
    try {
      return new ImportId(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "\"%s\" is not the id of an import".formatted(id), e);
    }
  }
}
