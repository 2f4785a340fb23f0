package heard.ledger;

import heard.platform.FewRows;
import heard.platform.Transaction;
import heard.schema.ledger.tables.records.CommitRecord;
import heard.schema.ledger.tables.records.EventRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.springframework.stereotype.Component;

/// Appends and reads what happened. Everything it does is part of the caller's transaction.
@Component
public class Ledger {

  static final String TAKEN = "23505";

  private static final String COMMITS =
      """
      select position, recorded_at, actor, command_id, event_count, digest, previous_hash, hash
        from ledger.commit
       where authority_id = ?
      """;

  private final InstantSource clock;

  Ledger(InstantSource clock) {
    this.clock = clock;
  }

  /// Appends events, not yet sealed: [#seal] must be the transaction's last statement.
  ///
  /// @throws VersionClash when another transaction has added to one of the streams; the transaction
  ///   can then only be rolled back
  public Unsealed append(Transaction transaction, UUID commandId, List<StoredEvent> events) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("A command without events leaves no trace");
    }
    var ordered = events.stream().sorted(Sealing.KEY_ORDER).toList();
    var sealing = new Sealing();
    var digest = Sealing.sha256();
    var authority = transaction.authority().value();
    var rows = new ArrayList<EventRecord>();
    for (var event : ordered) {
      var hash = sealing.event(authority, commandId, event);
      digest.update(hash);
      rows.add(row(authority, commandId, event, hash));
    }
    try {
      FewRows.insert(transaction, rows);
    } catch (DataAccessException e) {
      throw TAKEN.equals(e.sqlState()) ? new VersionClash(e) : e;
    }
    return new Unsealed(commandId, ordered.size(), new Hash(digest.digest()));
  }

  /// Seals what was appended: takes the authority's head, the next position and the time, and
  /// writes the commit. Nothing may follow in the transaction but its end, since all other writers
  /// of the authority now wait.
  ///
  /// @throws CommandRecorded when another transaction has recorded this command meanwhile
  public Commit seal(Transaction transaction, UUID actor, Unsealed unsealed) {
    AuthorityLock.HEAD.takeAlone(transaction);
    var head = head(transaction);
    var position = head.map(Commit::position).orElse(0L) + 1;
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var recordedAt = head.map(Commit::recordedAt).filter(now::isBefore).orElse(now);
    var previous = head.map(Commit::hash).orElse(Hash.NONE);
    var hash =
        new Sealing()
            .commit(
                transaction.authority().value(),
                position,
                recordedAt,
                actor,
                unsealed.commandId(),
                unsealed.eventCount(),
                unsealed.digest(),
                previous);
    var commit =
        new Commit(
            position,
            recordedAt,
            actor,
            unsealed.commandId(),
            unsealed.eventCount(),
            unsealed.digest(),
            previous,
            hash);
    try {
      FewRows.insert(transaction, List.of(row(transaction.authority().value(), commit)));
    } catch (DataAccessException e) {
      throw TAKEN.equals(e.sqlState()) ? new CommandRecorded(e) : e;
    }
    return commit;
  }

  /// The history of one stream in the order of recording; empty when there is none.
  public List<RecordedEvent> read(Transaction transaction, UUID streamId) {
    return Streams.one(transaction, streamId);
  }

  /// The commit of a command, if it has been recorded.
  public Optional<Commit> find(Transaction transaction, UUID commandId) {
    return commit(transaction, "and command_id = ?", commandId);
  }

  /// The last commit, if there is any.
  public Optional<Commit> head(Transaction transaction) {
    return commit(transaction, "order by position desc limit 1");
  }

  /// The commit at a position, if the ledger reaches it.
  public Optional<Commit> at(Transaction transaction, long position) {
    return commit(transaction, "and position = ?", position);
  }

  /// The last commit recorded before an instant, if there is any: what was known then.
  public Optional<Commit> headBefore(Transaction transaction, Instant end) {
    return commit(
        transaction,
        "and recorded_at < ? order by recorded_at desc, position desc limit 1",
        end.atOffset(ZoneOffset.UTC));
  }

  /// @param which what follows the authority in the condition
  private static Optional<Commit> commit(Transaction transaction, String which, Object... values) {
    var all = new Object[values.length + 1];
    all[0] = transaction.authority().value();
    System.arraycopy(values, 0, all, 1, values.length);
    return transaction.first(COMMITS + which, Ledger::commit, all);
  }

  private static Commit commit(ResultSet row) throws SQLException {
    return new Commit(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getObject(3, UUID.class),
        row.getObject(4, UUID.class),
        row.getInt(5),
        new Hash(row.getBytes(6)),
        new Hash(row.getBytes(7)),
        new Hash(row.getBytes(8)));
  }

  private static EventRecord row(int authority, UUID commandId, StoredEvent event, byte[] hash) {
    return new EventRecord(
        authority,
        event.streamId(),
        event.version(),
        Sealing.FORMAT,
        (short) event.typeVersion(),
        commandId,
        event.eventId(),
        event.occurredFrom(),
        event.occurredTo(),
        event.type(),
        event.payload(),
        hash);
  }

  private static CommitRecord row(int authority, Commit commit) {
    return new CommitRecord(
        authority,
        commit.position(),
        Sealing.FORMAT,
        commit.recordedAt().atOffset(ZoneOffset.UTC),
        commit.actor(),
        commit.commandId(),
        commit.eventCount(),
        commit.digest().bytes(),
        commit.previousHash().bytes(),
        commit.hash().bytes());
  }
}
