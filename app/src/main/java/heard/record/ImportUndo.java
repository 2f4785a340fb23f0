package heard.record;

import static heard.schema.record.Tables.ACTION;
import static heard.schema.record.Tables.FIGURE;
import static heard.schema.record.Tables.PAYMENT;
import static heard.schema.record.Tables.REPRESENTATION;

import heard.access.Actor;
import heard.casefile.CaseId;
import heard.casefile.CorrectionEvent.ImportUndone;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.ledger.AuthorityLock;
import heard.ledger.BulkAppend;
import heard.ledger.Ledger;
import heard.ledger.Streams;
import heard.platform.AuthorityId;
import heard.platform.NewIds;
import heard.platform.Transaction;
import heard.platform.Walls;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes the cases of an import out of every count. Nothing is deleted: each of them is told that
/// its import was undone, all in one commit.
@Component
public class ImportUndo {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final int STREAMS_A_STEP = 1000;

  private final Walls walls;
  private final Ledger ledger;
  private final InstantSource clock;
  private final Entries entries;

  /// Composes it.
  public ImportUndo(
      Walls walls, Ledger ledger, EventFormat format, NewIds ids, InstantSource clock) {
    this.walls = walls;
    this.ledger = ledger;
    this.clock = clock;
    this.entries = new Entries(format, ids);
  }

  /// Undoes an import.
  ///
  /// @return how many cases, actions, payments and figures no longer count; 0 when there is no such
  ///   import, or it was undone before
  /// @throws ImportUnderWay when an import is open
  public int undo(Actor actor, AuthorityId authority, CommandId command, ImportId importId) {
    return walls.in(authority, transaction -> undo(transaction, actor, command, importId));
  }

  /// The same within a transaction, as its last step.
  public int undo(Transaction transaction, Actor actor, CommandId command, ImportId importId) {
    ImportTurn.take(transaction, actor);
    AuthorityLock.RECORDING.takeAlone(transaction);
    var streams = counted(transaction, importId.value());
    if (streams.isEmpty()) {
      return 0;
    }
    var append = BulkAppend.open(transaction, command.value());
    var now = clock.instant();
    var undone = Happening.on(LocalDate.ofInstant(now, ENGLAND), new ImportUndone(importId));
    for (int from = 0; from < streams.size(); from += STREAMS_A_STEP) {
      var step = streams.subList(from, Math.min(from + STREAMS_A_STEP, streams.size()));
      Streams.each(
          transaction,
          step,
          history -> {
            var last = history.getLast().event();
            var entry = entries.of(List.of(undone), last.version(), now).getFirst();
            append.add(entries.write(new CaseId(last.streamId()), entry));
          });
    }
    var unsealed = append.finish();
    stopCounting(transaction, importId.value());
    ledger.seal(transaction, actor.accountId(), unsealed);
    return streams.size();
  }

  /// In the order of the ledger's key, which is that of the database.
  private static List<UUID> counted(Transaction transaction, UUID importId) {
    var authority = transaction.authority().value();
    return transaction
        .sql()
        .select(REPRESENTATION.ID)
        .from(REPRESENTATION)
        .where(
            REPRESENTATION.AUTHORITY_ID.eq(authority),
            REPRESENTATION.IMPORT_ID.eq(importId),
            REPRESENTATION.COUNTED.isTrue())
        .union(
            transaction
                .sql()
                .select(ACTION.ID)
                .from(ACTION)
                .where(
                    ACTION.AUTHORITY_ID.eq(authority),
                    ACTION.IMPORT_ID.eq(importId),
                    ACTION.COUNTED.isTrue()))
        .union(
            transaction
                .sql()
                .select(PAYMENT.ID)
                .from(PAYMENT)
                .where(
                    PAYMENT.AUTHORITY_ID.eq(authority),
                    PAYMENT.IMPORT_ID.eq(importId),
                    PAYMENT.COUNTED.isTrue()))
        .union(
            transaction
                .sql()
                .select(FIGURE.ID)
                .from(FIGURE)
                .where(
                    FIGURE.AUTHORITY_ID.eq(authority),
                    FIGURE.IMPORT_ID.eq(importId),
                    FIGURE.COUNTED.isTrue()))
        .orderBy(1)
        .fetch(row -> row.value1());
  }

  /// What the projection would make of the new event, for all of them at once.
  private static void stopCounting(Transaction transaction, UUID importId) {
    var authority = transaction.authority().value();
    transaction
        .sql()
        .update(REPRESENTATION)
        .set(REPRESENTATION.COUNTED, false)
        .set(REPRESENTATION.VERSION, REPRESENTATION.VERSION.plus(1))
        .where(
            REPRESENTATION.AUTHORITY_ID.eq(authority),
            REPRESENTATION.IMPORT_ID.eq(importId),
            REPRESENTATION.COUNTED.isTrue())
        .execute();
    transaction
        .sql()
        .update(ACTION)
        .set(ACTION.COUNTED, false)
        .where(ACTION.AUTHORITY_ID.eq(authority), ACTION.IMPORT_ID.eq(importId))
        .execute();
    transaction
        .sql()
        .update(PAYMENT)
        .set(PAYMENT.COUNTED, false)
        .where(PAYMENT.AUTHORITY_ID.eq(authority), PAYMENT.IMPORT_ID.eq(importId))
        .execute();
    transaction
        .sql()
        .update(FIGURE)
        .set(FIGURE.COUNTED, false)
        .where(FIGURE.AUTHORITY_ID.eq(authority), FIGURE.IMPORT_ID.eq(importId))
        .execute();
  }
}
