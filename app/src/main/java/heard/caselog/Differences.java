package heard.caselog;

import heard.casefile.ImportId;
import heard.platform.Transaction;
import java.util.List;
import java.util.function.Consumer;

/// Where a log's own calculations are others than Heard's. That is a finding about the log, and no
/// error of the import: both are kept.
///
/// @param dueDates stages whose due date differs
/// @param extendedDueDates stages whose extended due date differs
/// @param workingDays stages whose number of working days differs
/// @param first the first of them, by reference
public record Differences(
    int dueDates, int extendedDueDates, int workingDays, List<Difference> first) {

  /// How many differences are shown.
  public static final int SHOWN = 200;

  static final Differences NONE = new Differences(0, 0, 0, List.of());

  /// One figure that differs.
  ///
  /// @param what due date, extended due date or working days
  public record Difference(
      String reference, String stage, String what, String inTheLog, String inHeard) {}

  /// Working days from a to b: how many there are up to b, less how many up to a.
  private static final String ALL =
      """
      with stage as (
        select r.reference, s.procedure || ' ' || s.stage as stage, s.due_on, s.council_due_on,
               s.extended_due_on, s.council_extended_due_on, s.council_working_days,
               b.ordinal - a.ordinal as working_days
          from record.stage s
          join record.representation r
            on r.authority_id = s.authority_id and r.id = s.representation_id
          left join installation.working_day a
            on a.calendar_version = (select max(version) from installation.calendar)
           and a.day = s.requested_on
          left join installation.working_day b
            on b.calendar_version = a.calendar_version
           and b.day = coalesce(s.responded_on, s.closed_on)
         where r.import_id = ?
      ), difference as (
        select reference, stage, 'due date' as what, council_due_on::text as log,
               due_on::text as heard
          from stage where council_due_on <> due_on
        union all
        select reference, stage, 'extended due date', council_extended_due_on::text,
               extended_due_on::text
          from stage where council_extended_due_on <> extended_due_on
        union all
        select reference, stage, 'working days', council_working_days::text, working_days::text
          from stage where council_working_days <> working_days
      )
      select reference, stage, what, log, heard from difference order by reference, stage, what
      """;

  static Differences of(Transaction transaction, ImportId id) {
    var counting = new Counting();
    each(transaction, id, counting);
    return new Differences(
        counting.dueDates, counting.extendedDueDates, counting.workingDays, counting.first);
  }

  /// Hands on every difference of an import.
  static void each(Transaction transaction, ImportId id, Consumer<Difference> taker) {
    try (var rows = transaction.sql().resultQuery(ALL, id.value()).fetchSize(1000).fetchLazy()) {
      for (var row : rows) {
        taker.accept(
            new Difference(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class)));
      }
    }
  }

  public Differences {
    first = List.copyOf(first);
  }

  public int count() {
    return dueDates + extendedDueDates + workingDays;
  }

  private static final class Counting implements Consumer<Difference> {

    private final List<Difference> first = new java.util.ArrayList<>();
    private int dueDates;
    private int extendedDueDates;
    private int workingDays;

    @Override
    public void accept(Difference difference) {
      switch (difference.what()) {
        case "due date" -> dueDates++;
        case "extended due date" -> extendedDueDates++;
        default -> workingDays++;
      }
      if (first.size() < SHOWN) {
        first.add(difference);
      }
    }
  }
}
