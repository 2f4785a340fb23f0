package heard.backup;

import heard.ledger.Head;
import heard.ledger.Ledger;
import heard.platform.AuthorityId;
import heard.platform.Database;
import heard.platform.Walls;
import heard.platform.WholeInstallation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/// Writes all of Heard's sources, as they are at one moment, into a zip: a CSV file for each table,
/// for a walled table one for each authority, and where each ledger ends.
@Component
class Backup {

  static final String HEADS = "heads.txt";

  private final Walls walls;
  private final Database database;
  private final Ledger ledger;

  Backup(Walls walls, Database database, Ledger ledger) {
    this.walls = walls;
    this.database = database;
    this.ledger = ledger;
  }

  /// Writes it.
  ///
  /// @param into not closed
  /// @param progress told each table as it is begun
  void write(OutputStream into, Instant now, Consumer<String> progress) {
    walls.readingWhole(whole -> {
      try {
        var zip = new ZipOutputStream(into);
        var rows = write(whole, zip, progress);
        put(zip, Manifest.NAME, new Manifest(database.schema(), now, rows).bytes());
        zip.finish();
        return null;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (SQLException failure) {
        throw new DataAccessException(failure.getMessage(), failure);
      }
    });
  }

  private Map<String, Long> write(
      WholeInstallation whole, ZipOutputStream zip, Consumer<String> progress)
      throws IOException, SQLException {
    var rows = new HashMap<String, Long>();
    var sql = whole.outside();
    sql.execute("set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'");
    var tables = SourceTables.of(sql);
    var authorities = authorities(whole);
    for (var table : tables) {
      progress.accept(table.name());
      if (table.walled()) {
        for (var authority : authorities) {
          whole.enter(authority.id());
          var name = entry(authority.id(), table);
          rows.put(name, copy(whole, zip, table, name));
        }
      } else {
        whole.outside();
        rows.put(entry(table), copy(whole, zip, table, entry(table)));
      }
    }
    put(zip, HEADS, heads(whole, authorities).getBytes(StandardCharsets.UTF_8));
    return rows;
  }

  static String entry(AuthorityId authority, SourceTable table) {
    return "%s/%s.csv".formatted(authority, table.name());
  }

  static String entry(SourceTable table) {
    return table.name() + ".csv";
  }

  private static long copy(
      WholeInstallation whole, ZipOutputStream zip, SourceTable table, String name)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(name));
    var rows =
        whole
            .connection()
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy (select %s from %s order by %s) to stdout (format csv, header)"
                    .formatted(table.columnList(), table.name(), table.keyList()),
                zip);
    zip.closeEntry();
    return rows;
  }

  private String heads(WholeInstallation whole, List<Authority> authorities) {
    var lines = new StringBuilder();
    for (var authority : authorities) {
      ledger
          .head(whole.enter(authority.id()))
          .ifPresent(last ->
              lines.append(new Head(authority.code(), last.position(), last.hash())).append('\n'));
    }
    return lines.toString();
  }

  static List<Authority> authorities(WholeInstallation whole) {
    var all = new ArrayList<Authority>();
    for (var row :
        whole.outside().fetch("select id, code from installation.authority order by id")) {
      all.add(
          new Authority(new AuthorityId(row.get("id", int.class)), row.get("code", String.class)));
    }
    return all;
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  record Authority(AuthorityId id, String code) {}
}
