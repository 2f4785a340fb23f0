package heard.publishing;

import heard.reporting.Reports;
import java.util.List;

/// What makes a figure.
///
/// @param back the report it stands in
/// @param period of the report, in words
public record FigureView(String back, String period, List<Reports.Behind> parts) {

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
      words.append("and %,d that you may not see".formatted(part.counted().hidden()));
    }
    return words.toString();
  }
}
