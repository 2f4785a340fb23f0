package heard.record;

import static heard.schema.record.Tables.REPRESENTATION;

import heard.casefile.Reference;
import heard.platform.Transaction;
import org.jooq.impl.DSL;

/// The reference that comes after those there are.
public final class NextReference {

  private static final int DIGITS = 4;

  /// Greater than every digit, in the order of the keys.
  private static final String AFTER_DIGITS = ":";

  private NextReference() {}

  /// What begins so and goes on with a number: with the number after the highest. Two who ask at
  /// once are told the same; the record lets only one of them have it.
  public static Reference after(Transaction transaction, String before) {
    var key = RepresentationRows.key(before);
    var rest = DSL.substring(REPRESENTATION.REFERENCE_KEY, key.length() + 1);
    var highest =
        transaction
            .sql()
            .select(DSL.max(DSL.cast(rest, Long.class)))
            .from(REPRESENTATION)
            .where(REPRESENTATION.AUTHORITY_ID.eq(transaction.authority().value()))
            .and(REPRESENTATION.REFERENCE_KEY.ge(key))
            .and(REPRESENTATION.REFERENCE_KEY.lt(key + AFTER_DIGITS))
            .and(REPRESENTATION.COUNTED)
            .and(rest.likeRegex("^[0-9]{1,9}$"))
            .fetchSingle()
            .value1();
    long next = highest == null ? 1 : highest + 1;
    return new Reference(before + ("%0" + DIGITS + "d").formatted(next));
  }
}
