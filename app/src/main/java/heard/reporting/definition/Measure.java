package heard.reporting.definition;

import heard.reporting.catalogue.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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

  /// A measure of rows of its own: what it leaves open the cell says.
  record Elsewhere(Part part) implements Measure {}

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

  /// Words for a change in number, the first that fits.
  record Say(List<Saying> sayings, Measure of, Compared with) implements Measure {}

  /// The sum, or the difference, of measures of several parts.
  record Combined(boolean subtract, List<Part> parts, boolean rounded) implements Measure {}

  /// The words of the part with the highest measure.
  record Highest(List<Named> parts, String equal) implements Measure {}

  /// Several measures in one cell; {@code {}} in the pattern stands for each in turn.
  record Joined(String pattern, List<Measure> of) implements Measure {}

  /// The values of a dimension that stand in one place by their number, named together.
  record Leading(Dimension by, int place) implements Measure {}

  /// The place of the row, or of the column, among the others of its group by a measure.
  ///
  /// @param words whether it is said in words: joint second
  record Rank(boolean words, Measure of) implements Measure {}

  /// A figure from outside the cases that the profile names.
  record Figure(String id) implements Measure {}

  /// Their number for each so many of others.
  record Rate(int per, Base base) implements Measure {}

  /// A number from outside the record.
  record Given(BigDecimal number, String source) implements Measure {}

  /// What an earlier edition printed in the row, by the name that the rows give it.
  record Published(String edition, String source) implements Measure {}

  /// Words that are the same whatever is counted: "n/a", or none for a blank cell.
  record Fixed(String words) implements Measure {}

  /// What a change is taken from.
  sealed interface Compared {
    /// The same in another period.
    record Since(PeriodWords period) implements Compared {}

    /// Other rows, of which the table's own conditions are asked as well; their measure is that of
    /// the cell where they have none of their own.
    record Against(Part part) implements Compared {}
  }

  /// The parts it is made from that may count other rows than the cell, those of its own measures
  /// included.
  default List<Part> elsewhere() {
    return switch (this) {
      case Count _,
          Representations _,
          PerMonth _,
          OfNumber _,
          Leading _,
          Given _,
          Figure _,
          Published _,
          Fixed _ ->
          List.of();
      case Share(var base, _) -> elsewhere(base);
      case Rate(_, var base) -> elsewhere(base);
      case Rank(_, var of) -> of.elsewhere();
      case Elsewhere(var part) -> within(part);
      case Change(_, var of, Compared.Against(var part), _) -> both(within(part), of.elsewhere());
      case Change(_, var of, _, _) -> of.elsewhere();
      case Say(_, var of, Compared.Against(var part)) -> both(within(part), of.elsewhere());
      case Say(_, var of, _) -> of.elsewhere();
      case Combined(_, var parts, _) -> parts.stream().flatMap(p -> within(p).stream()).toList();
      case Highest(var named, _) ->
          named.stream().flatMap(one -> within(one.part()).stream()).toList();
      case Joined(_, var of) -> of.stream().flatMap(one -> one.elsewhere().stream()).toList();
    };
  }

  private static List<Part> elsewhere(Base base) {
    return switch (base) {
      case Base.Of(var parts, var share) -> {
        var others = parts.stream().flatMap(part -> within(part).stream()).toList();
        yield share == null ? others : both(others, share.elsewhere());
      }
      case Base.Whole _, Base.Without _, Base.That _, Base.Figure _ -> List.of();
    };
  }

  private static List<Part> within(Part part) {
    return part.measure() == null ? List.of(part) : both(List.of(part), part.measure().elsewhere());
  }

  private static List<Part> both(List<Part> one, List<Part> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /// The same with what an earlier edition printed in the row; blank where it printed nothing.
  default Measure in(Map<String, BigDecimal> row) {
    return switch (this) {
      case Published(var edition, var source) -> {
        var number = row.get(edition);
        yield number == null ? new Fixed("") : new Given(number, source);
      }
      case Change(var in, var of, Compared.Against(var part), var rounded)
          when part.measure() instanceof Published published -> {
        var before = new Part(part.population(), part.period(), part.asked(), published.in(row));
        yield new Change(in, of, new Compared.Against(before), rounded);
      }
      case Count _,
          Representations _,
          PerMonth _,
          OfNumber _,
          Share _,
          Elsewhere _,
          Change _,
          Say _,
          Combined _,
          Highest _,
          Joined _,
          Leading _,
          Rank _,
          Given _,
          Figure _,
          Rate _,
          Fixed _ ->
          this;
    };
  }

  /// It and every measure in it.
  default Stream<Measure> all() {
    var of =
        switch (this) {
          case Share(Base.Of(_, var share), _) ->
              share == null ? List.<Measure>of() : List.of(share);
          case Change(_, var measure, _, _) -> List.of(measure);
          case Say(_, var measure, _) -> List.of(measure);
          case Joined(_, var several) -> several;
          case Rank(_, var measure) -> List.of(measure);
          case Count _,
              Representations _,
              PerMonth _,
              OfNumber _,
              Share _,
              Elsewhere _,
              Combined _,
              Highest _,
              Leading _,
              Given _,
              Published _,
              Figure _,
              Rate _,
              Fixed _ ->
              List.<Measure>of();
        };
    return Stream.of(
            Stream.of(this),
            of.stream().flatMap(Measure::all),
            elsewhere().stream().map(Part::measure).filter(Objects::nonNull).flatMap(Measure::all))
        .flatMap(all -> all);
  }

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
    ///
    /// @param share the measure that is a part of theirs; null for the number of rows
    record Of(List<Part> parts, @Nullable Measure share) implements Base {}

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
