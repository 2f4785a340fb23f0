package heard.pages;

import heard.Heard;
import heard.platform.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A server in a process of its own, with as much memory as a test gives it, on the database of the
/// test.
public final class ServingProcess implements AutoCloseable {

  private static final Pattern SERVES = Pattern.compile("Heard serves on http://localhost:(\\d+)/");
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final String url;

  private ServingProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /// Starts it and waits until it serves.
  ///
  /// @param temporary where it puts its temporary files
  /// @param heap as Java's `-Xmx` has it
  /// @param settings of its environment
  public static ServingProcess start(
      TestDatabase database, Path temporary, String heap, Map<String, String> settings)
      throws IOException {
    var builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heap,
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:TieredStopAtLevel=1",
                    "-Dserver.address=127.0.0.1",
                    "-Djava.io.tmpdir=" + temporary,
                    "-cp",
                    System.getProperty("java.class.path"),
                    Heard.class.getName(),
                    "serve",
                    "--port",
                    "0",
                    "--data",
                    temporary.toString()))
            .redirectErrorStream(true);
    builder.environment().putAll(database.environment());
    builder.environment().putAll(settings);
    var process = builder.start();
    return new ServingProcess(process, "http://127.0.0.1:" + port(process.inputReader()));
  }

  private static String port(BufferedReader said) throws IOException {
    var all = new ArrayList<String>();
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      all.add(line);
      var serves = SERVES.matcher(line);
      if (serves.find()) {
        Thread.ofVirtual().start(() -> said.lines().forEach(System.err::println));
        return serves.group(1);
      }
    }
    throw new AssertionError(String.join("\n", all));
  }

  public String url() {
    return url;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
