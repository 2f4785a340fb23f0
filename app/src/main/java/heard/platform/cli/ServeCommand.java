package heard.platform.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves Heard's pages until it is stopped.
@Command(name = "serve", description = "Serve Heard's pages until stopped.")
public final class ServeCommand implements Callable<Integer> {

  private final InstallationOpener opener;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port to listen on (default: 8080; 0: any free one).")
  private int port;

  @Mixin private DataFolderOption data;

  public ServeCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    try (var served = opener.serve(data.path(), port, Map.of())) {
      spec.commandLine()
          .getErr()
          .println(
              "Heard serves on http://localhost:%d/ (stop with Ctrl-C)".formatted(served.port()));
      served.await();
    }
    return 0;
  }
}
