package heard.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import heard.platform.postgres.Address;
import heard.platform.postgres.TestServer;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// A database of a test's own, migrated and empty, on the PostgreSQL that all tests of the process
/// share. Making one costs a tenth of a second: keep one in a static field of the test class.
///
/// ```java
/// private static final TestDatabase DATABASE = TestDatabase.fresh();
/// private static final AuthorityId SUNDERLAND = DATABASE.authority(1, "sunderland");
/// …
/// DATABASE.walls().in(SUNDERLAND, transaction -> …);
/// ```
public final class TestDatabase {

  private static final int CONNECTIONS = 10;

  private final TestServer server;
  private final String name;
  private final HikariDataSource application;
  private final Walls walls;

  private TestDatabase(TestServer server) {
    this.server = server;
    this.name = server.freshDatabase();
    this.application = pool(server.application(name));
    this.walls = new Walls(application);
  }

  public static TestDatabase fresh() {
    return new TestDatabase(TestServer.current());
  }

  /// On the oldest PostgreSQL that Heard supports.
  public static TestDatabase freshOnFloor() {
    return new TestDatabase(TestServer.floor());
  }

  public Walls walls() {
    return walls;
  }

  /// Connections of the application's login, as the application has them.
  public DataSource application() {
    return application;
  }

  /// Enters an authority under its number.
  public AuthorityId authority(int id, String code) {
    var authority = new AuthorityId(id);
    walls.outside(sql ->
        sql.execute(
            "insert into installation.authority (id, code, name) values (?, ?, ?)",
            id,
            code,
            code));
    return authority;
  }

  /// Beside the walls, as somebody with the database's own superuser: to tamper, or to look at what
  /// really lies there.
  public <T> T asSuperuser(Function<DSLContext, T> work) {
    try (var connection = server.superuser(name).connect()) {
      return work.apply(DSL.using(connection, SQLDialect.POSTGRES));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// What to put into the environment of a Heard that is to use this database.
  public Map<String, String> environment() {
    return Map.of(
        "HEARD_DATABASE_URL", url(server.application(name)),
        "HEARD_DATABASE_OWNER_URL", url(server.owner(name)));
  }

  private static String url(Address address) {
    return "%s?user=%s&password=%s".formatted(address.url(), address.user(), address.password());
  }

  private static HikariDataSource pool(Address address) {
    var configuration = new HikariConfig();
    configuration.setJdbcUrl(address.url());
    configuration.setUsername(address.user());
    configuration.setPassword(address.password());
    configuration.setMaximumPoolSize(CONNECTIONS);
    configuration.setMinimumIdle(0);
    configuration.setAutoCommit(false);
    configuration.addDataSourceProperty("reWriteBatchedInserts", "true");
    return new HikariDataSource(configuration);
  }
}
