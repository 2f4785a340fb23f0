package heard.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Counts a limit from the day of its event.
public final class Counting {

  private Counting() {}

  /// When it is due without an extension.
  ///
  /// @param from the day of the event, day 0
  /// @throws BeyondHorizon when working days have to be counted past the calendar
  /// @throws LeftToAuthority when the limit has no length (`Limit.isSet`)
  public static DueDate due(Limit limit, LocalDate from, WorkingCalendar calendar) {
    return due(limit, from, false, calendar);
  }

  /// When it is due.
  ///
  /// @param extended asks for the longest lawful time, counted from the same day; where the law
  ///   knows no extension the date is the same
  /// @throws BeyondHorizon when working days have to be counted past the calendar
  /// @throws LeftToAuthority when the limit has no length (`Limit.isSet`)
  public static DueDate due(
      Limit limit, LocalDate from, boolean extended, WorkingCalendar calendar) {
    var extension = limit.extension();
    var length = extended && extension != null ? extension.maximum() : limit.length();
    if (length == null) {
      throw new LeftToAuthority(limit);
    }
    return switch (length.unit()) {
      case WORKING_DAYS -> inWorkingDays(limit, from, extended, length.count(), calendar);
      case DAYS, MONTHS, YEARS ->
          new DueDate(
              limit,
              from,
              corresponding(limit.manner(), from, length),
              extended,
              List.of(),
              calendar.version());
    };
  }

  /// The dates it was due by the calendars known before, in the order they became known, each that
  /// differs from the one after it. Those of calendars already superseded on the day of the event
  /// are left out: nobody can have been told them.
  public static List<DueDate> superseded(
      Limit limit, LocalDate from, boolean extended, WorkingCalendar calendar) {
    var later = due(limit, from, extended, calendar);
    var superseded = new ArrayList<DueDate>();
    var started = calendar.asKnownOn(from).version();
    for (var version : calendar.versions().reversed()) {
      if (version.version() < calendar.version() && version.version() >= started) {
        var then = due(limit, from, extended, version);
        if (!then.due().equals(later.due())) {
          superseded.addFirst(then);
          later = then;
        }
      }
    }
    return superseded;
  }

  private static DueDate inWorkingDays(
      Limit limit, LocalDate from, boolean extended, int count, WorkingCalendar calendar) {
    var due =
        switch (limit.manner()) {
          case AFTER -> calendar.plus(from, count);
          case AFTER_NEXT_WORKING_DAY -> calendar.plus(calendar.onOrAfter(from), count);
          case BEFORE -> calendar.plus(from, -count);
          case BEGINNING_WITH -> calendar.plus(from.minusDays(1), count);
        };
    var notCounted =
        switch (limit.manner()) {
          case AFTER, AFTER_NEXT_WORKING_DAY -> calendar.notCounted(from.plusDays(1), due);
          case BEFORE -> calendar.notCounted(due, from.minusDays(1));
          case BEGINNING_WITH -> calendar.notCounted(from, due);
        };
    return new DueDate(limit, from, due, extended, notCounted, calendar.version());
  }

  /// By the calendar: the corresponding date, weekend or not; where the month has none, its last
  /// day.
  private static LocalDate corresponding(Manner manner, LocalDate from, Length length) {
    return switch (manner) {
      case AFTER, AFTER_NEXT_WORKING_DAY -> plus(from, length, 1);
      case BEFORE -> plus(from, length, -1);
      case BEGINNING_WITH -> {
        var end = plus(from, length, 1);
        var cut = length.unit() != Unit.DAYS && end.getDayOfMonth() != from.getDayOfMonth();
        yield cut ? end : end.minusDays(1);
      }
    };
  }

  private static LocalDate plus(LocalDate from, Length length, int sign) {
    long count = (long) sign * length.count();
    return switch (length.unit()) {
      case DAYS -> from.plusDays(count);
      case MONTHS -> from.plusMonths(count);
      case YEARS -> from.plusYears(count);
      case WORKING_DAYS -> throw new IllegalArgumentException("Working days need the calendar");
    };
  }
}
