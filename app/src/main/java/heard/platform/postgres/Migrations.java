package heard.platform.postgres;

import heard.platform.ExplainedFailure;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.ds.PGSimpleDataSource;

/// Brings a database to the schema of this Heard, as the owner, and refuses one of a newer Heard.
final class Migrations {

  private static final int OLDEST_SERVER = 15;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int ATTEMPTS = 300;

  private final Flyway flyway;

  Migrations(Address owner) {
    this.flyway =
        Flyway.configure()
            .dataSource(dataSource(owner))
            .locations("classpath:db/migration")
            .defaultSchema("installation")
            .createSchemas(true)
            .load();
  }

  void run() {
    try {
      refuseNewer();
      flyway.migrate();
    } catch (FlywayException failure) {
      throw new ExplainedFailure(
          "The database could not be brought to the schema of this Heard: " + failure.getMessage(),
          failure);
    }
  }

  /// For a process that may not migrate: waits while the one that may is at it.
  void await() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      refuseNewer();
      if (flyway.info().pending().length == 0) {
        return;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new ExplainedFailure(
        "The running Heard has an older schema than this one. Stop it and start this version.");
  }

  /// The version of the schema as it stands.
  String schema() {
    var current = flyway.info().current();
    return current == null ? "none" : String.valueOf(current.getVersion());
  }

  private void refuseNewer() {
    var info = flyway.info();
    var newest =
        Arrays.stream(info.all())
            .filter(known -> known.getState().isResolved())
            .map(MigrationInfo::getVersion)
            .filter(Objects::nonNull)
            .max(MigrationVersion::compareTo)
            .orElseThrow();
    for (var applied : info.applied()) {
      if (applied.getVersion() != null && applied.getVersion().isNewerThan(newest.getVersion())) {
        throw new ExplainedFailure(
            ("This database was made by a newer Heard: its schema is at %s, and this Heard knows"
                    + " up to %s. Start the newer Heard; nothing was changed.")
                .formatted(applied.getVersion(), newest));
      }
    }
  }

  private static DataSource dataSource(Address owner) {
    var source = new PGSimpleDataSource();
    source.setUrl(owner.url());
    if (!owner.user().isEmpty()) {
      source.setUser(owner.user());
      source.setPassword(owner.password());
    }
    return source;
  }

  /// A server older than the floor would fail in the middle of a migration, with a riddle.
  static void refuseOldServer(Address address) throws SQLException {
    try (var connection = address.connect()) {
      var version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_SERVER) {
        throw new ExplainedFailure(
            "Heard needs PostgreSQL %d or later; %s is %d."
                .formatted(OLDEST_SERVER, address, version));
      }
    }
  }
}
