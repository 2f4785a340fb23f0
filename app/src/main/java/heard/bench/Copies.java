package heard.bench;

import heard.platform.AuthorityId;
import heard.platform.Transaction;
import heard.platform.Walls;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// The yardstick of an import: rows that an authority has, decided long ago, written for another by
/// COPY to temporary tables and INSERT … SELECT, as the application's role, in one transaction.
final class Copies {

  private static final String TABLES =
      """
      select table_schema, table_name,
             string_agg(quote_ident(column_name), ', ' order by ordinal_position)
               filter (where column_name <> 'authority_id' and is_generated = 'NEVER')
        from information_schema.columns
       where (table_schema = 'record'
              or table_schema || '.' || table_name in
                ('ledger.event', 'ledger.commit', 'people.person', 'papers.paper',
                 'papers.log_import', 'papers.log_case'))
       group by table_schema, table_name
       order by table_schema, table_name desc
      """;

  private final Walls walls;
  private final Path folder;

  /// A table of rows put aside.
  private record Kept(String schema, String table, String columns, Path file, long rows) {

    String name() {
      return schema + ".\"" + table + "\"";
    }
  }

  /// What writing came to.
  ///
  /// @param seconds all of it, with its commit
  /// @param derivedSeconds of that, for the tables of the read model
  record Written(long rows, long derivedRows, double seconds, double derivedSeconds) {}

  Copies(Walls walls, Path folder) {
    this.walls = walls;
    this.folder = folder;
  }

  /// Writes for one authority the rows that another has.
  Written copy(AuthorityId from, AuthorityId to) throws IOException {
    Files.createDirectories(folder);
    var kept = walls.reading(from, transaction -> putAside(transaction, to));
    var derived = new double[1];
    double seconds =
        Clocked.seconds(() ->
            walls.in(
                to,
                transaction -> {
                  for (var table : kept) {
                    double took = Clocked.seconds(() -> write(transaction, table));
                    if (table.schema().equals("record")) {
                      derived[0] += took;
                    }
                  }
                  return kept;
                }));
    for (var table : kept) {
      Files.delete(table.file());
    }
    return new Written(
        kept.stream().mapToLong(Kept::rows).sum(),
        kept.stream().filter(k -> k.schema().equals("record")).mapToLong(Kept::rows).sum(),
        seconds,
        derived[0]);
  }

  private List<Kept> putAside(Transaction transaction, AuthorityId to) {
    return transaction
        .sql()
        .fetch(TABLES)
        .map(row ->
            putAside(
                transaction,
                to,
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class)));
  }

  private Kept putAside(
      Transaction transaction, AuthorityId to, String schema, String table, String columns) {
    var file = folder.resolve(schema + "." + table);
    var copy =
        "copy (select %d::int as authority_id, %s from %s.\"%s\" order by 1, 2) to stdout (format binary)"
            .formatted(to.value(), columns, schema, table);
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      var rows = manager(transaction).copyOut(copy, out);
      return new Kept(schema, table, "authority_id, " + columns, file, rows);
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Transaction transaction, Kept table) {
    var sql = transaction.sql();
    sql.execute(
        "create temporary table by_hand on commit drop as select %s from %s with no data"
            .formatted(table.columns(), table.name()));
    try (var in = new BufferedInputStream(Files.newInputStream(table.file()), 1 << 16)) {
      manager(transaction).copyIn("copy pg_temp.by_hand from stdin (format binary)", in);
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sql.execute(
        "insert into %s (%s) select * from pg_temp.by_hand"
            .formatted(table.name(), table.columns()));
    sql.execute("drop table pg_temp.by_hand");
  }

  private static CopyManager manager(Transaction transaction) throws SQLException {
    return transaction.connection().unwrap(PGConnection.class).getCopyAPI();
  }
}
