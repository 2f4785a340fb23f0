package heard.caselog.staging;

import heard.platform.Transaction;
import java.time.LocalDate;

/// Gives the cases of a checked log that are new or changed, in the order of their ids.
public final class CasesToTake {

  private static final int OFTEN = 500;

  private static final String CASES =
      """
      select r.family, r.key, r.sheet, r.number, r.cells, v.id, coalesce(p.id, l.id),
             false, null::bytea, null::bytea, v.verdict = 'CHANGED', r.ragged
        from pg_temp.log_row r
        join pg_temp.log_verdict v on v.family = r.family and v.key = r.key
        left join pg_temp.log_verdict l on l.family = 0 and l.key = r.linked
        left join record.representation p on p.reference_key = r.linked and p.counted
       order by v.id, r.sheet, r.number
      """;

  private CasesToTake() {}

  /// What to do with a case.
  @FunctionalInterface
  public interface Taker {

    /// Takes one.
    ///
    /// @param isNew whether Heard has nothing of it yet; otherwise it has another content
    void take(CaseRows rows, boolean isNew);
  }

  /// Hands each new or changed case to its taker.
  public static void each(
      Transaction transaction,
      Staged staged,
      LocalDate today,
      long rows,
      Progress progress,
      Taker taker) {
    try (var cursor = new CaseCursor(transaction, CASES, new RowReader(staged, today))) {
      CaseCursor.Next next;
      long number = 0;
      while ((next = cursor.next(CasesToTake::impossible)) != null) {
        taker.take(next.rows(), !next.here());
        if (++number % OFTEN == 0) {
          progress.at(Progress.Step.RECORDING, cursor.seen(), rows);
        }
      }
    }
    progress.at(Progress.Step.RECORDING, rows, rows);
  }

  private static void impossible(heard.caselog.faults.Fault fault) {
    throw new IllegalStateException("Found only the second time: " + fault);
  }
}
