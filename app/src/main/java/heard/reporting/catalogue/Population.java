package heard.reporting.catalogue;

import java.time.LocalDate;
import java.util.List;

/// Rows of one grain, each placed in time.
///
/// @param name its word in definitions
/// @param words what it is, as printed under a table: "stages, by the day they were requested"
/// @param grain what one row is
/// @param placed how a row is placed in a period
/// @param kinds the kinds of representation, in the law's words, that it is limited to; empty for
///   all
public record Population(
    String name, String words, Grain grain, Placing placed, List<String> kinds) {

  /// A population, of some kinds of representation only or of all.
  static Population of(String name, String words, Grain grain, Placing placed, String... kinds) {
    return new Population(name, words, grain, placed, List.of(kinds));
  }

  /// How a row is placed in a period.
  public sealed interface Placing {

    /// In the period in which this day lies; a row without it lies in none.
    record On(Dimension day) implements Placing {}

    /// In a period at whose end it has begun and not ended. One that ended on an unknown day is in
    /// none.
    record OpenAtTheEnd(Dimension begun, Dimension ended, Dimension status) implements Placing {}

    /// Not placed: in every period.
    record Anywhere() implements Placing {}

    static Placing on(Dimension day) {
      return new On(day);
    }

    static Placing open(Dimension begun, Dimension ended) {
      return new OpenAtTheEnd(begun, ended, SharedDimensions.STATUS);
    }
  }

  /// What a row must satisfy to lie in the days from one to another, both included.
  public Condition lyingIn(LocalDate from, LocalDate to) {
    return switch (placed) {
      case Placing.On(var day) -> new Condition.Within(day, from, to);
      case Placing.OpenAtTheEnd(var begun, var ended, var status) ->
          Condition.all(
              new Condition.Within(begun, null, to),
              Condition.any(
                  List.of(
                      new Condition.Within(ended, to.plusDays(1), null),
                      Condition.is(status, "open"))));
      case Placing.Anywhere() -> Condition.always();
    };
  }

  /// What makes it this population, in the words of an authority.
  public Condition limits(Vocabulary vocabulary, Dimension kind) {
    if (kinds.isEmpty()) {
      return Condition.always();
    }
    var codes =
        vocabulary.words(kind.schemes()).stream()
            .filter(word -> kinds.contains(word.law()))
            .map(Word::code)
            .toList();
    return Condition.oneOf(kind, codes);
  }
}
