package heard.caselog;

import heard.authority.Profile;
import heard.casefile.ImportId;
import heard.platform.Transaction;
import heard.procedure.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  /// @param stage as the authority calls it
  /// @param what due date, extended due date or working days
  public record Difference(
      String reference, String stage, String what, String inTheLog, String inHeard) {}

  /// The log's due date is of the limit that "within timescale" means at that stage. Working days
  /// from a to b: how many there are up to b, less how many up to a.
  private static final String ALL =
      """
      with meant(procedure, stage, limit_id) as (
        select * from unnest(?::text[], ?::text[], ?::text[])
      ), stage as (
        select r.reference, s.procedure, s.stage, c.due_on, s.council_due_on, c.longest_due_on,
               s.council_extended_due_on, s.council_working_days,
               b.ordinal - a.ordinal as working_days
          from record.stage s
          join record.representation r
            on r.authority_id = s.authority_id and r.id = s.representation_id
          left join meant m on m.procedure = s.procedure and m.stage = s.stage
          left join lateral (
            select due_on, longest_due_on from record.clock k
             where k.authority_id = s.authority_id and k.representation_id = s.representation_id
               and k.stage_ordinal = s.ordinal and k.limit_id = coalesce(m.limit_id, s.stage)
             order by from_on desc limit 1) c on true
          left join installation.working_day a
            on a.calendar_version = (select max(version) from installation.calendar)
           and a.day = s.requested_on
          left join installation.working_day b
            on b.calendar_version = a.calendar_version
           and b.day = coalesce(s.responded_on, s.closed_on)
         where r.import_id = ?
      ), difference as (
        select reference, procedure, stage, 'due date' as what, council_due_on::text as log,
               due_on::text as heard
          from stage where council_due_on <> due_on
        union all
        select reference, procedure, stage, 'extended due date', council_extended_due_on::text,
               longest_due_on::text
          from stage where council_extended_due_on <> longest_due_on
        union all
        select reference, procedure, stage, 'working days', council_working_days::text,
               working_days::text
          from stage where council_working_days <> working_days
      )
      select reference, procedure, stage, what, log, heard
        from difference order by reference, stage, what
      """;

  static Differences of(Transaction transaction, Profile profile, ImportId id) {
    var counting = new Counting();
    each(transaction, profile, id, counting);
    return new Differences(
        counting.dueDates, counting.extendedDueDates, counting.workingDays, counting.first);
  }

  /// Hands on every difference of an import.
  static void each(
      Transaction transaction, Profile profile, ImportId id, Consumer<Difference> taker) {
    var meant = new ArrayList<String[]>();
    for (var used : profile.procedures()) {
      used.timescales()
          .forEach((stage, timescale) ->
              meant.add(
                  new String[] {
                    used.procedure().id().word(), stage.word(), timescale.limit().word()
                  }));
    }
    try (var rows =
        transaction
            .sql()
            .resultQuery(ALL, nth(meant, 0), nth(meant, 1), nth(meant, 2), id.value())
            .fetchSize(1000)
            .fetchLazy()) {
      for (var row : rows) {
        var stage =
            Optional.ofNullable(row.get(1, String.class))
                .flatMap(procedure -> profile.procedure(new Code(procedure)))
                .map(used -> used.stageLabel(new Code(row.get(2, String.class))))
                .orElse("");
        taker.accept(
            new Difference(
                row.get(0, String.class),
                stage,
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class)));
      }
    }
  }

  private static String[] nth(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toArray(String[]::new);
  }

  public Differences {
    first = List.copyOf(first);
  }

  public int count() {
    return dueDates + extendedDueDates + workingDays;
  }

  private static final class Counting implements Consumer<Difference> {

    private final List<Difference> first = new ArrayList<>();
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
