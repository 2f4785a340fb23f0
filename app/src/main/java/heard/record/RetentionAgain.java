package heard.record;

import heard.authority.ProfileLoaded;
import heard.casefile.CaseFile;
import heard.casefile.retention.Retention;
import heard.casefile.retention.RetentionSchedule;
import heard.casefile.retention.RetentionStart;
import heard.ledger.AuthorityLock;
import heard.ledger.Streams;
import heard.platform.NewIds;
import heard.platform.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Works out again until when cases are kept, once a profile says otherwise, and writes what has
/// changed by it. Those who record wait meanwhile; the profile and what follows from it are seen
/// together.
@Component
class RetentionAgain {

  private static final int ROWS_AT_ONCE = 1000;

  private static final String UPDATE =
      """
      update record.representation r
         set retention_class = n.class, retention_trigger_on = n.start, retention_until = n.until
        from unnest(?::uuid[], ?::text[], ?::date[], ?::date[]) as n (id, class, start, until)
       where r.authority_id = ? and r.id = n.id
         and (r.retention_class, r.retention_trigger_on, r.retention_until)
             is distinct from (n.class, n.start, n.until)
      """;

  private final Entries entries;

  RetentionAgain(EventFormat format, NewIds ids) {
    this.entries = new Entries(format, ids);
  }

  private record Kept(UUID id, Retention retention) {}

  @EventListener
  void loaded(ProfileLoaded profile) {
    var schedule = profile.now().retention();
    if (schedule.equals(profile.before().retention())) {
      return;
    }
    int changed = by(schedule, profile.transaction());
    profile
        .consequence()
        .accept(
            changed == 1
                ? "How long it is kept has changed for 1 representation."
                : "How long they are kept has changed for %,d representations.".formatted(changed));
  }

  /// How many it is different for.
  private int by(RetentionSchedule schedule, Transaction transaction) {
    AuthorityLock.RECORDING.takeAlone(transaction);
    var again = new Batches(transaction);
    Streams.each(
        transaction,
        Long.MAX_VALUE,
        history -> {
          var file = CaseFile.of(entries.read(history));
          if (file.reception().received().isPresent()) {
            again.add(
                new Kept(history.getFirst().event().streamId(), Retention.of(file, schedule)));
          }
        });
    return again.end();
  }

  /// Writes some at a time.
  private static final class Batches {

    private final Transaction transaction;
    private final List<Kept> gathered = new ArrayList<>(ROWS_AT_ONCE);
    private int changed;

    Batches(Transaction transaction) {
      this.transaction = transaction;
    }

    void add(Kept one) {
      gathered.add(one);
      if (gathered.size() == ROWS_AT_ONCE) {
        write();
      }
    }

    int end() {
      write();
      return changed;
    }

    private void write() {
      changed +=
          transaction
              .sql()
              .execute(
                  UPDATE,
                  array(Kept::id, UUID[]::new),
                  array(kept -> kept.retention().retentionClass().id().word(), String[]::new),
                  array(
                      kept -> kept.retention().start().map(RetentionStart::on).orElse(null),
                      LocalDate[]::new),
                  array(kept -> kept.retention().until().orElse(null), LocalDate[]::new),
                  transaction.authority().value());
      gathered.clear();
    }

    private <T> Object array(Function<Kept, @Nullable T> of, IntFunction<T[]> made) {
      return gathered.stream().map(of).toArray(made);
    }
  }
}
