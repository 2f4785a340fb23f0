package heard.reporting.definition;

import heard.reporting.catalogue.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is made of the rows of a cell.
public sealed interface Measure {

  /// Their number.
  record Count() implements Measure {}

  /// The number of representations that they belong to.
  record Representations() implements Measure {}

  /// Their number for each month of the period.
  record PerMonth() implements Measure {}

  /// The sum, mean or median of a number.
  record OfNumber(How how, Dimension number) implements Measure {
    /// How the numbers become one.
    public enum How {
      SUM,
      MEAN,
      MEDIAN
    }
  }

  /// Their number as a part of others, in percent or as a ratio.
  record Share(Base base, boolean percent) implements Measure {}

  /// How another measure differs from what it was in another period, or from that of other rows.
  ///
  /// @param rounded whether the difference is taken of the rounded numbers; null leaves it to the
  ///   report
  record Change(In in, Measure of, Compared with, @Nullable Boolean rounded) implements Measure {
    /// What a change is given in.
    public enum In {
      NUMBER,
      PERCENT,
      POINTS,
      ARROW,
      WORDS
    }
  }

  /// What a change is from.
  sealed interface Compared {
    /// The same cell in another period.
    record Since(PeriodWords period) implements Compared {}

    /// Other rows, of which the table's own conditions are asked as well.
    record Against(Part part) implements Compared {}
  }

  /// Words for a change in number, the first that fits.
  record Say(List<Saying> sayings, Measure of, PeriodWords since) implements Measure {}

  /// The sum, or the difference, of measures of several parts.
  record Combined(boolean subtract, List<Part> parts, boolean rounded) implements Measure {}

  /// The words of the part with the highest measure.
  record Highest(List<Named> parts, String equal) implements Measure {}

  /// Several measures in one cell; {@code {}} in the pattern stands for each in turn.
  record Joined(String pattern, List<Measure> of) implements Measure {}

  /// A figure from outside the cases that the profile names.
  record Figure(String id) implements Measure {}

  /// Their number for each so many of others.
  record Rate(int per, Base base) implements Measure {}

  /// A number from outside the record.
  record Given(BigDecimal number, String source) implements Measure {}

  /// What a share is taken of.
  sealed interface Base {
    /// The row, the column or the table that the cell is in.
    enum Whole implements Base {
      ROW,
      COLUMN,
      TOTAL
    }

    /// The cell, without what it asks of these.
    record Without(Set<Dimension> dimensions) implements Base {}

    /// The cell; its number is that of the rows which satisfy this too.
    record That(Asked asked) implements Base {}

    /// Other rows, of which the table's own conditions are asked as well; of several parts, their
    /// sum.
    record Of(List<Part> parts) implements Base {}

    /// A figure from outside the cases that the profile names.
    record Figure(String id) implements Base {}
  }

  /// Words that are said where a change lies in a range.
  record Saying(String words, Range number, @Nullable Range percent) {}

  /// Numbers from one to another; null is no bound.
  record Range(@Nullable BigDecimal from, @Nullable BigDecimal to) {}

  /// A part with the words that stand for it.
  record Named(String words, Part part) {}
}
