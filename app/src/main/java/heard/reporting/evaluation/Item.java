package heard.reporting.evaluation;

import heard.reporting.catalogue.Population;
import heard.reporting.definition.Line;
import heard.reporting.definition.Line.Print;
import heard.reporting.definition.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A row or a column of a plan: lines made for each value of a dimension are items of their own.
///
/// @param ask what its cells ask
/// @param by the line for each value that it was made by, if it was
/// @param published what earlier editions printed in its place
/// @param hideZero whether it is left out where nothing was counted
/// @param apart whether it is the line of what has no value, or of the rest: it stands after the
///   others, whatever their order
record Item(
    String label,
    @Nullable String id,
    @Nullable String group,
    boolean total,
    @Nullable Population population,
    Ask ask,
    @Nullable Measure measure,
    Print print,
    Line.@Nullable By by,
    Map<String, BigDecimal> published,
    boolean hideZero,
    boolean apart) {

  /// Whether it can have a place among others by its number.
  boolean hasRank() {
    return !total && !apart;
  }

  /// Those among which it has a place: the others of its group.
  Stream<Item> rivals(List<Item> items) {
    return items.stream()
        .filter(item -> !item.equals(this) && item.hasRank() && Objects.equals(item.group, group));
  }
}
