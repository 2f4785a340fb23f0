package heard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Starts Heard again as a process of its own: the same program, Java and flags as this one.
final class Children {

  private static final Pattern CPU = Pattern.compile("(\\d+)m([\\d.]+)s");
  private static final String MAIN = "heard.Heard";

  private final Path folder;

  /// @param folder where what they say is kept
  Children(Path folder) {
    this.folder = folder;
  }

  /// Whether this is the program as the launcher starts it: unpacked, on one class path entry.
  static boolean isLaunched() {
    return System.getProperty("java.class.path").endsWith("heard.jar");
  }

  /// A process of Heard.
  ///
  /// @param log where its messages go
  record Child(Process process, Path log) {

    /// Waits for its end.
    ///
    /// @throws IllegalStateException with the end of what it said, when it failed
    void await() {
      try {
        if (process.waitFor() != 0) {
          throw new IllegalStateException("A process of Heard failed: " + said());
        }
      } catch (InterruptedException stopped) {
        process.destroy();
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }

    /// Ends it and waits until it has.
    void end() throws InterruptedException {
      process.destroy();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    }

    String said() {
      try {
        return Files.exists(log) ? Files.readString(log) : "";
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    /// The processor time that the process itself has used so far.
    double cpuSeconds() {
      return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }
  }

  /// Starts a command.
  Child start(String name, List<String> flags, List<String> arguments) {
    try {
      var log = folder.resolve(name + ".txt");
      var builder = new ProcessBuilder(command(flags, arguments));
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      return new Child(builder.start(), log);
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  /// The processor time of a command from start to end: as somebody types it, the launcher
  /// included, where this is the program as the launcher starts it.
  double cpuSecondsOf(List<String> arguments) throws IOException, InterruptedException {
    var shell = new ArrayList<>(List.of("sh", "-c", "\"$0\" \"$@\" > /dev/null || exit 1; times"));
    if (isLaunched()) {
      shell.add(Path.of(System.getProperty("heard.home", "."), "heard").toString());
      shell.addAll(arguments);
    } else {
      shell.addAll(command(List.of(), arguments));
    }
    var process = new ProcessBuilder(shell).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("heard %s failed".formatted(String.join(" ", arguments)));
    }
    double seconds = 0;
    var cpu = CPU.matcher(said.substring(said.strip().indexOf('\n')));
    while (cpu.find()) {
      seconds += Integer.parseInt(cpu.group(1)) * 60 + Double.parseDouble(cpu.group(2));
    }
    return seconds;
  }

  private static List<String> command(List<String> flags, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("-XX:") || flag.startsWith("-D"))
        .forEach(command::add);
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    command.addAll(arguments);
    return command;
  }
}
