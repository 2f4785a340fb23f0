package heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.Profiles;
import heard.pages.RunningHeard;
import heard.platform.cli.Failures;
import heard.platform.cli.Installation;
import heard.platform.cli.InstallationOpener;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// `heard admin create`, as scripts use it: without a terminal to ask on.
class AdminCommandTest {

  private static final RunningHeard HEARD = RunningHeard.shared();

  private record Said(int exit, String out, String error) {}

  @BeforeAll
  static void an_authority() {
    // Far from the numbers that loaded profiles are given, since other tests load some here.
    HEARD.database().authority(9001, "north");
  }

  @Test
  void it_makes_an_account_and_prints_a_link_that_sets_its_password() {
    var said =
        run(
            "admin create --email new@example.org --name Olive --role complaints-x --authority north");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.error()).contains("There is no role \"complaints-x\"").contains("manager");

    said =
        run("admin create --email new@example.org --name Olive --role manager --authority north");
    assertThat(said.exit()).as(said.error()).isZero();
    assertThat(said.out())
        .contains("Olive is now complaints manager of north")
        .contains("/welcome/");
  }

  @Test
  void an_authority_there_is_not_is_said_so() {
    var said =
        run("admin create --email a@example.org --name Fern --role officer --authority nowhere");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.error()).contains("There is no authority \"nowhere\"").contains("profile load");

    said = run("admin create --email a@example.org --name Fern --role officer --authority nroth");
    assertThat(said.error()).contains("There is no authority \"nroth\" here. Did you mean north?");
  }

  @Test
  void a_second_role_is_given_to_the_same_account() {
    run("admin create --email two@example.org --name Iris --role officer --authority north");
    var said =
        run("admin create --email two@example.org --name Iris --role auditor --authority north");
    assertThat(said.exit()).as(said.error()).isZero();
    assertThat(said.out()).doesNotContain("/welcome/");
  }

  @Test
  void an_allocator_is_given_one_of_the_services_there_are() {
    HEARD.get(Profiles.class).load(Path.of("../profiles/standard"));
    var allocator =
        "admin create --email b@example.org --name Moss --role allocator --authority standard";

    assertThat(run(allocator).error()).contains("needs the service");
    assertThat(run(allocator + " --service fosterin").error())
        .contains("There is no service \"fosterin\" in the profile. Did you mean fostering?");
    assertThat(HEARD.get(Accounts.class).byEmail("b@example.org"))
        .as("an account, before the service is right")
        .isEmpty();
    var said = run(allocator + " --service fostering");
    assertThat(said.exit()).as(said.error()).isZero();
  }

  @Test
  void an_option_left_out_is_wrong_use() {
    assertThat(run("admin create --email a@example.org").exit()).isEqualTo(2);
    assertThat(run("admin").exit()).isEqualTo(2);
  }

  private static Said run(String line) {
    var out = new StringWriter();
    var error = new StringWriter();
    var command = new CommandLine(new Everything(), factory());
    var failures = new Failures();
    command.setExecutionExceptionHandler(failures);
    command.setParameterExceptionHandler(failures);
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(error, true));
    var exit = command.execute(line.split(" "));
    return new Said(exit, out.toString(), error.toString());
  }

  @CommandLine.Command(name = "heard", subcommands = AdminCommand.class)
  static final class Everything {}

  private static IFactory factory() {
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return type == AdminCommand.Create.class
            ? type.cast(new AdminCommand.Create(new Running()))
            : CommandLine.defaultFactory().create(type);
      }
    };
  }

  /// Heard as it runs for this test already.
  private static final class Running implements InstallationOpener {

    @Override
    public Installation open(Path data) {
      return new Installation() {
        @Override
        public <T> T get(Class<T> part) {
          return HEARD.get(part);
        }

        @Override
        public void close() {
          // It goes on for the other tests.
        }
      };
    }

    @Override
    public Served serve(Path data, int port, Map<String, String> settings) {
      throw new UnsupportedOperationException("not asked for");
    }
  }
}
