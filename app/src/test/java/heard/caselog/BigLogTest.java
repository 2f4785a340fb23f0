package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log of 200 MB in a process with less than a third of that.
class BigLogTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();

  @TempDir Path folder;

  @Test
  void a_log_larger_than_memory_is_looked_at_whole() throws Exception {
    DATABASE.authority(1, "sunderland");
    BigLogFile.write(folder);

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
            "Actions.csv, row %d, Text: Each row here needs a learning text."
                .formatted(BigLogFile.ROWS + 1))
        .contains("NEW=" + (BigLogFile.ROWS - 1))
        .contains("FAULTY=1");
  }
}
