package heard.reporting.definition;

import heard.reporting.catalogue.Population;
import org.jspecify.annotations.Nullable;

/// What a table, a row, a column or a figure says of the cells in it. What a row or a column leaves
/// open the table says; where both say a measure, the column's holds.
///
/// @param population which rows are counted
/// @param period when they lie
/// @param asked which of them
/// @param measure what is made of them
public record Part(
    @Nullable Population population,
    @Nullable PeriodWords period,
    Asked asked,
    @Nullable Measure measure) {

  /// Says nothing.
  public static final Part OPEN = new Part(null, null, Asked.NOTHING, null);
}
