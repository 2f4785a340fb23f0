package heard.caselog.staging;

import heard.caselog.mapping.RowKind;

/// Rows that make up one thing together: those of a representation, a payment, a lesson, a figure.
public enum Family {
  REPRESENTATION(0, "representation", "representations"),
  PAYMENT(1, "payment", "payments"),
  LEARNING(2, "lesson", "lessons"),
  FIGURE(3, "figure", "figures");

  private final int number;
  private final String one;
  private final String several;

  Family(int number, String one, String several) {
    this.number = number;
    this.one = one;
    this.several = several;
  }

  /// What people call one of them.
  String one() {
    return one;
  }

  /// What people call several.
  String several() {
    return several;
  }

  /// As tables name it, for ever.
  public int number() {
    return number;
  }

  static Family numbered(int number) {
    for (var family : values()) {
      if (family.number == number) {
        return family;
      }
    }
    throw new IllegalArgumentException("No family has the number " + number);
  }

  static Family of(RowKind rows) {
    return switch (rows) {
      case REPRESENTATION, STAGE, ELEMENT, THEME, REMEDY, RECOMMENDATION, CHASE, CHILD, OMBUDSMAN ->
          REPRESENTATION;
      case PAYMENT -> PAYMENT;
      case LEARNING -> LEARNING;
      case FIGURE -> FIGURE;
    };
  }
}
