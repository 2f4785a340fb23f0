package heard.caselog;

import heard.access.Actor;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.ChangeFile;
import heard.caselog.changes.Findings;
import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultFile;
import heard.caselog.files.LogFile;
import heard.caselog.staging.CaseRows;
import heard.platform.Authorities;
import heard.platform.ExplainedFailure;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.Installation;
import heard.platform.cli.InstallationOpener;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes in a log from the command line.
@Command(
    name = "import",
    description = {
      "Take in the log that a council keeps, or undo that.",
      "The files are one log: they refer to each other. Nothing is recorded unless all of it is"
          + " good."
    },
    subcommands = ImportUndoCommand.class)
public final class ImportCommand implements Callable<Integer> {

  private final InstallationOpener opener;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--authority", paramLabel = "ID", description = "Whose log it is.")
  private String authority = "";

  @Option(names = "--check", description = "Do all but the writing, and say what would be made.")
  private boolean check;

  @Option(
      names = "--good-rows-only",
      description = "Leave out each case in which something is wrong; exit 1 if there is one.")
  private boolean goodRowsOnly;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write all that is wrong to this file, as CSV.")
  private @Nullable Path errors;

  @Option(
      names = "--update",
      description = {
        "Take over what the log says otherwise than before, as corrections.",
        "What was recorded in Heard since stays; what the log has no longer is never deleted."
      })
  private boolean update;

  @Option(
      names = "--update-only",
      paramLabel = "REF",
      description = "Take over what it says otherwise of this case only; repeatable.")
  private List<String> updateOnly = List.of();

  @Option(
      names = "--prefer-log",
      paramLabel = "REF",
      description =
          "With --update: take the log's side of this case also where Heard was changed too;"
              + " repeatable.")
  private List<String> preferLog = List.of();

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description =
          "Write all that is new, changed or gone since the last export to this file, as CSV. It"
              + " holds names and sentences as the log does.")
  private @Nullable Path changes;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "The files of the log.")
  private List<Path> files = List.of();

  @Mixin private DataFolderOption data = new DataFolderOption();

  public ImportCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    if (authority.isBlank()) {
      throw new ParameterException(spec.commandLine(), "Say whose log it is: --authority ID");
    }
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name the files of the log");
    }
    if (!preferLog.isEmpty() && !update && updateOnly.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--prefer-log says which side to take: give --update with it");
    }
    for (var file : files) {
      if (!Files.isRegularFile(file)) {
        throw new ExplainedFailure("There is no file %s".formatted(file));
      }
    }
    try (var heard = opener.open(data.path())) {
      return run(heard);
    }
  }

  private int run(Installation heard) throws IOException {
    var id = heard.get(Authorities.class).get(authority);
    var error = spec.commandLine().getErr();
    var actor = Actor.command(id);
    var imports = heard.get(Imports.class);
    ImportResult result;
    try (var sink = errors == null ? null : FaultFile.to(errors);
        var found = changes == null ? null : ChangeFile.to(changes);
        var progress = new TerminalProgress(error, check)) {
      result =
          imports.run(
              actor,
              request(sink == null ? _ -> {} : sink, found == null ? Findings.NONE : found, error),
              progress);
    }
    var told = new ToldInWords(authority, imports.profile(actor));
    told.faults(result, errors).forEach(error::println);
    error.flush();
    told.result(result).forEach(spec.commandLine().getOut()::println);
    new ToldOfChanges(result, changes).lines().forEach(spec.commandLine().getOut()::println);
    return result.isWhole() ? 0 : 1;
  }

  private ImportRequest request(Consumer<Fault> faults, Findings findings, PrintWriter error) {
    return new ImportRequest(
        files.stream().map(LogFile::of).toList(),
        check,
        goodRowsOnly,
        faults,
        () ->
            error.println(
                "Another import into %s is under way; this one waits for it.".formatted(authority)),
        accepting(),
        findings);
  }

  private Accepting accepting() {
    return update || !updateOnly.isEmpty()
        ? new Accepting(
            updateOnly.isEmpty() ? _ -> true : CaseRows.among(updateOnly),
            CaseRows.among(preferLog))
        : Accepting.NONE;
  }
}
