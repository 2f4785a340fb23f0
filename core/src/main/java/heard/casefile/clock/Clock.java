package heard.casefile.clock;

import heard.procedure.DueDate;
import heard.procedure.Limit;
import heard.procedure.Unit;
import heard.procedure.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One run of one limit on one case: both its dates, where the law has two, side by side.
///
/// @param stage ordinal of the stage it belongs to, 0: the whole representation
/// @param elements the elements it runs for; empty: all of them
/// @param except elements it does not run for, because they are suspended or refused
/// @param due without extension
/// @param maximum with the longest lawful extension, whether or not one was made; null where the
///   law knows none
/// @param extended null where no extension is recorded
/// @param beside the other reading of its start, null where the sources do not disagree or that
///   start has not happened
public record Clock(
    Limit limit,
    int stage,
    Set<Integer> elements,
    Set<Integer> except,
    Start start,
    End end,
    DueDate due,
    @Nullable DueDate maximum,
    @Nullable Extended extended,
    @Nullable Reading beside) {

  /// Copies the sets.
  public Clock {
    elements = Set.copyOf(elements);
    except = Set.copyOf(except);
  }

  /// The date it is to be done by as things are: without extension its due date; extended, the date
  /// the complainant was given, never past the longest lawful time, or that time where no date was
  /// given.
  public LocalDate dueNow() {
    if (extended == null || maximum == null) {
      return due.due();
    }
    var given = extended.newDate();
    return given == null || given.isAfter(maximum.due()) ? maximum.due() : given;
  }

  /// The last lawful day, extended or not.
  public LocalDate lastLawfulDay() {
    return maximum == null ? due.due() : maximum.due();
  }

  /// How it compares with its due date without extension. An extension made late does not cure it,
  /// and neither does one made in time: whether that counts is asked of [#againstNow].
  public Timing againstDue(LocalDate today, WorkingCalendar calendar) {
    return against(due.due(), today, calendar);
  }

  /// How it compares with its longest lawful date.
  public Timing againstMaximum(LocalDate today, WorkingCalendar calendar) {
    return against(lastLawfulDay(), today, calendar);
  }

  /// How it compares with the date it is to be done by as things are.
  public Timing againstNow(LocalDate today, WorkingCalendar calendar) {
    return against(dueNow(), today, calendar);
  }

  private Timing against(LocalDate date, LocalDate today, WorkingCalendar calendar) {
    return switch (end) {
      case End.Running _ ->
          today.isAfter(date)
              ? new Timing.Overdue(between(date, today, calendar))
              : new Timing.Left(between(today, date, calendar));
      case End.Done(var on) ->
          on.isAfter(date)
              ? new Timing.Late(between(date, on, calendar))
              : new Timing.InTime(between(on, date, calendar));
      case End.Stopped(var on, _) ->
          on.isAfter(date)
              ? new Timing.StoppedLate(between(date, on, calendar))
              : new Timing.StoppedInTime();
    };
  }

  private int between(LocalDate from, LocalDate to, WorkingCalendar calendar) {
    var length = due.length();
    return length.unit() == Unit.WORKING_DAYS
        ? calendar.between(from, to)
        : Math.toIntExact(to.toEpochDay() - from.toEpochDay());
  }

  public boolean isRunning() {
    return end instanceof End.Running;
  }

  /// The same clock, not running for these elements.
  Clock without(Set<Integer> others) {
    var all = new TreeSet<>(except);
    all.addAll(others);
    return new Clock(limit, stage, elements, all, start, end, due, maximum, extended, beside);
  }

  /// The same clock, for these elements only.
  Clock onlyFor(Set<Integer> those) {
    return new Clock(limit, stage, those, except, start, end, due, maximum, extended, beside);
  }
}
