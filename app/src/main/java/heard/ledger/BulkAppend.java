package heard.ledger;

import static heard.schema.ledger.Tables.EVENT;

import heard.platform.BulkTable;
import heard.platform.Transaction;
import java.security.MessageDigest;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Appends any number of events as one command, in little memory. The events come in the order of
/// stream and version: streams by their ids as unsigned bytes.
public final class BulkAppend {

  private final int authority;
  private final UUID commandId;
  private final BulkTable table;
  private final Sealing sealing = new Sealing();
  private final MessageDigest digest = Sealing.sha256();
  private @Nullable StoredEvent last;
  private int count;

  private BulkAppend(Transaction transaction, UUID commandId) {
    this.authority = transaction.authority().value();
    this.commandId = commandId;
    this.table = BulkTable.of(transaction, EVENT).meaning(BulkAppend::meaning);
  }

  /// Begins.
  public static BulkAppend open(Transaction transaction, UUID commandId) {
    return new BulkAppend(transaction, commandId);
  }

  /// Adds the next event.
  ///
  /// @throws IllegalArgumentException when it is out of order
  /// @throws VersionClash when another transaction has added to one of the streams; it may be
  ///   noticed later than at this event
  public void add(StoredEvent event) {
    if (last != null && Sealing.KEY_ORDER.compare(last, event) >= 0) {
      throw new IllegalArgumentException(
          "Events of a bulk come in the order of stream and version");
    }
    var hash = sealing.event(authority, commandId, event);
    digest.update(hash);
    table.add(
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
    last = event;
    count = Math.incrementExact(count);
  }

  /// Writes what is held back; more may follow. From here on whoever adds to one of these streams
  /// waits for the transaction.
  ///
  /// @throws VersionClash when another transaction has added to one of the streams
  public void flush() {
    table.flush();
  }

  /// Whether no event was added so far.
  public boolean isEmpty() {
    return count == 0;
  }

  /// Writes what is held back. What it returns is then to be sealed.
  ///
  /// @throws IllegalStateException when no event was added
  public Unsealed finish() {
    if (count == 0) {
      throw new IllegalStateException("A command without events leaves no trace");
    }
    table.close();
    return new Unsealed(commandId, count, new Hash(digest.digest()));
  }

  /// Ends it where no event came: nothing is to be sealed.
  ///
  /// @throws IllegalStateException when an event was added
  public void finishEmpty() {
    if (count > 0) {
      throw new IllegalStateException("What was added is to be sealed");
    }
    table.close();
  }

  private static RuntimeException meaning(RuntimeException failure) {
    return failure instanceof DataAccessException e && Ledger.TAKEN.equals(e.sqlState())
        ? new VersionClash(e)
        : failure;
  }
}
