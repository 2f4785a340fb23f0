package heard.reporting.definition;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row or a column of a table.
///
/// @param label what stands at its head; words in braces are periods
/// @param id what a figure is named by
/// @param group the heading it stands under
/// @param total which lines it adds up, if it is a total
/// @param by of what it is made a line for each, if it is
/// @param published what earlier editions printed in its place, by their name
public record Line(
    String label,
    @Nullable String id,
    @Nullable String group,
    Part part,
    Total total,
    @Nullable By by,
    Map<String, BigDecimal> published,
    Print print) {

  /// What a line adds up.
  public enum Total {
    NONE,
    /// The lines above it, in its group, from the last total on.
    ABOVE,
    /// All that the table counts, whether or not it has a line of its own.
    ALL
  }

  /// The order of lines made for each of several.
  public enum Order {
    PROFILE,
    NAME,
    MOST,
    FEWEST
  }

  /// A line for each of several.
  ///
  /// @param orderBy the name of the line across whose numbers order them; empty for the last number
  /// @param zero whether those without a row are shown
  /// @param unknown the label of the line of what is unknown; empty for no such line
  /// @param rest the label of the line of what is known and in none of the others; empty for none
  /// @param top how many at most; 0 for all
  /// @param least the number that a line must reach to be shown
  /// @param others the label of the line that gathers those which top and least leave out; empty
  ///   for none
  public record By(
      Split split,
      Order order,
      String orderBy,
      boolean zero,
      String unknown,
      String rest,
      int top,
      int least,
      String others) {

    /// The same in the order of a line across so named.
    public By orderedBy(String name) {
      return new By(split, order, name, zero, unknown, rest, top, least, others);
    }
  }

  /// How the cells of a line are printed.
  ///
  /// @param unit what its numbers are: count, percent, working days and so on
  /// @param direction the direction along which a change is signed
  /// @param bound whether print gives a bound and so the number as counted: below or above
  public record Print(
      @Nullable String unit,
      @Nullable Integer decimals,
      @Nullable String direction,
      @Nullable String bound,
      @Nullable String footnote) {

    /// As the report has it.
    public static final Print PLAIN = new Print(null, null, null, null, null);
  }
}
