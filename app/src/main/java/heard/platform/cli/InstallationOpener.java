package heard.platform.cli;

import java.nio.file.Path;
import java.util.Map;

/// Opens Heard. A command class takes one in its constructor.
public interface InstallationOpener {

  /// For one command, without pages. Works beside a server that runs on the same folder.
  ///
  /// @throws heard.platform.ExplainedFailure when the database cannot be had
  Installation open(Path data);

  /// With pages, as the only server of its data folder.
  ///
  /// @param port 0 for any free port
  /// @param settings Spring properties on top, such as `server.address`
  /// @throws heard.platform.ExplainedFailure when the folder or the port is taken
  Served serve(Path data, int port, Map<String, String> settings);

  /// Heard, serving pages.
  interface Served extends Installation {

    int port();

    /// Returns when it has been closed.
    void await();
  }
}
