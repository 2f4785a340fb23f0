package heard.reporting.definition;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.document.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A condition of a definition: what it comes to may depend on the period of the report.
///
/// @param dimensions the dimensions it speaks of
public record Asked(Set<Dimension> dimensions, Function<Period, Condition> at) {

  /// What holds for every row.
  public static final Asked NOTHING = new Asked(Set.of(), _ -> Condition.always());

  /// The condition in the report of a period.
  public Condition in(Period report) {
    return at.apply(report);
  }

  /// All of them together.
  public static Asked all(List<Asked> several) {
    var dimensions = new java.util.LinkedHashSet<Dimension>();
    several.forEach(asked -> dimensions.addAll(asked.dimensions()));
    return new Asked(
        dimensions,
        report -> Condition.all(several.stream().map(asked -> asked.in(report)).toList()));
  }
}
