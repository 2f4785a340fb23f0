package heard.representations;

import heard.casefile.clock.Clock;
import heard.casefile.clock.Timing;
import heard.platform.pages.Dates;
import heard.platform.pages.Tone;
import heard.procedure.Unit;
import heard.procedure.WorkingCalendar;
import java.time.LocalDate;

/// How a clock did, in words.
final class Timings {

  private Timings() {}

  /// A verdict and its colour.
  record Verdict(String says, Tone tone) {}

  /// How it compares with the date it is to be done by as things are.
  static Verdict verdict(Clock clock, LocalDate today, WorkingCalendar calendar) {
    return verdict(clock.againstNow(today, calendar), unit(clock));
  }

  /// How it compares with the date without extension.
  static Verdict againstTarget(Clock clock, LocalDate today, WorkingCalendar calendar) {
    return verdict(clock.againstDue(today, calendar), unit(clock));
  }

  private static Verdict verdict(Timing timing, Unit unit) {
    return switch (timing) {
      case Timing.InTime _ -> new Verdict("In time", Tone.GREEN);
      case Timing.Late(int by) -> new Verdict(count(by, unit) + " late", Tone.RED);
      case Timing.Left(int left) ->
          left == 0
              ? new Verdict("Due today", Tone.YELLOW)
              : new Verdict(count(left, unit) + " left", Tone.BLUE);
      case Timing.Overdue(int by) -> new Verdict(count(by, unit) + " overdue", Tone.RED);
      case Timing.StoppedInTime _ -> new Verdict("Stopped in time", Tone.GREY);
      case Timing.StoppedLate(int by) ->
          new Verdict("Stopped, %s late".formatted(count(by, unit)), Tone.ORANGE);
    };
  }

  /// What is left until it is due, in the unit of its limit; negative when it is overdue.
  static int left(Clock clock, LocalDate today, WorkingCalendar calendar) {
    return switch (clock.againstNow(today, calendar)) {
      case Timing.Left(int left) -> left;
      case Timing.Overdue(int by) -> -by;
      case Timing.InTime _, Timing.Late _, Timing.StoppedInTime _, Timing.StoppedLate _ -> 0;
    };
  }

  /// "today", "12 days left", "3 days late", for limits that are not of working days.
  static String days(int left) {
    if (left == 0) {
      return "today";
    }
    return left > 0 ? count(left, Unit.DAYS) + " left" : count(-left, Unit.DAYS) + " late";
  }

  /// "3 working days" or, for limits of days, months or years, "3 days".
  static String count(int n, Unit unit) {
    return unit == Unit.WORKING_DAYS
        ? Dates.workingDays(n)
        : n == 1 ? "1 day" : "%,d days".formatted(n);
  }

  private static Unit unit(Clock clock) {
    return clock.due().length().unit();
  }
}
