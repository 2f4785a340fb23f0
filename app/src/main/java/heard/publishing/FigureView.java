package heard.publishing;

import heard.reporting.Reports;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What makes a figure.
///
/// @param back the report it stands in
/// @param period of the report, in words
public record FigureView(String back, String period, List<Reports.Behind> parts) {

  /// Whether any of the rows is a stage, or a part of one.
  public static boolean hasStages(Reports.Behind part) {
    return part.counted().rows().stream().anyMatch(row -> row.stage() != null);
  }

  /// Whether any of the rows is an element.
  public static boolean hasElements(Reports.Behind part) {
    return part.counted().rows().stream().anyMatch(row -> row.element() != null);
  }

  /// The number itself: how many rows there are, or what was made of theirs.
  public static String number(Reports.Behind part) {
    var made = part.counted().made();
    return made == null ? "%,d".formatted(part.counted().all()) : plain(made);
  }

  /// A number that rows have, without decimals that say nothing.
  public static String plain(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /// How many of the rows are not shown, in words; empty if all are.
  public static String rest(Reports.Behind part) {
    int shown = part.counted().rows().size();
    int more = part.counted().all() - part.counted().hidden() - shown;
    var words = new StringBuilder();
    if (more > 0) {
      words.append("and %,d more".formatted(more));
    }
    if (part.counted().hidden() > 0) {
      words.append(words.isEmpty() ? "" : ", ");
      words.append(shown + more == 0 ? "%,d that you may not see" : "and %,d that you may not see");
    }
    return words.toString().formatted(part.counted().hidden());
  }
}
