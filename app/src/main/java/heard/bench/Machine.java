package heard.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What it was measured on.
///
/// @param says processor, cores, memory, system and Java in one line
record Machine(String says) {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  static Machine here() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        "%d cores%s, %.0f GB, %s %s, Java %s, at most %d MB of heap"
            .formatted(
                system.getAvailableProcessors(),
                processor(),
                system.getTotalMemorySize() / 1e9,
                system.getName(),
                system.getVersion(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20));
  }

  /// The load average of the last minute, of all work on the machine.
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String processor() {
    if (!Files.isReadable(PROCESSORS)) {
      return "";
    }
    try (var lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> " of " + line.substring(line.indexOf(':') + 1).strip())
          .orElse("");
    } catch (IOException unreadable) {
      return "";
    }
  }
}
