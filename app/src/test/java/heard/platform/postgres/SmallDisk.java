package heard.platform.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A disk that is small enough to be filled: one in memory, which takes the right to mount it.
/// Where there is none, the test is skipped and says so.
public final class SmallDisk implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final Path at;

  private SmallDisk(Path at) {
    this.at = at;
  }

  /// Mounts it on an empty folder.
  public static SmallDisk on(Path folder, int megabytes) throws IOException {
    var said = run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "none", folder);
    Assumptions.assumeTrue(
        said.isEmpty(), () -> "A small disk to fill cannot be mounted here: " + said);
    return new SmallDisk(folder);
  }

  public Path path() {
    return at;
  }

  /// Takes all the room there is but for some kilobytes.
  public void fill(int leavingKilobytes) throws IOException {
    free();
    var room = Files.getFileStore(at).getUsableSpace() - (leavingKilobytes << 10);
    var block = new byte[1 << 16];
    try (var file = new RandomAccessFile(ballast().toFile(), "rw")) {
      for (long written = 0; written < room; ) {
        int next = (int) Math.min(block.length, room - written);
        file.write(block, 0, next);
        written += next;
      }
    }
  }

  /// Gives the room back.
  public void free() throws IOException {
    Files.deleteIfExists(ballast());
  }

  private Path ballast() {
    return at.resolve("ballast");
  }

  @Override
  public void close() throws IOException {
    free();
    run("umount", "--lazy", at);
  }

  /// What a program that did not do its work said; empty when it did.
  private static String run(Object... words) throws IOException {
    var command = java.util.Arrays.stream(words).map(String::valueOf).toList();
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return command.getFirst() + " does not end";
      }
      return process.exitValue() == 0 ? "" : command.getFirst() + " said: " + said.strip();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
