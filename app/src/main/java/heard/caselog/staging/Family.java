package heard.caselog.staging;

import heard.caselog.mapping.RowKind;

/// Rows that make up one thing together: those of a representation, a payment, a lesson.
public enum Family {
  REPRESENTATION,
  PAYMENT,
  LEARNING;

  static Family of(RowKind rows) {
    return switch (rows) {
      case REPRESENTATION, STAGE, ELEMENT, THEME, REMEDY, OMBUDSMAN -> REPRESENTATION;
      case PAYMENT -> PAYMENT;
      case LEARNING -> LEARNING;
    };
  }
}
