package heard.reporting.definition;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of measures, and what each gives.
public final class Measures {

  private static final Map<String, String> PLAIN = new LinkedHashMap<>();
  private static final Map<String, String> NAMED = new LinkedHashMap<>();

  static {
    PLAIN.put("count", "the number of rows");
    PLAIN.put("representations", "the number of representations that the rows belong to");
    PLAIN.put("per month", "rows for each month of the period");
    PLAIN.put("blank", "nothing: a cell that is left empty");
    PLAIN.put("percent of row", "the cell as a percentage of its row");
    PLAIN.put("percent of column", "the cell as a percentage of its column");
    PLAIN.put("percent of total", "the cell as a percentage of the table");
    NAMED.put(
        "percent",
        "a percentage: of `row`, `column`, `total`; `that` are so; `without` a condition; `of`"
            + " other rows, of their `value`, or of the sum of several; `part` where it is another measure than the rows"
            + " of the cell");
    NAMED.put(
        "rate",
        "for each so many, `per`, `of` other rows or a figure from outside: `{rate: {per: 1000, of: {figure: …}}}`");
    NAMED.put("ratio", "the same as a ratio");
    NAMED.put("sum", "the sum of a number");
    NAMED.put("mean", "the mean of a number, over the rows that have it");
    NAMED.put("median", "the median of a number, over the rows that have it");
    NAMED.put(
        "change",
        "a change `since` another period, or `against` other rows: in `number`, `percent`, `points`,"
            + " as `arrow`, in `words`");
    NAMED.put("say", "words for a change, the first whose range fits");
    NAMED.put("add", "the sum of several parts");
    NAMED.put("subtract", "the first of several parts less the others");
    NAMED.put("highest", "the words of the highest of several parts");
    NAMED.put("join", "several values in one cell");
    NAMED.put("at", "a value of other rows or of another period, within the cell");
    NAMED.put(
        "leading",
        "the values that stand in a `place` by their number, named together: A and B, joint first");
    NAMED.put(
        "rank",
        "the place of the row by its number or, `of`, by another measure, among the rows of its group that"
            + " are no totals, as a `number` or in `words`; equals share it, and the next number has the"
            + " place after all of them. In a row: of the column");
    NAMED.put("words", "words that are always the same, such as n/a");
    NAMED.put("published", "what an earlier edition printed, given in the row, with its source");
    NAMED.put(
        "given", "a number from outside the record, or a figure of the profile: `{figure: …}`");
  }

  private Measures() {}

  /// The word of a measure.
  public static String word(Measure measure) {
    return switch (measure) {
      case Measure.Count _ -> "count";
      case Measure.Representations _ -> "representations";
      case Measure.PerMonth _ -> "per month";
      case Measure.OfNumber(var how, _) -> lower(how);
      case Measure.Share(Measure.Base.Whole whole, boolean percent) ->
          percent ? "percent of " + lower(whole) : "ratio";
      case Measure.Share(_, boolean percent) -> percent ? "percent" : "ratio";
      case Measure.Elsewhere _ -> "at";
      case Measure.Change _ -> "change";
      case Measure.Say _ -> "say";
      case Measure.Combined(boolean subtract, _, _) -> subtract ? "subtract" : "add";
      case Measure.Highest _ -> "highest";
      case Measure.Joined _ -> "join";
      case Measure.Leading _ -> "leading";
      case Measure.Rank _ -> "rank";
      case Measure.Rate _ -> "rate";
      case Measure.Figure _ -> "given";
      case Measure.Given _ -> "given";
      case Measure.Published _ -> "published";
      case Measure.Fixed(var words) -> words.isEmpty() ? "blank" : "words";
    };
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /// Every measure with what it gives.
  public static Map<String, String> all() {
    var all = new LinkedHashMap<>(PLAIN);
    all.putAll(NAMED);
    return all;
  }

  /// Those that need more than their name.
  static Set<String> named() {
    return NAMED.keySet();
  }
}
