package heard.record;

import heard.casefile.CaseId;
import heard.ledger.AuthorityLock;
import heard.ledger.RecordedEvent;
import heard.ledger.Streams;
import heard.platform.AuthorityId;
import heard.platform.NewIds;
import heard.platform.Transaction;
import heard.platform.Walls;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/// Makes the read model again from the events, or the part of it that a new calendar touches. Those
/// who record wait meanwhile; those who read go on with what was there.
@Component
public class Rebuild {

  private static final int STREAMS_A_STEP = 1000;

  private final Walls walls;
  private final RulesInForce rules;
  private final EventFormat format;
  private final Entries entries;

  /// Composes it.
  public Rebuild(Walls walls, RulesInForce rules, EventFormat format, NewIds ids) {
    this.walls = walls;
    this.rules = rules;
    this.format = format;
    this.entries = new Entries(format, ids);
  }

  /// Makes all of an authority's read model again.
  ///
  /// @param progress told how many streams are done, now and then
  /// @return how many there were
  public long all(AuthorityId authority, LongConsumer progress) {
    return walls.in(
        authority,
        transaction -> {
          AuthorityLock.RECORDING.takeAlone(transaction);
          for (var table : ReadModel.TABLES) {
            transaction
                .sql()
                .execute(
                    "delete from record.\"%s\" where authority_id = ?".formatted(table.getName()),
                    authority.value());
          }
          var done = new AtomicLong();
          try (var rows = new BulkRows(transaction)) {
            var projection = projection(transaction);
            Streams.each(
                transaction,
                Long.MAX_VALUE,
                history -> {
                  project(projection, history, rows);
                  if (done.incrementAndGet() % STREAMS_A_STEP == 0) {
                    progress.accept(done.get());
                  }
                });
          }
          progress.accept(done.get());
          return done.get();
        });
  }

  /// Works out again whatever the calendar in force changes: every clock, ended or not, whose span
  /// has a day in it that is a holiday in one of the two versions only, and every limit that could
  /// not be counted before.
  ///
  /// @return how many representations were touched
  public int forCalendarInForce(AuthorityId authority) {
    return walls.in(
        authority,
        transaction -> {
          AuthorityLock.RECORDING.takeAlone(transaction);
          var calendar = rules.current(transaction).calendar().version();
          var touched = Recount.touched(transaction, calendar);
          for (int from = 0; from < touched.size(); from += STREAMS_A_STEP) {
            again(
                transaction,
                touched.subList(from, Math.min(from + STREAMS_A_STEP, touched.size())));
          }
          Recount.stamp(transaction, calendar);
          return touched.size();
        });
  }

  private void again(Transaction transaction, Collection<UUID> streams) {
    ReadModel.remove(transaction, streams);
    try (var rows = new BulkRows(transaction)) {
      var projection = projection(transaction);
      Streams.each(transaction, streams, history -> project(projection, history, rows));
    }
  }

  private Projection projection(Transaction transaction) {
    return new Projection(transaction.authority().value(), rules.current(transaction), format);
  }

  private void project(Projection projection, List<RecordedEvent> history, Rows rows) {
    projection.project(
        new CaseId(history.getFirst().event().streamId()), entries.read(history), rows);
  }
}
