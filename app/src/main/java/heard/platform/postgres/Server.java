package heard.platform.postgres;

import heard.platform.ExplainedFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL with the schema of this Heard: in the data folder, or a server of the operator's.
public sealed interface Server extends AutoCloseable {

  String APPLICATION_VARIABLE = "HEARD_DATABASE_URL";
  String OWNER_VARIABLE = "HEARD_DATABASE_OWNER_URL";

  /// Where the application's login connects.
  Address application();

  /// The version of the schema.
  String schema();

  /// Why nothing can be recorded at the moment, as far as that can be seen from here.
  default Optional<String> trouble() {
    return Optional.empty();
  }

  /// Whether a version of the schema is this one or an older one.
  default boolean knows(String version) {
    return MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(schema()))
        <= 0;
  }

  @Override
  void close();

  /// Opens the server that the environment names, else the one in the folder.
  ///
  /// @param alone whether to refuse a data folder that another process supervises
  static Server open(
      Path data,
      String who,
      boolean alone,
      Map<String, String> environment,
      Consumer<String> progress) {
    var application = environment.get(APPLICATION_VARIABLE);
    if (application == null || application.isBlank()) {
      return InFolder.open(data, who, alone, progress);
    }
    return Elsewhere.open(
        Address.parse(APPLICATION_VARIABLE, application), environment.get(OWNER_VARIABLE));
  }

  /// Supervised by Heard.
  record InFolder(Embedded embedded, String schema) implements Server {

    static InFolder open(Path data, String who, boolean alone, Consumer<String> progress) {
      var embedded = Embedded.open(data, who, alone, progress);
      try {
        var migrations = new Migrations(embedded.owner());
        if (embedded.owned()) {
          migrations.run();
        } else {
          migrations.await();
        }
        return new InFolder(embedded, migrations.schema());
      } catch (RuntimeException failure) {
        embedded.close();
        throw failure;
      }
    }

    @Override
    public Address application() {
      return embedded.application();
    }

    @Override
    public Optional<String> trouble() {
      return embedded.trouble();
    }

    @Override
    public void close() {
      embedded.close();
    }
  }

  /// The operator's. Migrated when the owner's address is given, only checked when not.
  record Elsewhere(Address application, String schema) implements Server {

    static Elsewhere open(Address application, @Nullable String owner) {
      try {
        Migrations.refuseOldServer(application);
      } catch (SQLException failure) {
        throw new ExplainedFailure(
            "%s cannot be reached (%s names it): %s"
                .formatted(application, APPLICATION_VARIABLE, failure.getMessage()),
            failure);
      }
      Migrations migrations;
      if (owner == null || owner.isBlank()) {
        migrations = new Migrations(application);
        migrations.await();
      } else {
        migrations = new Migrations(Address.parse(OWNER_VARIABLE, owner));
        migrations.run();
      }
      return new Elsewhere(application, migrations.schema());
    }

    @Override
    public void close() {}
  }
}
