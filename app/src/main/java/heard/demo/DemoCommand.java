package heard.demo;

import heard.platform.cli.DataFolderOption;
import heard.platform.cli.InstallationOpener;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Sets up a demonstration in its data folder, and serves it to this machine alone: its accounts
/// have a password that everybody knows.
@Command(
    name = "demo",
    description = "Set up a demonstration with a council's log of two years, and open it.")
public final class DemoCommand implements Callable<Integer> {

  private final InstallationOpener opener;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port to listen on (default: 8080; 0: any free one).")
  private int port;

  @Mixin private DataFolderOption data = new DataFolderOption();

  /// @param opener opens Heard
  public DemoCommand(InstallationOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    var messages = spec.commandLine().getErr();
    var home = Path.of(System.getProperty("heard.home", "."));
    try (var heard = opener.open(data.path())) {
      new Demonstration(heard, home, messages).prepare();
    }
    try (var served = opener.serve(data.path(), port, Map.of("server.address", "127.0.0.1"))) {
      spec.commandLine()
          .getOut()
          .println(Demonstration.invitation("http://localhost:%d/".formatted(served.port())));
      spec.commandLine().getOut().flush();
      served.await();
    }
    return 0;
  }
}
