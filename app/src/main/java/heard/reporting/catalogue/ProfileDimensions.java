package heard.reporting.catalogue;

import static heard.reporting.catalogue.Source.E;
import static heard.reporting.catalogue.Source.K;
import static heard.reporting.catalogue.Source.R;
import static heard.reporting.catalogue.Source.S;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import heard.schema.record.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// The dimensions that a profile adds or refines.
public final class ProfileDimensions {

  /// Ages from one to another, both included, that make up a band; null: and older.
  public record Band(String code, int from, @Nullable Integer to) {}

  /// A limit of a procedure, by their codes.
  public record OfProcedure(String procedure, String limit) {}

  private ProfileDimensions() {}

  /// What a field of the profile's own is called.
  public static String own(String id) {
    return "own/" + id;
  }

  /// A field that the profile adds.
  ///
  /// @param part what it is recorded of: a representation, a stage or an element
  /// @param since the first day on which it was recorded; null: always
  public static Dimension ofField(String id, String label, Part part, @Nullable LocalDate since) {
    Field<Integer> stage =
        switch (part) {
          case STAGE -> S.ORDINAL;
          case ELEMENT -> E.STAGE_ORDINAL;
          default -> inline(0);
        };
    var element = part == Part.ELEMENT ? E.NUMBER : inline(0);
    var recorded = Tables.FIELD.as("f");
    var value =
        field(
            select(recorded.VALUE)
                .from(recorded)
                .where(recorded.AUTHORITY_ID.eq(R.AUTHORITY_ID))
                .and(recorded.REPRESENTATION_ID.eq(R.ID))
                .and(recorded.STAGE_ORDINAL.eq(stage))
                .and(recorded.ELEMENT_NUMBER.eq(element))
                .and(recorded.FIELD_.eq(inline(id))));
    Field<String> read =
        since == null
            ? value
            : when(R.RECEIVED_ON.lt(inline(since)), inline(Dimension.TOO_EARLY)).otherwise(value);
    return new Dimension(
        own(id),
        label,
        Dimension.Kind.CODE,
        List.of(own(id)),
        null,
        since,
        Map.of(part, _ -> read));
  }

  /// The band that an age lies in, or the one that was given in its place.
  public static Dimension ageBand(List<Band> bands) {
    var age = Expressions.answer("age").cast(SQLDataType.INTEGER);
    Field<String> band = inline(null, SQLDataType.VARCHAR);
    for (var one : bands.reversed()) {
      var within = age.ge(inline(one.from()));
      var to = one.to();
      band =
          when(to == null ? within : within.and(age.le(inline(to))), inline(one.code()))
              .otherwise(band);
    }
    var read = coalesce(band, Expressions.answer("age-band"));
    return new Dimension(
        "age-band",
        "how old the child or complainant is, in the bands of the profile",
        Dimension.Kind.CODE,
        List.of("age-band"),
        null,
        Map.of(Part.CONCERNED, _ -> read));
  }

  /// Whether a limit is the authority's to keep.
  ///
  /// @param complainants the limits that are the complainant's, as that for asking for another
  ///   stage
  public static Dimension limitOwed(List<OfProcedure> complainants) {
    Field<String> owed = inline("yes");
    for (var limit : complainants) {
      owed =
          when(
                  R.PROCEDURE
                      .eq(inline(limit.procedure()))
                      .and(K.LIMIT_ID.eq(inline(limit.limit()))),
                  inline("no"))
              .otherwise(owed);
    }
    Field<String> read = owed;
    return Dimension.flag(
        "limit-owed",
        "whether the limit is the authority's to keep; no where it says until when the complainant can ask for something",
        new Reading(Part.LIMIT, _ -> read));
  }
}
