package heard.reporting.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Rows of one grain, each placed in time.
///
/// @param name its word in definitions
/// @param words what it is, as printed under a table: "stages, by the day they were requested"
/// @param grain what one row is
/// @param placed how a row is placed in a period
/// @param laws the words of the law that it is limited to; empty for all
/// @param only what else its rows satisfy
public record Population(
    String name, String words, Grain grain, Placing placed, List<Law> laws, Condition only) {

  /// Codes of a dimension by what the law calls them.
  record Law(Dimension dimension, Set<String> words) {

    Condition in(Vocabulary vocabulary) {
      return Condition.oneOf(
          dimension,
          dimension.values(vocabulary).stream()
              .filter(word -> word.law() != null && words.contains(word.law()))
              .map(Word::code)
              .toList());
    }
  }

  /// A population, of some kinds of representation only or of all.
  static Population of(String name, String words, Grain grain, Placing placed, String... kinds) {
    return new Population(
        name,
        words,
        grain,
        placed,
        kinds.length == 0
            ? List.of()
            : List.of(new Law(RepresentationDimensions.KIND, Set.of(kinds))),
        Condition.always());
  }

  /// The same, limited to what the law calls so.
  Population of(Dimension dimension, String law) {
    var all = new ArrayList<>(laws);
    all.add(new Law(dimension, Set.of(law)));
    return new Population(name, words, grain, placed, List.copyOf(all), only);
  }

  /// The same, limited to rows that satisfy this.
  Population where(Condition condition) {
    return new Population(name, words, grain, placed, laws, Condition.all(only, condition));
  }

  /// How a row is placed in a period.
  public sealed interface Placing {

    /// In the period in which this day lies; a row without it lies in none.
    record On(Dimension day) implements Placing {}

    /// In a period at whose end it has begun and not ended.
    record OpenAtTheEnd(Dimension begun, Dimension ended) implements Placing {}

    /// In a period before which it has begun and not ended.
    record OpenAtTheStart(Dimension begun, Dimension ended) implements Placing {}

    /// Not placed: in every period.
    record Anywhere() implements Placing {}

    static Placing on(Dimension day) {
      return new On(day);
    }
  }

  /// What a row must satisfy to lie in the days from one to another, both included.
  public Condition lyingIn(LocalDate from, LocalDate to) {
    return switch (placed) {
      case Placing.On(var day) -> new Condition.Within(day, from, to);
      case Placing.OpenAtTheEnd(var begun, var ended) -> openOn(begun, ended, to);
      case Placing.OpenAtTheStart(var begun, var ended) -> openOn(begun, ended, from.minusDays(1));
      case Placing.Anywhere() -> Condition.always();
    };
  }

  /// Begun by the end of a day, and not ended by then.
  private static Condition openOn(Dimension begun, Dimension ended, LocalDate day) {
    return Condition.all(
        new Condition.Within(begun, null, day),
        Condition.any(
            List.of(
                new Condition.Within(ended, day.plusDays(1), null), Condition.is(ended, null))));
  }

  /// What makes it this population, in the words of an authority.
  public Condition limits(Vocabulary vocabulary) {
    return Condition.all(
        Stream.concat(laws.stream().map(law -> law.in(vocabulary)), Stream.of(only)).toList());
  }
}
