package heard.backup;

import heard.ledger.Head;
import heard.ledger.Ledgers;
import heard.ledger.Verified;
import heard.platform.AuthorityId;
import heard.platform.Database;
import heard.platform.ExplainedFailure;
import heard.platform.Walls;
import heard.platform.WholeInstallation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/// Loads a backup into an empty installation and checks every ledger against the heads it names, in
/// one transaction: all of it is there afterwards, or nothing.
@Component
class Restore {

  private final Walls walls;
  private final Database database;
  private final Ledgers ledgers;

  Restore(Walls walls, Database database, Ledgers ledgers) {
    this.walls = walls;
    this.database = database;
    this.ledgers = ledgers;
  }

  /// Loads it.
  ///
  /// @param progress told each table as it is begun
  /// @return the authorities that were restored, whose read models are still to be made
  List<AuthorityId> load(Path file, Consumer<String> progress) {
    try (var backup = BackupFile.open(file)) {
      if (!database.knows(backup.manifest().schema())) {
        throw new ExplainedFailure(
            "%s was made by a newer Heard: its schema is %s, and this Heard knows up to %s."
                .formatted(file, backup.manifest().schema(), database.schema()));
      }
      return walls.writingWhole(whole -> {
        try {
          return load(whole, backup, progress);
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
          throw new DataAccessException(failure.getMessage(), failure);
        }
      });
    }
  }

  private List<AuthorityId> load(
      WholeInstallation whole, BackupFile backup, Consumer<String> progress)
      throws IOException, SQLException {
    refuseFull(whole);
    whole.outside().execute("set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'");
    var tables = SourceTables.of(whole.outside());
    for (var table : tables) {
      if (!table.walled()) {
        progress.accept(table.name());
        whole.outside();
        backup.read(Backup.entry(table), stream -> straight(whole, table, stream));
      }
    }
    var restored = Backup.authorities(whole);
    for (var authority : restored) {
      whole.enter(authority.id());
      for (var table : tables) {
        if (table.walled()) {
          progress.accept("%s, %s".formatted(authority.code(), table.name()));
          var name = Backup.entry(authority.id(), table);
          backup.read(name, stream -> behindTheWall(whole, table, stream));
        }
      }
    }
    verify(whole, restored, backup.heads());
    return restored.stream().map(Backup.Authority::id).toList();
  }

  private static long straight(WholeInstallation whole, SourceTable table, InputStream stream)
      throws IOException, SQLException {
    var columns = SourceTable.list(heading(stream, table));
    return copy(whole, "%s (%s)".formatted(table.name(), columns), stream);
  }

  /// A policy forbids COPY, so by way of a temporary table.
  private static long behindTheWall(WholeInstallation whole, SourceTable table, InputStream stream)
      throws IOException, SQLException {
    var columns = SourceTable.list(heading(stream, table));
    try (var statement = whole.connection().createStatement()) {
      statement.execute(
          "create temporary table restored on commit drop as select %s from %s with no data"
              .formatted(columns, table.name()));
      var rows = copy(whole, "pg_temp.restored", stream);
      statement.execute(
          "insert into %s (%s) select %s from pg_temp.restored"
              .formatted(table.name(), columns, columns));
      statement.execute("drop table pg_temp.restored");
      return rows;
    }
  }

  private static long copy(WholeInstallation whole, String target, InputStream stream)
      throws IOException, SQLException {
    return whole
        .connection()
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy %s from stdin (format csv)".formatted(target), stream);
  }

  private void verify(
      WholeInstallation whole, List<Backup.Authority> authorities, Map<String, Head> heads) {
    for (var authority : authorities) {
      switch (ledgers.verify(whole.enter(authority.id()))) {
        case Verified.Broken broken ->
            throw new ExplainedFailure(
                "The ledger of %s in this backup is broken at %s. Nothing was restored."
                    .formatted(authority.code(), broken));
        case Verified.Whole ledger -> {
          var head = heads.get(authority.code());
          var same =
              head == null
                  ? ledger.position() == 0
                  : head.position() == ledger.position() && head.hash().equals(ledger.head());
          if (!same) {
            throw new ExplainedFailure(
                "The ledger of %s ends elsewhere than this backup says. Nothing was restored."
                    .formatted(authority.code()));
          }
        }
      }
    }
  }

  private static void refuseFull(WholeInstallation whole) {
    var full =
        whole
            .outside()
            .fetchSingle(
                """
                select exists (select from installation.authority)
                  or exists (select from installation.account)
                """)
            .into(boolean.class);
    if (full) {
      throw new ExplainedFailure(
          "There are data here already, and a backup is restored into an empty place only. Name a"
              + " new folder with --data, or an empty database.");
    }
  }

  /// The first line names the columns, so that a backup of an older schema finds its own.
  private static List<String> heading(InputStream stream, SourceTable table) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = stream.read(); next >= 0 && next != '\n'; next = stream.read()) {
      line.write(next);
    }
    var columns = Arrays.asList(line.toString(StandardCharsets.UTF_8).strip().split(",", -1));
    if (!table.columns().containsAll(columns)) {
      throw new ExplainedFailure(
          "The backup has columns of %s that this Heard does not know: %s"
              .formatted(table.name(), columns));
    }
    return columns;
  }
}
