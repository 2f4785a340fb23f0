package heard.reporting.catalogue;

import static heard.reporting.catalogue.Source.A;
import static heard.reporting.catalogue.Source.N;
import static heard.reporting.catalogue.Source.R;
import static heard.reporting.catalogue.Source.S;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import heard.schema.record.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Field;

/// What people wrote about a row. A list prints it from its paper; counting never reads it.
public enum Writing {
  TEXT(Part.ACTION, A.PAPER_ID, "what was learned, recommended or is to be done"),
  RECOMMENDED(Part.RECOMMENDATION, N.PAPER_ID, "what was recommended", "text"),
  OMBUDSMAN_RECOMMENDATION(
      Part.REPRESENTATION, ombudsmanRecommendation(), "what the Ombudsman recommended first"),
  OWNER(Part.ACTION, A.OWNER_PAPER_ID, "who is to do it"),
  BY_IN_WORDS(Part.ACTION, A.BY_PAPER_ID, "by when, where it is given in words"),
  INTENDED_OUTCOME(Part.ACTION, A.INTENDED_OUTCOME_PAPER_ID, "what it is to bring about"),
  TARGET(Part.ACTION, A.TARGET_PAPER_ID, "what counts as done, or when it is to be complete"),
  PROGRESS(Part.ACTION, A.PROGRESS_PAPER_ID, "how far it is"),
  DECLINED_BECAUSE(Part.ACTION, A.DECLINED_PAPER_ID, "why it will not be done"),
  REJECTED_BECAUSE(Part.RECOMMENDATION, N.REASONS_PAPER_ID, "why it was not accepted"),
  DELAY_IN_WORDS(Part.STAGE, S.DELAY_PAPER_ID, "why the stage took longer, as written");

  private final Part part;

  @SuppressWarnings("ImmutableEnumChecker") // a column of the read model
  private final Field<UUID> paper;

  private final String words;
  private final String word;

  Writing(Part part, Field<UUID> paper, String words) {
    this.part = part;
    this.paper = paper;
    this.words = words;
    this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What is called as something else is of another part.
  Writing(Part part, Field<UUID> paper, String words, String word) {
    this.part = part;
    this.paper = paper;
    this.words = words;
    this.word = word;
  }

  private static Field<UUID> ombudsmanRecommendation() {
    var first = Tables.RECOMMENDATION.as("first_recommendation");
    return field(
        select(first.PAPER_ID)
            .from(first)
            .where(first.AUTHORITY_ID.eq(R.AUTHORITY_ID))
            .and(first.REPRESENTATION_ID.eq(R.ID))
            .and(first.STAGE_ORDINAL.eq(inline(0)))
            .orderBy(first.NUMBER)
            .limit(inline(1)));
  }

  /// What a row of that grain may have.
  public static List<Writing> of(Grain grain) {
    return Arrays.stream(values()).filter(one -> grain.parts().contains(one.part)).toList();
  }

  /// As a definition names it: `by-in-words`.
  public String word() {
    return word;
  }

  /// What it is, in words.
  public String words() {
    return words;
  }

  /// What it is written about.
  public Part part() {
    return part;
  }

  /// The paper that holds it, or null.
  public Field<UUID> paper() {
    return paper;
  }

  /// The name of its column in a select.
  public String column() {
    return "paper_" + name().toLowerCase(Locale.ROOT);
  }
}
