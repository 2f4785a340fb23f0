package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log of 200 MB in a process with less than a third of that.
class BigLogTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final int ROWS = 20_000;
  private static final int CELL = 10_500;

  @TempDir Path folder;

  @Test
  void a_log_larger_than_memory_is_looked_at_whole() throws Exception {
    DATABASE.authority(1, "sunderland");
    var file = write();
    assertThat(Files.size(file)).isGreaterThan(200L << 20);

    var process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BigLog.class.getName(),
                    folder.toString()))
            .redirectErrorStream(true);
    process.environment().putAll(DATABASE.environment());
    var running = process.start();
    var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(running.waitFor()).as(said).isZero();
    assertThat(said)
        .contains(
            "Actions.csv, row %d, Text: Each row here needs a learning text.".formatted(ROWS + 1))
        .contains("NEW=" + (ROWS - 1))
        .contains("FAULTY=1");
  }

  private Path write() throws IOException {
    var file = folder.resolve("Actions.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("Source table,No,Service,Text,Owner,By date,Intended outcome,Target,Progress\n");
      for (int row = 1; row <= ROWS; row++) {
        var text = row == ROWS ? "" : words(row);
        out.write("lessons,%d,,%s,,,,,\n".formatted(row, text));
      }
    }
    return file;
  }

  /// Text that the database can't make small.
  private static String words(int seed) {
    var random = new java.util.SplittableRandom(seed);
    var text = new StringBuilder(CELL);
    while (text.length() < CELL) {
      text.append(Long.toString(random.nextLong(), 36)).append(' ');
    }
    return text.toString();
  }
}
