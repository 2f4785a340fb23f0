package heard.platform.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// `--data DIR`, for every command that needs the database: `@Mixin DataFolderOption data;`
public final class DataFolderOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description =
          "Heard's data folder (default: ./data). Without effect when HEARD_DATABASE_URL"
              + " names a server.")
  private Path path = Path.of("data");

  public Path path() {
    return path;
  }
}
