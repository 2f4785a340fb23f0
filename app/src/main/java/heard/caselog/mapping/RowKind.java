package heard.caselog.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What one row of a file is.
public enum RowKind {
  /// A representation of any kind: complaint, compliment, enquiry, a case of the Ombudsman's.
  REPRESENTATION,
  /// One stage of a representation.
  STAGE,
  /// One element at one stage.
  ELEMENT,
  /// One theme of a representation.
  THEME,
  /// One remedy of a stage.
  REMEDY,
  /// One recommendation of a stage's report, or of the Ombudsman.
  RECOMMENDATION,
  /// One time that whoever has to answer a stage was reminded.
  CHASE,
  /// One child whom a representation concerns.
  CHILD,
  /// What the Ombudsman did with a representation that has a row of its own elsewhere.
  OMBUDSMAN,
  /// Money paid.
  PAYMENT,
  /// A figure from outside the cases.
  FIGURE,
  /// A lesson, recommendation or action, which belongs to no one representation.
  LEARNING;

  /// Whether each row makes something new, rather than adding to a representation.
  public boolean standsAlone() {
    return switch (this) {
      case REPRESENTATION, PAYMENT, FIGURE, LEARNING -> true;
      case STAGE, ELEMENT, THEME, REMEDY, RECOMMENDATION, CHASE, CHILD, OMBUDSMAN -> false;
    };
  }

  /// The fields without which such a row says nothing.
  public Set<Field> needed() {
    return switch (this) {
      case REPRESENTATION -> Set.of(Field.REFERENCE, Field.KIND);
      case STAGE -> Set.of(Field.REFERENCE, Field.STAGE);
      case ELEMENT -> Set.of(Field.REFERENCE, Field.STAGE, Field.ELEMENT_NUMBER);
      case THEME -> Set.of(Field.REFERENCE, Field.THEME);
      case REMEDY -> Set.of(Field.REFERENCE, Field.STAGE, Field.REMEDY);
      case RECOMMENDATION ->
          Set.of(Field.REFERENCE, Field.RECOMMENDATION_NUMBER, Field.RECOMMENDATION);
      case CHASE -> Set.of(Field.REFERENCE, Field.STAGE);
      case CHILD -> Set.of(Field.REFERENCE, Field.CHILD_NUMBER);
      case OMBUDSMAN -> Set.of(Field.REFERENCE);
      case PAYMENT -> Set.of(Field.REFERENCE, Field.PAYMENT_KIND, Field.AMOUNT);
      case FIGURE -> Set.of(Field.FIGURE, Field.VALUE);
      case LEARNING -> Set.of(Field.LEARNING_SOURCE, Field.LEARNING_TEXT);
    };
  }

  /// Those of them whose word may be unknown by the mapping: such a row adds nothing.
  public Set<Field> needless() {
    return switch (this) {
      case THEME -> Set.of(Field.THEME);
      case REMEDY -> Set.of(Field.REMEDY);
      default -> Set.of();
    };
  }

  /// The fields that together may stand in one row only.
  public Set<Field> unique() {
    return switch (this) {
      case REPRESENTATION, PAYMENT, OMBUDSMAN -> Set.of(Field.REFERENCE);
      case STAGE -> Set.of(Field.REFERENCE, Field.STAGE);
      case ELEMENT -> Set.of(Field.REFERENCE, Field.STAGE, Field.ELEMENT_NUMBER);
      case THEME -> Set.of(Field.REFERENCE, Field.THEME);
      case REMEDY -> Set.of(Field.REFERENCE, Field.STAGE, Field.REMEDY);
      case RECOMMENDATION -> Set.of(Field.REFERENCE, Field.STAGE, Field.RECOMMENDATION_NUMBER);
      case CHASE -> Set.of(Field.REFERENCE, Field.STAGE, Field.CHASED);
      case CHILD -> Set.of(Field.REFERENCE, Field.CHILD_NUMBER);
      case FIGURE -> Set.of(Field.FIGURE, Field.FIGURE_DATE);
      case LEARNING -> Set.of(Field.LEARNING_SOURCE, Field.LEARNING_NUMBER, Field.LEARNING_TEXT);
    };
  }

  /// As a mapping and messages name it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of that name.
  public static Optional<RowKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
