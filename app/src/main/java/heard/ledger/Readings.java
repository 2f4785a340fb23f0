package heard.ledger;

import static heard.schema.ledger.Tables.READING;

import heard.platform.BulkTable;
import heard.platform.NewIds;
import heard.platform.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The register of who opened which history, and when. Like the ledger it is only ever added to.
@Component
public class Readings {

  /// One opening.
  ///
  /// @param purpose for what, in a word
  public record Reading(UUID actor, UUID streamId, Instant at, String purpose) {}

  private final NewIds ids;
  private final InstantSource clock;

  Readings(NewIds ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /// Notes that somebody opened it.
  public void note(Transaction transaction, UUID actor, UUID streamId, String purpose) {
    transaction
        .sql()
        .insertInto(READING)
        .set(READING.AUTHORITY_ID, transaction.authority().value())
        .set(READING.READ_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .set(READING.ACTOR, actor)
        .set(READING.STREAM_ID, streamId)
        .set(READING.PURPOSE, purpose)
        .set(READING.ID, ids.next())
        .execute();
  }

  /// Notes that somebody opened each of them.
  public void noteAll(
      Transaction transaction, UUID actor, Collection<UUID> streamIds, String purpose) {
    try (var table = BulkTable.of(transaction, READING)) {
      var now = clock.instant().atOffset(ZoneOffset.UTC);
      for (var streamId : streamIds) {
        table.add(transaction.authority().value(), now, actor, streamId, purpose, ids.next());
      }
    }
  }

  /// Who opened it, the earliest first.
  public List<Reading> of(Transaction transaction, UUID streamId) {
    return transaction
        .sql()
        .selectFrom(READING)
        .where(
            READING.AUTHORITY_ID.eq(transaction.authority().value()),
            READING.STREAM_ID.eq(streamId))
        .orderBy(READING.READ_AT, READING.ID)
        .fetch(row ->
            new Reading(
                row.getActor(), row.getStreamId(), row.getReadAt().toInstant(), row.getPurpose()));
  }
}
