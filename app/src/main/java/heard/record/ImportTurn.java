package heard.record;

import heard.access.Actor;
import heard.ledger.AuthorityLock;
import heard.platform.Transaction;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One import of an authority at a time. Whose it is stands in the connection's name, where the
/// next one reads it.
final class ImportTurn {

  private static final String HOLDER = "heard import by ";

  private ImportTurn() {}

  /// Takes it for the rest of the transaction.
  ///
  /// @throws ImportUnderWay when somebody else has it
  static void take(Transaction transaction, Actor actor) {
    if (!AuthorityLock.IMPORT.takeAloneNow(transaction)) {
      throw holder(transaction);
    }
    transaction
        .sql()
        .execute("select set_config('application_name', ?, true)", HOLDER + actor.accountId());
  }

  private static ImportUnderWay holder(Transaction transaction) {
    return transaction
        .sql()
        .fetchOptional(
            "select activity.application_name, activity.xact_start"
                + " from pg_locks holding join pg_stat_activity activity using (pid)"
                + " where holding.locktype = 'advisory' and holding.granted"
                + " and holding.classid = ? and holding.objid = ?",
            AuthorityLock.IMPORT.number(),
            transaction.authority().value())
        .map(row ->
            new ImportUnderWay(
                actor(row.get(0, String.class)), row.get(1, OffsetDateTime.class).toInstant()))
        .orElseGet(() -> new ImportUnderWay(null, null));
  }

  private static @Nullable UUID actor(String name) {
    return name.startsWith(HOLDER) ? UUID.fromString(name.substring(HOLDER.length())) : null;
  }
}
