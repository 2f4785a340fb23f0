package heard.reporting.catalogue;

import static heard.schema.record.Tables.ACTION;
import static heard.schema.record.Tables.CHASE;
import static heard.schema.record.Tables.CLOCK;
import static heard.schema.record.Tables.CONCERNED;
import static heard.schema.record.Tables.CONVERSION;
import static heard.schema.record.Tables.DRAFT_RETURN;
import static heard.schema.record.Tables.ELEMENT;
import static heard.schema.record.Tables.LINK;
import static heard.schema.record.Tables.OUTCOME_SOUGHT;
import static heard.schema.record.Tables.PAYMENT;
import static heard.schema.record.Tables.RECOMMENDATION;
import static heard.schema.record.Tables.REMEDY;
import static heard.schema.record.Tables.REPRESENTATION;
import static heard.schema.record.Tables.STAGE;
import static heard.schema.record.Tables.THEME;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import heard.schema.record.tables.Action;
import heard.schema.record.tables.Chase;
import heard.schema.record.tables.Clock;
import heard.schema.record.tables.Concerned;
import heard.schema.record.tables.Conversion;
import heard.schema.record.tables.DraftReturn;
import heard.schema.record.tables.Element;
import heard.schema.record.tables.Link;
import heard.schema.record.tables.OutcomeSought;
import heard.schema.record.tables.Payment;
import heard.schema.record.tables.Recommendation;
import heard.schema.record.tables.Remedy;
import heard.schema.record.tables.Representation;
import heard.schema.record.tables.Stage;
import heard.schema.record.tables.Theme;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// The tables of the record as populations join them.
public final class Source {

  static final Representation R = REPRESENTATION.as("r");
  static final Stage S = STAGE.as("s");
  static final Element E = ELEMENT.as("e");
  static final Theme T = THEME.as("t");
  static final OutcomeSought O = OUTCOME_SOUGHT.as("o");
  static final Remedy M = REMEDY.as("m");
  static final Clock K = CLOCK.as("k");
  static final Action A = ACTION.as("a");
  static final Payment P = PAYMENT.as("p");
  static final Conversion V = CONVERSION.as("v");
  static final Recommendation N = RECOMMENDATION.as("n");
  static final Chase H = CHASE.as("h");
  static final DraftReturn D = DRAFT_RETURN.as("d");
  static final Concerned C = CONCERNED.as("c");
  static final Link L = LINK.as("l");
  static final Representation OTHER = REPRESENTATION.as("other");
  static final Stage NEXT = STAGE.as("next");
  static final Stage BEFORE = STAGE.as("before");

  private Source() {}

  /// The joined tables of a grain.
  public static Table<?> of(Grain grain) {
    return switch (grain) {
      case REPRESENTATION -> R;
      case STAGE -> R.join(S).on(stageOfRepresentation());
      case ELEMENT ->
          R.join(S)
              .on(stageOfRepresentation())
              .join(E)
              .on(E.AUTHORITY_ID.eq(S.AUTHORITY_ID))
              .and(E.REPRESENTATION_ID.eq(S.REPRESENTATION_ID))
              .and(E.STAGE_ORDINAL.eq(S.ORDINAL));
      case THEME -> R.join(T).on(themeOfRepresentation());
      case STAGE_THEME -> R.join(S).on(stageOfRepresentation()).join(T).on(themeOfRepresentation());
      case OUTCOME_SOUGHT -> R.join(O).on(soughtInRepresentation());
      case STAGE_OUTCOME_SOUGHT ->
          R.join(S).on(stageOfRepresentation()).join(O).on(soughtInRepresentation());
      case REMEDY ->
          R.join(S)
              .on(stageOfRepresentation())
              .join(M)
              .on(M.AUTHORITY_ID.eq(S.AUTHORITY_ID))
              .and(M.REPRESENTATION_ID.eq(S.REPRESENTATION_ID))
              .and(M.STAGE_ORDINAL.eq(S.ORDINAL));
      case LIMIT ->
          R.join(K).on(K.AUTHORITY_ID.eq(R.AUTHORITY_ID)).and(K.REPRESENTATION_ID.eq(R.ID));
      case ACTION -> A;
      case PAYMENT ->
          P.leftJoin(R)
              .on(R.AUTHORITY_ID.eq(P.AUTHORITY_ID))
              .and(R.ID.eq(P.REPRESENTATION_ID))
              .and(R.COUNTED.isTrue());
      case CONVERSION ->
          R.join(V).on(V.AUTHORITY_ID.eq(R.AUTHORITY_ID)).and(V.REPRESENTATION_ID.eq(R.ID));
      case RECOMMENDATION ->
          R.join(N)
              .on(N.AUTHORITY_ID.eq(R.AUTHORITY_ID))
              .and(N.REPRESENTATION_ID.eq(R.ID))
              .leftJoin(S)
              .on(stageOfRepresentation())
              .and(S.ORDINAL.eq(N.STAGE_ORDINAL));
      case CHASE ->
          R.join(S)
              .on(stageOfRepresentation())
              .join(H)
              .on(H.AUTHORITY_ID.eq(S.AUTHORITY_ID))
              .and(H.REPRESENTATION_ID.eq(S.REPRESENTATION_ID))
              .and(H.STAGE_ORDINAL.eq(S.ORDINAL));
      case DRAFT_RETURN ->
          R.join(S)
              .on(stageOfRepresentation())
              .join(D)
              .on(D.AUTHORITY_ID.eq(S.AUTHORITY_ID))
              .and(D.REPRESENTATION_ID.eq(S.REPRESENTATION_ID))
              .and(D.STAGE_ORDINAL.eq(S.ORDINAL));
      case CHILD -> R.join(C).on(concernedInRepresentation("child"));
      case COMPLAINANT -> R.join(C).on(concernedInRepresentation("complainant"));
    };
  }

  /// What takes a row out of every count: its import was undone, or it was recorded by mistake.
  public static Condition counted(Grain grain) {
    return switch (grain) {
      case ACTION -> A.COUNTED.isTrue();
      case PAYMENT -> P.COUNTED.isTrue();
      case REPRESENTATION,
          STAGE,
          ELEMENT,
          THEME,
          STAGE_THEME,
          OUTCOME_SOUGHT,
          STAGE_OUTCOME_SOUGHT,
          REMEDY,
          LIMIT,
          CONVERSION,
          RECOMMENDATION,
          CHASE,
          DRAFT_RETURN,
          CHILD,
          COMPLAINANT ->
          R.COUNTED.isTrue();
    };
  }

  /// The representation that a row belongs to.
  public static Field<UUID> representation(Grain grain) {
    return grain == Grain.ACTION ? A.REPRESENTATION_ID : R.ID;
  }

  /// The reference of the representation that a row belongs to, else its own, or null.
  public static Field<String> reference(Grain grain) {
    return switch (grain) {
      case ACTION -> inline((String) null);
      case PAYMENT -> coalesce(R.REFERENCE, P.REFERENCE);
      case REPRESENTATION,
          STAGE,
          ELEMENT,
          THEME,
          STAGE_THEME,
          OUTCOME_SOUGHT,
          STAGE_OUTCOME_SOUGHT,
          REMEDY,
          LIMIT,
          CONVERSION,
          RECOMMENDATION,
          CHASE,
          DRAFT_RETURN,
          CHILD,
          COMPLAINANT ->
          R.REFERENCE;
    };
  }

  /// The number of a row in its list, or null.
  public static Field<Integer> number(Grain grain) {
    return switch (grain) {
      case ACTION -> A.NUMBER;
      case RECOMMENDATION -> N.NUMBER;
      default -> inline((Integer) null);
    };
  }

  /// What tells a row from the other rows of its representation, or null.
  public static Field<Integer> stageOrdinal(Grain grain) {
    return grain.parts().contains(Part.STAGE) ? S.ORDINAL : inline((Integer) null);
  }

  /// The number of the element, where a row is one.
  public static Field<Integer> elementNumber(Grain grain) {
    return grain == Grain.ELEMENT ? E.NUMBER : inline((Integer) null);
  }

  private static Condition stageOfRepresentation() {
    return S.AUTHORITY_ID.eq(R.AUTHORITY_ID).and(S.REPRESENTATION_ID.eq(R.ID));
  }

  private static Condition concernedInRepresentation(String subject) {
    return C.AUTHORITY_ID
        .eq(R.AUTHORITY_ID)
        .and(C.REPRESENTATION_ID.eq(R.ID))
        .and(C.SUBJECT.eq(inline(subject)));
  }

  private static Condition themeOfRepresentation() {
    return T.AUTHORITY_ID.eq(R.AUTHORITY_ID).and(T.REPRESENTATION_ID.eq(R.ID));
  }

  private static Condition soughtInRepresentation() {
    return O.AUTHORITY_ID.eq(R.AUTHORITY_ID).and(O.REPRESENTATION_ID.eq(R.ID));
  }
}
