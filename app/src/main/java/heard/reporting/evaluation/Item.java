package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Population;
import heard.reporting.definition.Line;
import heard.reporting.definition.Line.Print;
import heard.reporting.definition.Measure;
import heard.reporting.definition.PeriodWords;
import org.jspecify.annotations.Nullable;

/// A row or a column of a plan: lines made for each value of a dimension are items of their own.
///
/// @param condition what its cells ask, without the period
/// @param period the period it says, if it says one
/// @param placed whether the condition holds a period already, as that of a total over periods
/// @param by the line for each value that it was made by, if it was
/// @param hideZero whether it is left out where nothing was counted
record Item(
    String label,
    @Nullable String id,
    @Nullable String group,
    boolean total,
    @Nullable Population population,
    Condition condition,
    @Nullable PeriodWords period,
    boolean placed,
    @Nullable Measure measure,
    Print print,
    Line.@Nullable By by,
    boolean hideZero) {

  boolean saysWhen() {
    return period != null || placed;
  }
}
