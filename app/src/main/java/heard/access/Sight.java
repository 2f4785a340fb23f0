package heard.access;

import static heard.schema.record.Tables.PART;
import static heard.schema.record.Tables.REPRESENTATION;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Which representations somebody may have before them, as a condition on their rows: the rule of
/// [Actor#mayOpen], for lists and counts.
public final class Sight {

  private Sight() {}

  /// The condition on `record.representation`.
  public static Condition of(Actor actor) {
    if (actor.may(Verb.READ_ANY_CASE)) {
      return DSL.noCondition();
    }
    Condition seen = DSL.falseCondition();
    if (actor.may(Verb.READ_CASES_OF_SERVICE)) {
      seen = seen.or(REPRESENTATION.SERVICE.in(actor.services()));
    }
    if (actor.may(Verb.READ_CASES_GIVEN)) {
      seen =
          seen.or(
              DSL.exists(
                  DSL.selectOne()
                      .from(PART)
                      .where(
                          PART.AUTHORITY_ID.eq(REPRESENTATION.AUTHORITY_ID),
                          PART.REPRESENTATION_ID.eq(REPRESENTATION.ID),
                          PART.PERSON_ID.eq(actor.accountId()))));
    }
    return seen;
  }
}
