package heard.reporting.definition;

import java.util.LinkedHashMap;
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
    PLAIN.put("percent of row", "the cell as a percentage of its row");
    PLAIN.put("percent of column", "the cell as a percentage of its column");
    PLAIN.put("percent of total", "the cell as a percentage of the table");
    NAMED.put(
        "percent",
        "a percentage: of `row`, `column`, `total`; `that` are so; `without` a condition; `of`"
            + " other rows, or the sum of several");
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
    NAMED.put(
        "given", "a number from outside the record, or a figure of the profile: `{figure: …}`");
  }

  private Measures() {}

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
