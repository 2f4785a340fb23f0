package heard.reporting.definition;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Of what a line is made a line for each.
public sealed interface Split {

  /// Each value that the profile lists.
  ///
  /// @param level how deep in a tree the values stand, from 1, each with all below it; 0 for every
  ///   value by itself
  /// @param under the value below which they stand; null for all
  /// @param only the values, in this order; empty for all
  record Values(Dimension dimension, int level, @Nullable String under, List<String> only)
      implements Split {}

  /// Each year, quarter or month of a period.
  ///
  /// @param day the day that lies in it; null for the one by which rows are placed
  /// @param over the whole of it; null for the period of the table
  /// @param earlier the label of the line of what lies before it; empty for none
  record Days(Each each, @Nullable Dimension day, @Nullable PeriodWords over, String earlier)
      implements Split {
    /// The length of each, in months.
    public enum Each {
      YEAR(12),
      QUARTER(3),
      MONTH(1);

      private final int months;

      Each(int months) {
        this.months = months;
      }

      /// How many months it has.
      public int months() {
        return months;
      }
    }
  }

  /// Each band of a number; bands may lie apart or one within the other.
  record Bands(Dimension number, List<Band> bands) implements Split {}

  /// A band with its name.
  record Band(String label, Condition condition) {}
}
