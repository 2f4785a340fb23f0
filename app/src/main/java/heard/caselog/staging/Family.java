package heard.caselog.staging;

import heard.caselog.mapping.RowKind;

/// Rows that make up one thing together: those of a representation, a payment, a lesson, a figure.
public enum Family {
  REPRESENTATION(0),
  PAYMENT(1),
  LEARNING(2),
  FIGURE(3);

  private final int number;

  Family(int number) {
    this.number = number;
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
