package heard.procedure;

/// What a limit is counted in.
public enum Unit {
  /// Days that are neither Saturday, Sunday nor a bank holiday of England and Wales (SI 2006/1738
  /// reg 2).
  WORKING_DAYS("working day"),
  /// Calendar days.
  DAYS("day"),
  /// Calendar months: the corresponding date.
  MONTHS("month"),
  /// Calendar years: the corresponding date, 29 February giving 28 February.
  YEARS("year");

  private final String one;

  Unit(String one) {
    this.one = one;
  }

  /// Says a number of them: `1 year`, `10 working days`.
  public String say(int count) {
    return "%d %s%s".formatted(count, one, count == 1 ? "" : "s");
  }
}
