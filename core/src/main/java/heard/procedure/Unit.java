package heard.procedure;

/// What a limit is counted in.
public enum Unit {
  /// Days that are neither Saturday, Sunday nor a bank holiday of England and Wales (SI 2006/1738
  /// reg 2).
  WORKING_DAYS,
  /// Calendar days.
  DAYS,
  /// Calendar months: the corresponding date.
  MONTHS,
  /// Calendar years: the corresponding date, 29 February giving 28 February.
  YEARS
}
