package heard.casefile.clock;

/// How a clock compares with a date. Counted in the unit of its limit: working days, or days where
/// the limit is one of days, months or years.
public sealed interface Timing {

  /// Done, with so many to spare; 0 is the last day.
  record InTime(int toSpare) implements Timing {}

  /// Done, so many too late.
  record Late(int by) implements Timing {}

  /// Not done; so many are left, 0 is the last day.
  record Left(int left) implements Timing {}

  /// Not done, and so many over.
  record Overdue(int by) implements Timing {}

  /// It stopped while there was time.
  record StoppedInTime() implements Timing {}

  /// It stopped when the date had gone by.
  record StoppedLate(int by) implements Timing {}

  /// Whether the date had gone by when it was done, stopped or looked at.
  default boolean isMissed() {
    return switch (this) {
      case InTime _, Left _, StoppedInTime _ -> false;
      case Late _, Overdue _, StoppedLate _ -> true;
    };
  }
}
