package heard.procedure;

/// How a limit is counted from its event.
public enum Manner {
  /// The day of the event is day 0, whatever its hour and whether or not it is a working day; what
  /// is done on the last day is in time.
  AFTER,
  /// As AFTER, but an event on a day off is deemed to happen on the next working day. A practice of
  /// some offices, not the law's wording.
  AFTER_NEXT_WORKING_DAY,
  /// Backwards: at least so long before the event, whose own day does not count.
  BEFORE,
  /// The day of the event is the first day of the period.
  BEGINNING_WITH
}
