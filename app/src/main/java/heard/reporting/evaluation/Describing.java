package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import heard.reporting.document.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says a condition in the words of an authority.
final class Describing {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Vocabulary vocabulary;

  Describing(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The condition in words; empty for the one that always holds.
  String of(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) ->
          parts.stream().map(this::of).collect(Collectors.joining("; "));
      case Condition.Any(var parts) ->
          parts.stream().map(this::of).collect(Collectors.joining(", or "));
      case Condition.Not(Condition.Known(var dimension)) -> name(dimension) + " not recorded";
      case Condition.Not(var other) -> "not (" + of(other) + ")";
      case Condition.Is is ->
          name(is.dimension())
              + ": "
              + (is.unknown() && is.codes().isEmpty() ? "" : labels(is.dimension(), is.codes()))
              + (is.unknown() ? (is.codes().isEmpty() ? "not recorded" : " or not recorded") : "");
      case Condition.Known(var dimension) -> name(dimension) + " recorded";
      case Condition.Has has ->
          name(has.dimension())
              + (has.every() ? " with all of: " : " with: ")
              + labels(has.dimension(), has.codes());
      case Condition.Within within -> within(within);
      case Condition.Between between -> between(between);
    };
  }

  private static String within(Condition.Within within) {
    var name = name(within.dimension());
    if (within.from() != null && within.to() != null) {
      return name + ": " + new Period(within.from(), within.to()).label();
    }
    if (within.to() != null) {
      return name + " by " + DAY.format(within.to());
    }
    return name + " from " + DAY.format(within.from() == null ? LocalDate.MIN : within.from());
  }

  private static String between(Condition.Between between) {
    var name = name(between.dimension()) + ": ";
    if (between.from() != null && between.to() != null) {
      return between.from().equals(between.to())
          ? name + between.from()
          : name + between.from() + " to " + between.to();
    }
    return between.from() == null
        ? name + "up to " + between.to()
        : name + between.from() + " or more";
  }

  private String labels(Dimension dimension, Collection<String> codes) {
    if (codes.isEmpty()) {
      return "none of the categories";
    }
    return codes.stream()
        .filter(code -> !dimension.isTree() || isTopOf(codes, dimension, code))
        .map(code -> vocabulary.word(dimension.schemes(), code).map(Word::label).orElse(code))
        .collect(Collectors.joining(" or "));
  }

  /// What stands below another of them is said with it.
  private boolean isTopOf(Collection<String> codes, Dimension dimension, String code) {
    return vocabulary
        .word(dimension.schemes(), code)
        .map(Word::under)
        .filter(codes::contains)
        .isEmpty();
  }

  private static String name(Dimension dimension) {
    return dimension.name().replace('-', ' ');
  }
}
