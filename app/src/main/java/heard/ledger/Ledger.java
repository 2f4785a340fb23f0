package heard.ledger;

import static heard.schema.ledger.Tables.COMMIT;

import heard.platform.FewRows;
import heard.platform.Transaction;
import heard.schema.ledger.tables.records.CommitRecord;
import heard.schema.ledger.tables.records.EventRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.springframework.stereotype.Component;

/// Appends and reads what happened. Everything it does is part of the caller's transaction.
@Component
public class Ledger {

  static final String TAKEN = "23505";

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
    return transaction
        .sql()
        .selectFrom(COMMIT)
        .where(
            COMMIT.AUTHORITY_ID.eq(transaction.authority().value()),
            COMMIT.COMMAND_ID.eq(commandId))
        .fetchOptional(Ledger::commit);
  }

  /// The last commit, if there is any.
  public Optional<Commit> head(Transaction transaction) {
    return transaction
        .sql()
        .selectFrom(COMMIT)
        .where(COMMIT.AUTHORITY_ID.eq(transaction.authority().value()))
        .orderBy(COMMIT.POSITION.desc())
        .limit(1)
        .fetchOptional(Ledger::commit);
  }

  /// The commit at a position, if the ledger reaches it.
  public Optional<Commit> at(Transaction transaction, long position) {
    return transaction
        .sql()
        .selectFrom(COMMIT)
        .where(
            COMMIT.AUTHORITY_ID.eq(transaction.authority().value()), COMMIT.POSITION.eq(position))
        .fetchOptional(Ledger::commit);
  }

  /// The last commit recorded before an instant, if there is any: what was known then.
  public Optional<Commit> headBefore(Transaction transaction, Instant end) {
    return transaction
        .sql()
        .selectFrom(COMMIT)
        .where(
            COMMIT.AUTHORITY_ID.eq(transaction.authority().value()),
            COMMIT.RECORDED_AT.lt(end.atOffset(ZoneOffset.UTC)))
        .orderBy(COMMIT.RECORDED_AT.desc(), COMMIT.POSITION.desc())
        .limit(1)
        .fetchOptional(Ledger::commit);
  }

  private static Commit commit(Record row) {
    return new Commit(
        row.get(COMMIT.POSITION),
        row.get(COMMIT.RECORDED_AT).toInstant(),
        row.get(COMMIT.ACTOR),
        row.get(COMMIT.COMMAND_ID),
        row.get(COMMIT.EVENT_COUNT),
        new Hash(row.get(COMMIT.DIGEST)),
        new Hash(row.get(COMMIT.PREVIOUS_HASH)),
        new Hash(row.get(COMMIT.HASH)));
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
