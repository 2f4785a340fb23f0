package heard.ledger;

import heard.platform.Transaction;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Checks one authority's ledger: the commits in the order of position, then all events in one scan
/// in key order, which feeds the digest of every commit at once. Memory is a bit for each commit
/// and a digest for each that is not yet complete.
final class Verification {

  private static final String COMMITS =
      """
      select position, format, recorded_at, actor, command_id, event_count, digest, previous_hash,
             hash
        from ledger.commit where authority_id = ? order by position
      """;
  private static final String EVENTS =
      """
      select e.stream_id, e.version, e.format, e.type_version, e.command_id, e.event_id,
             e.occurred_from, e.occurred_to, e.type, e.payload, e.hash, c.position, c.event_count,
             c.digest
        from ledger.event e
        left join ledger.commit c
          on c.authority_id = e.authority_id and c.command_id = e.command_id
       where e.authority_id = ?
       order by e.stream_id, e.version
      """;
  private static final int ROWS_AT_ONCE = 5000;

  private final Transaction transaction;
  private final int authority;
  private final Sealing sealing = new Sealing();
  private final Map<Long, Fed> open = new HashMap<>();
  private final BitSet complete = new BitSet();
  private long head;
  private long events;
  private Hash headHash = Hash.NONE;
  private Verified.@Nullable Broken first;

  private Verification(Transaction transaction) {
    this.transaction = transaction;
    this.authority = transaction.authority().value();
  }

  /// Checks everything recorded; names the fault of the lowest position.
  static Verified of(Transaction transaction) {
    var verification = new Verification(transaction);
    try {
      verification.commits();
      verification.events();
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
    verification.incomplete();
    var broken = verification.first;
    return broken != null
        ? broken
        : new Verified.Whole(
            transaction.authority(), verification.head, verification.events, verification.headHash);
  }

  private void commits() throws SQLException {
    try (var statement = streaming(COMMITS);
        var row = statement.executeQuery()) {
      var before = Instant.MIN;
      while (row.next()) {
        var position = row.getLong("position");
        if (position != head + 1) {
          fault(head + 1, null, null, "the commit is missing");
        }
        var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        var previous = new Hash(row.getBytes("previous_hash"));
        var hash = new Hash(row.getBytes("hash"));
        if (row.getShort("format") != Sealing.FORMAT) {
          fault(position, null, null, "the commit has an unknown format");
        } else if (!hash.equals(again(row, position, recordedAt, previous))) {
          fault(position, null, null, "the commit has been altered");
        } else if (!previous.equals(headHash)) {
          fault(position, null, null, "the commit is not sealed to the one before it");
        } else if (recordedAt.isBefore(before)) {
          fault(position, null, null, "the commit is earlier than the one before it");
        }
        head = position;
        headHash = hash;
        before = recordedAt;
      }
    }
  }

  private Hash again(ResultSet row, long position, Instant recordedAt, Hash previous)
      throws SQLException {
    return sealing.commit(
        authority,
        position,
        recordedAt,
        row.getObject("actor", UUID.class),
        row.getObject("command_id", UUID.class),
        row.getInt("event_count"),
        new Hash(row.getBytes("digest")),
        previous);
  }

  private void events() throws SQLException {
    try (var statement = streaming(EVENTS);
        var row = statement.executeQuery()) {
      StoredEvent last = null;
      while (row.next()) {
        events++;
        var event = event(row);
        var position = row.getObject("position", Long.class);
        check(row, event, position);
        var expected =
            last != null && last.streamId().equals(event.streamId()) ? last.version() + 1 : 1;
        if (event.version() != expected) {
          fault(position, event.streamId(), expected, "the event is missing");
        }
        if (position != null) {
          feed(row, event, position);
        }
        last = event;
      }
    }
  }

  private void check(ResultSet row, StoredEvent event, @Nullable Long position)
      throws SQLException {
    if (position == null) {
      fault(null, event.streamId(), event.version(), "the event belongs to no commit");
    } else if (row.getShort("format") != Sealing.FORMAT) {
      fault(position, event.streamId(), event.version(), "the event has an unknown format");
    } else {
      var hash = sealing.event(authority, row.getObject("command_id", UUID.class), event);
      if (!Arrays.equals(hash, row.getBytes("hash"))) {
        fault(position, event.streamId(), event.version(), "the event has been altered");
      }
    }
  }

  private void feed(ResultSet row, StoredEvent event, long position) throws SQLException {
    if (complete.get(Math.toIntExact(position))) {
      fault(position, event.streamId(), event.version(), "the commit has an event too many");
      return;
    }
    var fed = open.computeIfAbsent(position, _ -> new Fed(event));
    fed.digest.update(row.getBytes("hash"));
    fed.count++;
    if (fed.count == row.getInt("event_count")) {
      if (!Arrays.equals(fed.digest.digest(), row.getBytes("digest"))) {
        fault(
            position,
            fed.first.streamId(),
            fed.first.version(),
            "the events of this commit are not those that were sealed; this is its first");
      }
      complete.set(Math.toIntExact(position));
      open.remove(position);
    }
  }

  private void incomplete() {
    var missing = complete.nextClearBit(1);
    if (missing <= head) {
      var fed = open.get((long) missing);
      fault(
          (long) missing,
          fed == null ? null : fed.first.streamId(),
          null,
          "events of this commit are missing: %d found".formatted(fed == null ? 0 : fed.count));
    }
  }

  private void fault(
      @Nullable Long position, @Nullable UUID stream, @Nullable Integer version, String what) {
    var order =
        Comparator.comparing(
            Verified.Broken::position, Comparator.nullsLast(Comparator.<Long>naturalOrder()));
    var fault = new Verified.Broken(transaction.authority(), position, stream, version, what);
    if (first == null || order.compare(fault, first) < 0) {
      first = fault;
    }
  }

  private PreparedStatement streaming(String sql) throws SQLException {
    var statement = transaction.connection().prepareStatement(sql);
    statement.setFetchSize(ROWS_AT_ONCE);
    statement.setInt(1, authority);
    return statement;
  }

  private static StoredEvent event(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getObject("stream_id", UUID.class),
        row.getInt("version"),
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getInt("type_version"),
        row.getObject("occurred_from", LocalDate.class),
        row.getObject("occurred_to", LocalDate.class),
        row.getString("payload"));
  }

  /// A commit whose events are being read.
  private static final class Fed {
    private final StoredEvent first;
    private final MessageDigest digest = Sealing.sha256();
    private int count;

    Fed(StoredEvent first) {
      this.first = first;
    }
  }
}
