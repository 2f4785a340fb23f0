package heard.bench;

import heard.platform.AuthorityId;
import heard.platform.NewIds;
import heard.platform.Transaction;
import heard.platform.Walls;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The yardstick of a command: the statements that it sends, written by hand with JDBC, what they
/// write decided beforehand. Nothing is parsed, folded, derived or hashed, so the authority it
/// works on has a ledger that nobody could check.
final class ByHand {

  private static final byte[] HASH = new byte[32];
  private static final String TABLES =
      """
      select table_name, bool_or(column_name = 'id')
        from information_schema.columns where table_schema = 'record'
       group by table_name order by table_name
      """;

  private final Walls walls;
  private final AuthorityId authority;
  private final NewIds ids;
  private final Map<String, String> streamOf = new LinkedHashMap<>();
  private final String delete;

  /// A case, with the rows that a command would write for it.
  record Ready(UUID stream, AtomicInteger version, Map<String, List<@Nullable Object[]>> rows) {}

  /// @param authority whose ledger is filled by hand
  /// @param commanded whose case is given to the command
  /// @param stream a case of that authority
  /// @param command one like those that are measured: the tables that it writes are written here
  ByHand(
      Walls walls,
      AuthorityId authority,
      NewIds ids,
      AuthorityId commanded,
      UUID stream,
      Runnable command) {
    this.walls = walls;
    this.authority = authority;
    this.ids = ids;
    walls
        .reading(authority, transaction -> transaction.sql().fetch(TABLES))
        .forEach(row ->
            streamOf.put(
                row.get(0, String.class), row.get(1, Boolean.class) ? "id" : "representation_id"));
    var before = writers(commanded, stream);
    command.run();
    var after = writers(commanded, stream);
    streamOf.keySet().removeIf(table -> Objects.equals(before.get(table), after.get(table)));
    delete =
        "with "
            + streamOf.entrySet().stream()
                .map(table ->
                    "%1$s_gone as (delete from record.%1$s where authority_id = ? and %2$s = any(?))"
                        .formatted(table.getKey(), table.getValue()))
                .collect(Collectors.joining(", "))
            + " select 1";
  }

  /// Per table the transactions that wrote the rows of a case.
  private Map<String, List<String>> writers(AuthorityId of, UUID stream) {
    return walls.reading(
        of,
        transaction ->
            streamOf.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        table ->
                            transaction
                                .sql()
                                .fetch(
                                    "select xmin::text from record.%s where authority_id = ? and %s = ?"
                                        .formatted(table.getKey(), table.getValue()),
                                    of.value(),
                                    stream)
                                .getValues(0, String.class))));
  }

  Ready ready(UUID stream) {
    return walls.reading(
        authority,
        transaction -> {
          var rows = new LinkedHashMap<String, List<@Nullable Object[]>>();
          streamOf.forEach((table, column) -> {
            var found =
                transaction
                    .sql()
                    .fetch(
                        "select * from record.%s where authority_id = ? and %s = ?"
                            .formatted(table, column),
                        authority.value(),
                        stream)
                    .map(row -> row.intoArray());
            if (!found.isEmpty()) {
              rows.put(table, found);
            }
          });
          var version =
              transaction
                  .sql()
                  .fetchSingle(
                      "select max(version) from ledger.event where authority_id = ? and stream_id = ?",
                      authority.value(),
                      stream)
                  .get(0, Integer.class);
          return new Ready(stream, new AtomicInteger(version), rows);
        });
  }

  void save(Ready one) {
    walls.in(
        authority,
        transaction -> {
          try {
            save(transaction, one);
          } catch (SQLException e) {
            throw new DataAccessException(e.getMessage(), e);
          }
          return one;
        });
  }

  private void save(Transaction transaction, Ready one) throws SQLException {
    var connection = transaction.connection();
    var command = ids.next();
    lock(connection, "select pg_advisory_xact_lock_shared(?, ?)", 0x48524401);
    read(
        connection,
        "select * from ledger.commit where authority_id = ? and command_id = ?",
        command);
    read(
        connection,
        "select e.*, c.position, c.recorded_at, c.actor from ledger.event e"
            + " join ledger.commit c on c.authority_id = e.authority_id"
            + " and c.command_id = e.command_id"
            + " where e.authority_id = ? and e.stream_id = ? order by e.version",
        one.stream());
    event(connection, one, command);
    profile(connection);
    replace(connection, one);
    lock(connection, "select pg_advisory_xact_lock(?, ?)", 0x48524402);
    commit(connection, command);
  }

  private void lock(Connection connection, String sql, int number) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setInt(1, number);
      statement.setInt(2, authority.value());
      statement.execute();
    }
  }

  private void read(Connection connection, String sql, UUID id) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setInt(1, authority.value());
      statement.setObject(2, id);
      try (var row = statement.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          for (int i = 1; i <= columns; i++) {
            row.getObject(i);
          }
        }
      }
    }
  }

  /// Which profile is in force: until when a case is kept is worked out by it.
  private static void profile(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select max(version) from profile.version");
        var row = statement.executeQuery()) {
      row.next();
      row.getInt(1);
    }
  }

  private void event(Connection connection, Ready one, UUID command) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into ledger.event (authority_id, stream_id, version, format, type_version,"
                + " command_id, event_id, occurred_from, occurred_to, type, payload, hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      statement.setInt(1, authority.value());
      statement.setObject(2, one.stream());
      statement.setInt(3, one.version().incrementAndGet());
      statement.setShort(4, (short) 1);
      statement.setShort(5, (short) 1);
      statement.setObject(6, command);
      statement.setObject(7, ids.next());
      statement.setObject(8, LocalDate.EPOCH);
      statement.setObject(9, LocalDate.EPOCH);
      statement.setString(10, "delay-recorded");
      statement.setString(11, "{\"stage\":1,\"reason\":\"complexity\"}");
      statement.setBytes(12, HASH);
      statement.execute();
    }
  }

  private void replace(Connection connection, Ready one) throws SQLException {
    try (var statement = connection.prepareStatement(delete)) {
      var streams = connection.createArrayOf("uuid", new Object[] {one.stream()});
      for (int i = 0; i < streamOf.size(); i++) {
        statement.setInt(2 * i + 1, authority.value());
        statement.setArray(2 * i + 2, streams);
      }
      statement.execute();
    }
    for (var table : one.rows().entrySet()) {
      insert(connection, table.getKey(), table.getValue());
    }
  }

  private static void insert(Connection connection, String table, List<@Nullable Object[]> rows)
      throws SQLException {
    var places = new ArrayList<String>();
    for (int i = 0; i < rows.getFirst().length; i++) {
      places.add("?");
    }
    try (var statement =
        connection.prepareStatement(
            "insert into record.%s values (%s)".formatted(table, String.join(", ", places)))) {
      for (var row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] row)
      throws SQLException {
    for (int i = 0; i < row.length; i++) {
      if (row[i] == null) {
        statement.setNull(i + 1, Types.NULL);
      } else {
        statement.setObject(i + 1, row[i]);
      }
    }
  }

  private void commit(Connection connection, UUID command) throws SQLException {
    long position;
    try (var statement =
        connection.prepareStatement(
            "select * from ledger.commit where authority_id = ? order by position desc limit 1")) {
      statement.setInt(1, authority.value());
      try (var head = statement.executeQuery()) {
        position = head.next() ? head.getLong("position") : 0;
      }
    }
    try (var statement =
        connection.prepareStatement(
            "insert into ledger.commit (authority_id, position, format, recorded_at, actor,"
                + " command_id, event_count, digest, previous_hash, hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      statement.setInt(1, authority.value());
      statement.setLong(2, position + 1);
      statement.setShort(3, (short) 1);
      statement.setObject(4, OffsetDateTime.now(ZoneOffset.UTC));
      statement.setObject(5, command);
      statement.setObject(6, command);
      statement.setInt(7, 1);
      statement.setBytes(8, HASH);
      statement.setBytes(9, HASH);
      statement.setBytes(10, HASH);
      statement.execute();
    }
  }
}
