package heard.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.platform.ExplainedFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What happens at start to a database of another age.
class MigrationsTest {

  private static final TestServer SERVER = TestServer.current();

  @Test
  void an_empty_database_is_brought_to_the_schema_and_stays_there() {
    var database = SERVER.emptyDatabase();
    var migrations = new Migrations(SERVER.owner(database));
    assertThat(migrations.schema()).isEqualTo("none");
    migrations.run();
    var schema = migrations.schema();
    migrations.run();
    assertThat(migrations.schema()).isEqualTo(schema);
  }

  @Test
  void the_oldest_server_supported_takes_every_migration() {
    var floor = TestServer.floor();
    var migrations = new Migrations(floor.owner(floor.emptyDatabase()));
    assertThatCode(migrations::run).doesNotThrowAnyException();
  }

  @Test
  void a_schema_of_a_newer_heard_is_refused_and_nothing_changed() throws SQLException {
    var database = SERVER.freshDatabase();
    execute(
        SERVER.owner(database),
        """
        insert into installation.flyway_schema_history
          (installed_rank, version, description, type, script, installed_by, execution_time, success)
        values (999, '900', 'to come', 'SQL', 'V900__to_come.sql', 'heard_owner', 1, true)
        """);
    assertThatThrownBy(new Migrations(SERVER.owner(database))::run)
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("made by a newer Heard: its schema is at 900")
        .hasMessageContaining("nothing was changed");
  }

  @Test
  void a_server_of_the_operators_is_migrated_as_its_owner_and_used_as_the_application()
      throws SQLException {
    var database = SERVER.emptyDatabase();
    var environment =
        Map.of(
            Server.APPLICATION_VARIABLE, uri(SERVER.application(database)),
            Server.OWNER_VARIABLE, uri(SERVER.owner(database)));
    try (var server = Server.open(Path.of("unused"), "a test", true, environment, _ -> {});
        var connection = server.application().connect();
        var user = connection.createStatement().executeQuery("select current_user")) {
      user.next();
      assertThat(user.getString(1)).isEqualTo("heard_app");
    }
  }

  @Test
  void a_wrong_address_is_said_with_the_variable_it_came_from() {
    var environment =
        Map.of(Server.APPLICATION_VARIABLE, "postgresql://heard_app:x@127.0.0.1:1/heard");
    assertThatThrownBy(() -> Server.open(Path.of("unused"), "a test", true, environment, _ -> {}))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("HEARD_DATABASE_URL")
        .hasMessageContaining("127.0.0.1:1");
    assertThatThrownBy(() -> Address.parse(Server.APPLICATION_VARIABLE, "mysql://somewhere"))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("postgresql://user:password@host:5432/heard");
  }

  private static String uri(Address address) {
    return address
        .url()
        .replace(
            "jdbc:postgresql://",
            "postgresql://%s:%s@".formatted(address.user(), address.password()));
  }

  private static void execute(Address address, String text) throws SQLException {
    try (var connection = address.connect();
        var statement = connection.createStatement()) {
      statement.execute(text);
    }
  }
}
