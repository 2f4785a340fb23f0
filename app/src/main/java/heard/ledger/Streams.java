package heard.ledger;

import heard.platform.Transaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Reads whole histories one after another, in little memory. The transaction may be used for other
/// statements meanwhile.
public final class Streams {

  private static final int ROWS_AT_ONCE = 5000;

  private Streams() {}

  /// Every stream, as far as it had been recorded up to a position.
  ///
  /// @param upTo the last position to be read
  public static void each(
      Transaction transaction, long upTo, Consumer<List<RecordedEvent>> history) {
    read(transaction, "c.position <= ?", (statement, at) -> statement.setLong(at, upTo), history);
  }

  /// These streams, as far as there is anything of them.
  public static void each(
      Transaction transaction, Collection<UUID> streams, Consumer<List<RecordedEvent>> history) {
    read(
        transaction,
        "e.stream_id = any(?)",
        (statement, at) ->
            statement.setArray(
                at, transaction.connection().createArrayOf("uuid", streams.toArray())),
        history);
  }

  /// One stream in the order of recording; empty when there is nothing of it.
  static List<RecordedEvent> one(Transaction transaction, UUID stream) {
    var history = new ArrayList<RecordedEvent>();
    read(
        transaction,
        "e.stream_id = ?",
        (statement, at) -> statement.setObject(at, stream),
        history::addAll);
    return history;
  }

  private interface Condition {
    void set(PreparedStatement statement, int at) throws SQLException;
  }

  private static void read(
      Transaction transaction,
      String where,
      Condition condition,
      Consumer<List<RecordedEvent>> history) {
    var sql =
        """
        select e.stream_id, e.version, e.event_id, e.type, e.type_version, e.occurred_from,
               e.occurred_to, e.payload, c.position, c.recorded_at, c.actor
          from ledger.event e
          join ledger.commit c on c.authority_id = e.authority_id and c.command_id = e.command_id
         where e.authority_id = ? and %s
         order by e.stream_id, e.version
        """
            .formatted(where);
    try (var statement = transaction.connection().prepareStatement(sql)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      statement.setInt(1, transaction.authority().value());
      condition.set(statement, 2);
      try (var row = statement.executeQuery()) {
        var stream = new ArrayList<RecordedEvent>();
        UUID current = null;
        while (row.next()) {
          var event = event(row);
          if (!event.event().streamId().equals(current)) {
            hand(stream, history);
            current = event.event().streamId();
          }
          stream.add(event);
        }
        hand(stream, history);
      }
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }

  private static void hand(List<RecordedEvent> stream, Consumer<List<RecordedEvent>> history) {
    if (!stream.isEmpty()) {
      history.accept(List.copyOf(stream));
      stream.clear();
    }
  }

  private static RecordedEvent event(ResultSet row) throws SQLException {
    return new RecordedEvent(
        new StoredEvent(
            row.getObject(1, UUID.class),
            row.getInt(2),
            row.getObject(3, UUID.class),
            row.getString(4),
            row.getInt(5),
            day(row, 6),
            day(row, 7),
            row.getString(8)),
        row.getLong(9),
        row.getObject(10, OffsetDateTime.class).toInstant(),
        row.getObject(11, UUID.class));
  }

  private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
