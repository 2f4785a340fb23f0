package heard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.TestDatabase;
import heard.platform.cli.Failures;
import heard.platform.cli.Installation;
import heard.platform.cli.InstallationOpener;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ProfileCommandTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void a_profile_without_a_fault_is_said_to_have_none() {
    assertThat(profile("check", "../profiles/sunderland")).isZero();
    assertThat(out.toString().strip())
        .isEqualTo("sunderland (Together for Children, Sunderland): no fault found.");
  }

  @Test
  void faults_are_named_by_file_line_and_fix() throws IOException {
    Files.writeString(
        folder.resolve("profile.yaml"), "id: made\nname: Made up\naccnt: \"#000000\"");
    assertThat(profile("check", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("has 5 faults:", "profile.yaml:3: \"accnt\" is no name known here. Did you mean")
        .contains("services.yaml: The file is missing.");
  }

  @Test
  void a_profile_is_loaded_once_and_under_its_own_id() {
    assertThat(profile("load", "../profiles/standard")).isZero();
    assertThat(profile("load", "../profiles/standard", "--authority", "standard")).isZero();
    assertThat(out.toString())
        .contains("standard: version 1 of the profile is loaded.")
        .contains("standard: nothing has changed since version 1.");
    assertThat(profile("load", "../profiles/standard", "--authority", "sunderland")).isEqualTo(1);
    assertThat(err.toString()).contains("is the profile of standard, not of sunderland");
  }

  @Test
  void wrong_use_is_told_so() {
    assertThat(profile()).isEqualTo(2);
    assertThat(profile("check")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  private int profile(String... arguments) {
    return new CommandLine(new ProfileCommand(), made())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(new Failures())
        .setParameterExceptionHandler(new Failures())
        .execute(arguments);
  }

  private static CommandLine.IFactory made() {
    return new CommandLine.IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return type == ProfileCommand.Load.class
            ? type.cast(new ProfileCommand.Load(new Opener()))
            : CommandLine.defaultFactory().create(type);
      }
    };
  }

  /// Opens nothing but the test's own database.
  private static final class Opener implements InstallationOpener {

    @Override
    public Installation open(Path data) {
      return new Installation() {
        @Override
        public <T> T get(Class<T> part) {
          var walls = DATABASE.walls();
          return part.cast(
              new Profiles(
                  walls, () -> Instant.EPOCH, new Calendars(walls, () -> Instant.EPOCH), _ -> {}));
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public Served serve(Path data, int port, Map<String, String> settings) {
      throw new UnsupportedOperationException("Nothing is served here");
    }
  }
}
