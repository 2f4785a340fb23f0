package heard.reporting.evaluation;

import heard.reporting.catalogue.Population;
import heard.reporting.definition.Line;
import heard.reporting.definition.Line.Print;
import heard.reporting.definition.Measure;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row or a column of a plan: lines made for each value of a dimension are items of their own.
///
/// @param ask what its cells ask
/// @param by the line for each value that it was made by, if it was
/// @param published what earlier editions printed in its place
/// @param hideZero whether it is left out where nothing was counted
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
    boolean hideZero) {}
