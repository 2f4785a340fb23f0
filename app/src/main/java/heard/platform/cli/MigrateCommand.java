package heard.platform.cli;

import heard.platform.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Brings the database to the schema of this Heard and ends. Starting Heard does the same.
@Command(name = "migrate", description = "Bring the database to the schema of this Heard.")
public final class MigrateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataFolderOption data;

  @Override
  public Integer call() {
    var command = spec.commandLine();
    try (var database =
        Database.open(
            data.path(),
            "heard migrate",
            Database.Claim.BESIDE,
            System.getenv(),
            command.getErr()::println)) {
      command.getOut().println("The database is at schema %s.".formatted(database.schema()));
    }
    return 0;
  }
}
