package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose a temporary folder is, told by another process.
class HeldFolderTest {

  @TempDir private Path temporary;

  @Test
  void a_folder_is_left_to_the_process_that_holds_it_and_deleted_once_that_was_killed()
      throws IOException, InterruptedException {
    var other = Holder.start(temporary);
    try (var says = other.inputReader()) {
      var folder = held(says);
      Files.writeString(folder.resolve("file-1"), "Ref");

      HeldFolder.deleteLeftOver(temporary);
      assertThat(folder.resolve("file-1")).exists();

      other.destroyForcibly().waitFor();
      HeldFolder.deleteLeftOver(temporary);
      assertThat(folder).doesNotExist();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void its_own_folders_and_those_of_others_stay() throws IOException {
    var own = HeldFolder.create(temporary);
    var unlocked = Files.createDirectory(temporary.resolve("heard-log-1"));
    var other = Files.createDirectory(temporary.resolve("other-1"));
    Files.writeString(other.resolve("in-use"), "");

    HeldFolder.deleteLeftOver(temporary);
    assertThat(own.path()).exists();
    assertThat(unlocked).exists();
    assertThat(other).exists();

    own.delete();
    assertThat(own.path()).doesNotExist();
  }

  private static Path held(BufferedReader says) throws IOException {
    return Path.of(String.valueOf(says.readLine()));
  }

  /// A process that holds a folder until it is killed.
  static final class Holder {

    private Holder() {}

    static Process start(Path temporary) throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              Holder.class.getName(),
              temporary.toString())
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
      System.out.println(HeldFolder.create(Path.of(args[0])).path());
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
