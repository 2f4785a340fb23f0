package heard.caselog.mapping;

import heard.authority.Scheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a column can hold, and in which kinds of row.
///
/// A representation may have its only stage in its own row: then the fields of a stage stand there
/// too.
public enum Field {
  REFERENCE(FieldType.REFERENCE, Rows.ALL_BUT_LEARNING),
  LINKED_REFERENCE(FieldType.REFERENCE, Rows.LINKING),
  LINK_KIND(Scheme.LINK_KIND, Rows.LINKING),

  RECEIVED(FieldType.DATE, Rows.RECEIVED),
  KIND(Scheme.KIND, Rows.REPRESENTATION),
  CONVERTED_FROM(Scheme.KIND, Rows.REPRESENTATION),
  CONVERTED(FieldType.DATE, Rows.REPRESENTATION),
  PROCEDURE(FieldType.PROCEDURE, Rows.REPRESENTATION),
  SERVICE(FieldType.SERVICE, Rows.SERVED),
  TEAM(FieldType.TEAM, Rows.REPRESENTATION),
  CHANNEL(Scheme.CHANNEL, Rows.REPRESENTATION),
  SUBMITTED_VIA(Scheme.SUBMITTED_VIA, Rows.REPRESENTATION),
  COMPLAINANT_KIND(Scheme.COMPLAINANT_KIND, Rows.REPRESENTATION),
  COMPLAINANT_NAME(FieldType.NAME, Rows.REPRESENTATION),
  COMPLAINANT_GROUP(Scheme.COMPLAINANT_GROUP, FieldType.OWN_CODE, Rows.REPRESENTATION),
  CHILD_NUMBER(FieldType.COUNTING, Rows.CHILD),
  CHILD_NAME(FieldType.NAME, Rows.CONCERNED),
  AGE(FieldType.NUMBER, Rows.CONCERNED),
  AGE_BAND(Scheme.AGE_BAND, Rows.CONCERNED),
  SEX(Scheme.SEX, Rows.CONCERNED),
  GENDER_IDENTITY(Scheme.GENDER_IDENTITY, Rows.CONCERNED),
  DISABILITY(Scheme.DISABILITY, Rows.CONCERNED),
  ETHNIC_GROUP(Scheme.ETHNIC_GROUP, Rows.CONCERNED),
  RELIGION(Scheme.RELIGION, Rows.CONCERNED),
  SEXUAL_ORIENTATION(Scheme.SEXUAL_ORIENTATION, Rows.CONCERNED),
  IMPAIRMENT(Scheme.IMPAIRMENT, Rows.CONCERNED),
  DATA_SUBJECT(Scheme.DATA_SUBJECT, Rows.CONCERNED),
  ACCOUNT(FieldType.PROSE, Rows.REPRESENTATION),
  ACKNOWLEDGED(FieldType.DATE, Rows.REPRESENTATION),
  DEFINITION_CONFIRMED(FieldType.DATE, Rows.REPRESENTATION),
  REFUSAL_GROUND(Scheme.REFUSAL_GROUND, Rows.REPRESENTATION),
  STATUS(FieldType.STATE, Rows.REPRESENTATION),
  CASE_CLOSED(FieldType.DATE, Rows.REPRESENTATION),
  COMPLIMENT_SOURCE(Scheme.COMPLIMENT_SOURCE, Rows.REPRESENTATION),

  THEME(Scheme.THEME, FieldType.CATEGORIES, Rows.THEMED),
  OUTCOME_SOUGHT(Scheme.OUTCOME_SOUGHT, FieldType.CATEGORIES, Rows.SEEKING),

  STAGE(FieldType.STAGE, Rows.AT_A_STAGE),
  REQUESTED(FieldType.DATE, Rows.STAGE),
  REQUEST_ACKNOWLEDGED(FieldType.DATE, Rows.STAGE),
  EXTENDED(FieldType.YES_NO, Rows.STAGE),
  DRAFT_CHECKED(FieldType.DATE, Rows.STAGE),
  DRAFT_RETURNED(FieldType.DATE, Rows.STAGE),
  RETURN_REASON(Scheme.RETURN_REASON, Rows.STAGE),
  HEARING(FieldType.DATE, Rows.STAGE),
  HEARING_REPORTED(FieldType.DATE, Rows.STAGE),
  RESPONDED(FieldType.DATE, Rows.STAGE),
  STAGE_CLOSED(FieldType.DATE, Rows.STAGE),
  STAGE_STATUS(FieldType.STATE, Rows.STAGE),
  OUTCOME(Scheme.OVERALL_OUTCOME, FieldType.FINDING, Rows.STAGE),
  REMEDIAL_ACTION(FieldType.YES_NO, Rows.STAGE),
  HANDLER_ROLE(Scheme.HANDLER_ROLE, Rows.STAGE),
  DELAY_REASON(Scheme.DELAY_REASON, Rows.STAGE),
  DELAY_IN_WORDS(FieldType.PROSE, Rows.STAGE),
  COUNCIL_DUE(FieldType.DATE, Rows.STAGE),
  COUNCIL_EXTENDED_DUE(FieldType.DATE, Rows.STAGE),
  COUNCIL_WORKING_DAYS(FieldType.NUMBER, Rows.STAGE),
  COUNCIL_WITHIN_TARGET(FieldType.YES_NO, Rows.STAGE),

  ELEMENT_NUMBER(FieldType.NUMBER, Rows.ELEMENT),
  NATURE(Scheme.NATURE, Rows.ELEMENT),
  ROUTE(Scheme.ROUTE, Rows.ELEMENT),
  ELEMENT_TEXT(FieldType.PROSE, Rows.ELEMENT),
  FINDING(Scheme.FINDING, FieldType.FINDING, Rows.ELEMENT),
  FINDING_DATE(FieldType.DATE, Rows.ELEMENT),

  REMEDY(Scheme.REMEDY, FieldType.CATEGORIES, Rows.REMEDIED),

  OMBUDSMAN_STATUS(Scheme.OMBUDSMAN_STATUS, Rows.OMBUDSMAN),
  OMBUDSMAN_DECISION(Scheme.OMBUDSMAN_DECISION, Rows.OMBUDSMAN),
  OMBUDSMAN_DECIDED(FieldType.DATE, Rows.OMBUDSMAN),
  AFTER_ALL_STAGES(FieldType.YES_NO, Rows.OMBUDSMAN),
  RECOMMENDATION(FieldType.PROSE, Rows.RECOMMENDING),
  RECOMMENDATION_NUMBER(FieldType.COUNTING, Rows.RECOMMENDATION),
  BY_OMBUDSMAN(FieldType.YES_NO, Rows.RECOMMENDATION),
  RECOMMENDED(FieldType.DATE, Rows.RECOMMENDATION),
  RECOMMENDATION_ACCEPTED(FieldType.YES_NO, Rows.RECOMMENDATION),
  RECOMMENDATION_DECIDED(FieldType.DATE, Rows.RECOMMENDATION),
  RECOMMENDATION_REASONS(FieldType.PROSE, Rows.RECOMMENDATION),

  CHASED(FieldType.DATE, Rows.CHASE),

  PAYMENT_KIND(Scheme.PAYMENT_KIND, Rows.PAYMENT),
  PAYEE(Scheme.PAYEE, FieldType.OWN_CODE, Rows.PAYMENT),
  AMOUNT(FieldType.MONEY, Rows.PAYMENT),
  PAID(FieldType.DATE, Rows.PAYMENT),

  FIGURE(FieldType.FIGURE, Rows.FIGURE),
  VALUE(FieldType.DECIMAL, Rows.FIGURE),
  FIGURE_DATE(FieldType.DATE, Rows.FIGURE),
  NOTE(FieldType.PROSE, Rows.FIGURE),

  /// Every field that the profile adds; a mapping names it with its id, `own/ID`.
  OWN(FieldType.OWN_FIELD, Rows.HAVING_OWN),

  LEARNING_SOURCE(FieldType.OWN_CODE, Rows.LEARNING),
  LEARNING_NUMBER(FieldType.NUMBER, Rows.LEARNING),
  LEARNING_TEXT(FieldType.PROSE, Rows.LEARNING),
  SECTION(Scheme.SECTION, FieldType.OWN_CODE, Rows.LEARNING),
  OWNER(FieldType.PROSE, Rows.LEARNING),
  BY(FieldType.DATE, Rows.LEARNING),
  BY_IN_WORDS(FieldType.PROSE, Rows.LEARNING),
  INTENDED_OUTCOME(FieldType.PROSE, Rows.LEARNING),
  TARGET(FieldType.PROSE, Rows.LEARNING),
  PROGRESS(FieldType.PROSE, Rows.LEARNING);

  private final @Nullable Scheme scheme;
  private final FieldType type;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<RowKind> in;

  Field(FieldType type, Set<RowKind> in) {
    this(null, type, in);
  }

  Field(Scheme scheme, Set<RowKind> in) {
    this(scheme, FieldType.CATEGORY, in);
  }

  Field(@Nullable Scheme scheme, FieldType type, Set<RowKind> in) {
    this.scheme = scheme;
    this.type = type;
    this.in = in;
  }

  /// How its cells are read.
  public FieldType type() {
    return type;
  }

  /// Whose categories its words are, where they are categories.
  public Optional<Scheme> scheme() {
    return Optional.ofNullable(scheme);
  }

  /// Whether such a row can have it.
  public boolean standsIn(RowKind kind) {
    return in.contains(kind);
  }

  /// Whether a day in it has happened, so that it can't lie in the future.
  public boolean hasHappened() {
    return type == FieldType.DATE
        && switch (this) {
          case COUNCIL_DUE, COUNCIL_EXTENDED_DUE, BY, HEARING -> false;
          default -> true;
        };
  }

  /// As a mapping names it: `received`, `council-due`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The field of that name.
  public static Optional<Field> named(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  /// The fields that such a row can have.
  public static List<Field> of(RowKind kind) {
    return Arrays.stream(values()).filter(field -> field.standsIn(kind)).toList();
  }

  /// Which rows hold which fields.
  private static final class Rows {
    static final Set<RowKind> REPRESENTATION = Set.of(RowKind.REPRESENTATION);
    static final Set<RowKind> STAGE = Set.of(RowKind.STAGE, RowKind.REPRESENTATION);
    static final Set<RowKind> HAVING_OWN =
        Set.of(RowKind.REPRESENTATION, RowKind.STAGE, RowKind.ELEMENT);
    static final Set<RowKind> ELEMENT = Set.of(RowKind.ELEMENT);
    static final Set<RowKind> OMBUDSMAN = Set.of(RowKind.OMBUDSMAN, RowKind.REPRESENTATION);
    static final Set<RowKind> CHILD = Set.of(RowKind.CHILD);
    static final Set<RowKind> CONCERNED = Set.of(RowKind.CHILD, RowKind.REPRESENTATION);
    static final Set<RowKind> RECOMMENDATION = Set.of(RowKind.RECOMMENDATION);
    static final Set<RowKind> CHASE = Set.of(RowKind.CHASE);
    static final Set<RowKind> PAYMENT = Set.of(RowKind.PAYMENT);
    static final Set<RowKind> FIGURE = Set.of(RowKind.FIGURE);
    static final Set<RowKind> LEARNING = Set.of(RowKind.LEARNING);
    static final Set<RowKind> THEMED = Set.of(RowKind.REPRESENTATION, RowKind.THEME);
    static final Set<RowKind> SEEKING = Set.of(RowKind.REPRESENTATION, RowKind.ELEMENT);
    static final Set<RowKind> RECEIVED = Set.of(RowKind.REPRESENTATION, RowKind.OMBUDSMAN);
    static final Set<RowKind> LINKING =
        Set.of(RowKind.REPRESENTATION, RowKind.OMBUDSMAN, RowKind.PAYMENT);
    static final Set<RowKind> SERVED =
        Set.of(RowKind.REPRESENTATION, RowKind.ELEMENT, RowKind.OMBUDSMAN, RowKind.LEARNING);
    static final Set<RowKind> AT_A_STAGE =
        Set.of(
            RowKind.STAGE,
            RowKind.ELEMENT,
            RowKind.REMEDY,
            RowKind.RECOMMENDATION,
            RowKind.CHASE,
            RowKind.REPRESENTATION);
    static final Set<RowKind> REMEDIED =
        Set.of(RowKind.REMEDY, RowKind.STAGE, RowKind.OMBUDSMAN, RowKind.REPRESENTATION);
    static final Set<RowKind> RECOMMENDING =
        Set.of(RowKind.RECOMMENDATION, RowKind.OMBUDSMAN, RowKind.REPRESENTATION);
    static final Set<RowKind> ALL_BUT_LEARNING =
        Set.of(
            RowKind.REPRESENTATION,
            RowKind.STAGE,
            RowKind.ELEMENT,
            RowKind.THEME,
            RowKind.REMEDY,
            RowKind.RECOMMENDATION,
            RowKind.CHASE,
            RowKind.CHILD,
            RowKind.OMBUDSMAN,
            RowKind.PAYMENT);

    private Rows() {}
  }
}
