package heard.backup;

import heard.platform.ExplainedFailure;
import heard.platform.cli.DataFolderOption;
import heard.platform.cli.FileTrouble;
import heard.platform.cli.InstallationOpener;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a backup. The file gets its name when it is whole, and only its owner may read it.
@Command(
    name = "backup",
    description =
        "Write all that Heard keeps into one file, as it is at one moment. Beside a running server"
            + " too. Passwords are not in it.")
public final class BackupCommand implements Callable<Integer> {

  private final InstallationOpener opener;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The backup to write, such as heard.zip.")
  private Path file;

  @Mixin private DataFolderOption data;

  /// Made by the command line.
  public BackupCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    if (Files.exists(file)) {
      throw new ExplainedFailure(file + " is already there. Name another file.");
    }
    var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try (var heard = opener.open(data.path())) {
      Files.deleteIfExists(unfinished);
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      var error = spec.commandLine().getErr();
      try (var stream = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
        heard
            .get(Backup.class)
            .write(stream, heard.get(Clock.class).instant(), table -> error.println("  " + table));
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      spec.commandLine().getOut().println("%s: %,d bytes".formatted(file, Files.size(file)));
      return 0;
    } catch (FileAlreadyExistsException taken) {
      throw new ExplainedFailure("Another backup is writing " + unfinished, taken);
    } catch (IOException failure) {
      throw new ExplainedFailure(
          "%s could not be written: %s".formatted(file, FileTrouble.said(failure)), failure);
    }
  }
}
