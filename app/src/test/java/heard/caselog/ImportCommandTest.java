package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.pages.RunningHeard;
import heard.platform.AuthorityId;
import heard.platform.cli.Failures;
import heard.platform.cli.Installation;
import heard.platform.cli.InstallationOpener;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// What the command line says, and how it ends.
class ImportCommandTest {

  private static final RunningHeard HEARD = OwnCouncil.heard();
  private static final Pattern IMPORTED = Pattern.compile("Import ([0-9a-f-]{36}) into");

  @TempDir Path folder;

  private String council;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void a_council_of_its_own() throws IOException {
    AuthorityId authority = OwnCouncil.in(HEARD, folder);
    council =
        HEARD
            .walls()
            .outside(sql ->
                sql.fetchSingle(
                        "select code from installation.authority where id = ?", authority.value())
                    .get(0, String.class));
  }

  @Test
  void what_was_made_is_on_standard_output_and_the_rest_on_standard_error() throws IOException {
    assertThat(run(log())).isZero();

    assertThat(out.toString())
        .containsPattern(IMPORTED)
        .contains("637 representations: Complaint 367, Compliment 184, Pre-complaint 80")
        .contains("414 stages, 708 elements, 239 themes, 6 links")
        .contains("19 lessons")
        .contains("The log's own calculations differ from Heard's in");
    assertThat(err.toString()).contains("Reading", "Checking", "Recording");
  }

  @Test
  void a_check_says_what_would_be_made() throws IOException {
    assertThat(run(log(), "--check")).isZero();

    assertThat(out.toString())
        .contains("Nothing was written. The import would make:", "637 representations")
        .doesNotContainPattern(IMPORTED);
  }

  @Test
  void faults_end_in_1_and_stand_in_a_file_to_correct() throws IOException {
    var errors = folder.resolve("errors.csv");
    var log = log().replace("Stages.csv", "03/08/2016,03/08/2016,4", "03/08/2016,31/02/2017,4");

    assertThat(run(log, "--errors", errors.toString())).isEqualTo(1);

    assertThat(out.toString()).contains("Nothing was written.", "1 case has something wrong");
    assertThat(err.toString())
        .contains("Days that do not exist: 1")
        .contains("Stages.csv, row 2, Closed date \"31/02/2017\": February 2017 has no day 31.")
        .contains("All of them are in " + errors);
    assertThat(Files.readString(errors)).contains("Stages.csv,2,Closed date,31/02/2017,");
  }

  @Test
  void good_rows_only_end_in_1_when_something_was_left_out() throws IOException {
    var log = log().replace("Stages.csv", "03/08/2016,03/08/2016,4", "03/08/2016,31/02/2017,4");

    assertThat(run(log, "--good-rows-only")).isEqualTo(1);

    assertThat(out.toString())
        .containsPattern(IMPORTED)
        .contains("636 representations", "1 case has something wrong, and stayed out");
  }

  @Test
  void wrong_use_ends_in_2_and_an_unknown_council_in_1() throws IOException {
    assertThat(execute(List.of("Stages.csv"))).isEqualTo(2);
    assertThat(execute(List.of("--authority", council))).isEqualTo(2);
    assertThat(execute(List.of("--authority", council, "nowhere.csv"))).isEqualTo(1);
    assertThat(err.toString()).contains("There is no file nowhere.csv");

    var file = log().files().getFirst().toString();
    assertThat(execute(List.of("--authority", "nowhere", file))).isEqualTo(1);
    assertThat(err.toString()).contains("Load its profile first: heard profile load DIR");
  }

  @Test
  void undo_needs_the_id_alone_and_works_once() throws IOException {
    run(log());
    var found = IMPORTED.matcher(out.toString());
    assertThat(found.find()).isTrue();

    assertThat(execute(List.of("undo", found.group(1)))).isZero();
    assertThat(out.toString())
        .contains("is undone. 637 representations and 19 lessons no longer count.");
    assertThat(execute(List.of("undo", found.group(1)))).isEqualTo(1);
    assertThat(err.toString()).contains("was undone on");
    assertThat(execute(List.of("undo", "last"))).isEqualTo(2);
  }

  private LogUnderTest log() throws IOException {
    return LogUnderTest.in(Files.createTempDirectory(folder, "log"));
  }

  private int run(LogUnderTest log, String... options) {
    var arguments = new ArrayList<>(List.of("--authority", council));
    arguments.addAll(List.of(options));
    log.files().forEach(file -> arguments.add(file.toString()));
    return execute(arguments);
  }

  private int execute(List<String> arguments) {
    var opener = new Opened();
    var failures = new Failures();
    return new CommandLine(new ImportCommand(opener), made(opener))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.toArray(String[]::new));
  }

  private static IFactory made(InstallationOpener opener) {
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return type == ImportUndoCommand.class
            ? type.cast(new ImportUndoCommand(opener))
            : CommandLine.defaultFactory().create(type);
      }
    };
  }

  /// The Heard of the test, which stays open.
  private static final class Opened implements InstallationOpener {

    @Override
    public Installation open(Path data) {
      return new Installation() {
        @Override
        public <T> T get(Class<T> part) {
          return HEARD.get(part);
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public Served serve(Path data, int port, Map<String, String> settings) {
      throw new AssertionError("An import serves nothing");
    }
  }
}
