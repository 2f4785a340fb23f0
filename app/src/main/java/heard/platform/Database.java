package heard.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import heard.platform.postgres.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// The database of this process: the one in the data folder, or the server that the environment
/// names; migrated, with a pool of connections of the application's login.
public final class Database implements AutoCloseable {

  private static final int CONNECTIONS = 16;

  /// How long whoever needs a connection waits for one.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Server server;
  private final HikariDataSource pool;

  private Database(Server server) {
    this.server = server;
    this.pool = pool(server);
  }

  /// How much of the data folder a process claims.
  public enum Claim {
    /// Refuses a folder that another process supervises.
    ALONE,
    /// Works beside the process that supervises the folder, if there is one.
    BESIDE
  }

  /// Opens it, which makes, starts and migrates what has to be.
  ///
  /// @param who this process, in words for another that finds the folder taken
  /// @param environment where `HEARD_DATABASE_URL` and `HEARD_DATABASE_OWNER_URL` are looked up
  /// @param progress told what takes time
  public static Database open(
      Path data,
      String who,
      Claim claim,
      Map<String, String> environment,
      Consumer<String> progress) {
    return new Database(Server.open(data, who, claim == Claim.ALONE, environment, progress));
  }

  /// Connections of the application's login, autocommit off. Use {@link Walls}, not this.
  public DataSource application() {
    return pool;
  }

  /// The version of its schema, such as `7`.
  public String schema() {
    return server.schema();
  }

  /// Whether a version of the schema is this one or an older one.
  public boolean knows(String version) {
    return server.knows(version);
  }

  /// Why nothing can be recorded at the moment, as far as that is known.
  public Optional<String> trouble() {
    return server.trouble();
  }

  /// The pool first: PostgreSQL would wait for its sessions.
  @Override
  public void close() {
    pool.close();
    server.close();
  }

  private static HikariDataSource pool(Server server) {
    var address = server.application();
    var configuration = new HikariConfig();
    configuration.setJdbcUrl(address.url());
    if (!address.user().isEmpty()) {
      configuration.setUsername(address.user());
      configuration.setPassword(address.password());
    }
    configuration.setPoolName("heard");
    configuration.setMaximumPoolSize(CONNECTIONS);
    configuration.setMinimumIdle(1);
    configuration.setAutoCommit(false);
    configuration.setConnectionTimeout(PATIENCE.toMillis());
    configuration.addDataSourceProperty("ApplicationName", "heard");
    configuration.addDataSourceProperty("reWriteBatchedInserts", "true");
    return new HikariDataSource(configuration);
  }
}
