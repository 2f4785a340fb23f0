package heard.record;

import heard.platform.Transaction;
import java.util.List;
import java.util.UUID;

/// Finds what a new version of the calendar changes.
final class Recount {

  private static final String TOUCHED =
      """
      with version as (
        select distinct calendar_version as number
          from record.clock where authority_id = ? and calendar_version <> ?
      ),
      changed as (
        select version.number, day
          from version
          join installation.bank_holiday before on before.calendar_version = version.number
         where not exists (
           select from installation.bank_holiday after
            where after.calendar_version = ? and after.day = before.day)
         union all
        select version.number, day
          from version
          join installation.bank_holiday after on after.calendar_version = ?
         where not exists (
           select from installation.bank_holiday before
            where before.calendar_version = version.number and before.day = after.day)
      )
      select clock.representation_id
        from record.clock
        join changed
          on changed.number = clock.calendar_version
         and changed.day between least(from_on, due_on, longest_due_on)
                             and greatest(from_on, due_on, longest_due_on)
       where clock.authority_id = ?
       union
      select id from record.representation where authority_id = ? and uncounted_limits > 0
      """;

  private Recount() {}

  /// The representations with a clock, or a limit not yet counted, that this version may change.
  static List<UUID> touched(Transaction transaction, int calendar) {
    var authority = transaction.authority().value();
    return transaction
        .sql()
        .fetch(TOUCHED, authority, calendar, calendar, calendar, authority, authority)
        .map(row -> row.get(0, UUID.class));
  }

  /// Says of all other clocks that they are right by this version too.
  static void stamp(Transaction transaction, int calendar) {
    transaction
        .sql()
        .execute(
            "update record.clock set calendar_version = ?"
                + " where authority_id = ? and calendar_version <> ?",
            calendar,
            transaction.authority().value(),
            calendar);
  }
}
