package heard.reporting.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A condition on the rows of a population. A cell of a report is one; counting the rows it holds
/// for and listing them use the same value.
public sealed interface Condition {

  /// What holds for every row.
  static Condition always() {
    return new All(List.of());
  }

  /// All of these; with none of them, every row.
  record All(List<Condition> of) implements Condition {}

  /// At least one of these.
  record Any(List<Condition> of) implements Condition {}

  /// The other rows, those of which it is unknown included.
  record Not(Condition of) implements Condition {}

  /// The value is one of these codes, or unknown where that is asked for.
  record Is(Dimension dimension, Set<String> codes, boolean unknown) implements Condition {}

  /// The value is known.
  record Known(Dimension dimension) implements Condition {}

  /// Some, or every one, of these codes is among the values.
  record Has(Dimension dimension, Set<String> codes, boolean every) implements Condition {}

  /// The day lies between these, both included; null is no bound.
  record Within(Dimension dimension, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Condition {}

  /// The number lies between these, both included; null is no bound.
  record Between(Dimension dimension, @Nullable Integer from, @Nullable Integer to)
      implements Condition {}

  /// All of these together, flattened.
  static Condition all(Collection<Condition> conditions) {
    var parts = new LinkedHashSet<Condition>();
    conditions.forEach(condition -> parts.addAll(condition.parts()));
    return parts.size() == 1 ? parts.getFirst() : new All(List.copyOf(parts));
  }

  static Condition all(Condition... conditions) {
    return all(List.of(conditions));
  }

  /// Either of these; every row as soon as one of them is every row.
  static Condition any(Collection<Condition> conditions) {
    if (conditions.stream().anyMatch(always()::equals)) {
      return always();
    }
    var parts = new LinkedHashSet<Condition>();
    for (var condition : conditions) {
      switch (condition) {
        case Any any -> parts.addAll(any.of());
        case All _, Not _, Is _, Known _, Has _, Within _, Between _ -> parts.add(condition);
      }
    }
    return parts.size() == 1
        ? parts.getFirst()
        : oneOf(parts).orElseGet(() -> new Any(List.copyOf(parts)));
  }

  /// One condition for several on the same dimension.
  private static Optional<Condition> oneOf(Collection<Condition> parts) {
    var codes = new TreeSet<String>();
    var unknown = false;
    Dimension dimension = null;
    for (var part : parts) {
      if (!(part instanceof Is is) || (dimension != null && !dimension.equals(is.dimension()))) {
        return Optional.empty();
      }
      dimension = is.dimension();
      codes.addAll(is.codes());
      unknown |= is.unknown();
    }
    return dimension == null ? Optional.empty() : Optional.of(new Is(dimension, codes, unknown));
  }

  /// The conditions that must all hold.
  default List<Condition> parts() {
    return switch (this) {
      case All all -> all.of();
      case Any _, Not _, Is _, Known _, Has _, Within _, Between _ -> List.of(this);
    };
  }

  /// The same without the parts that speak of these dimensions.
  default Condition without(Predicate<Dimension> dropped) {
    return all(
        parts().stream().filter(part -> part.dimensions().stream().noneMatch(dropped)).toList());
  }

  /// The codes to which it limits a dimension; none where it does not.
  default Set<String> codes(String dimension) {
    var codes = new TreeSet<String>();
    for (var part : parts()) {
      if (part instanceof Is is && !is.unknown() && is.dimension().name().equals(dimension)) {
        codes.addAll(is.codes());
      }
    }
    return codes;
  }

  /// The dimensions it speaks of.
  default Set<Dimension> dimensions() {
    var found = new LinkedHashSet<Dimension>();
    collect(this, found);
    return found;
  }

  private static void collect(Condition condition, Set<Dimension> into) {
    switch (condition) {
      case All all -> all.of().forEach(part -> collect(part, into));
      case Any any -> any.of().forEach(part -> collect(part, into));
      case Not not -> collect(not.of(), into);
      case Is is -> into.add(is.dimension());
      case Known known -> into.add(known.dimension());
      case Has has -> into.add(has.dimension());
      case Within within -> into.add(within.dimension());
      case Between between -> into.add(between.dimension());
    }
  }

  /// Whether no row can satisfy both, as far as one can see without looking at rows.
  static boolean apart(Condition one, Condition other) {
    if (one instanceof Any any) {
      return any.of().stream().allMatch(part -> apart(part, other));
    }
    if (other instanceof Any) {
      return apart(other, one);
    }
    return one.parts().stream()
        .anyMatch(a -> other.parts().stream().anyMatch(b -> partsApart(a, b)));
  }

  private static boolean partsApart(Condition one, Condition other) {
    return switch (one) {
      case Any any -> any.of().stream().allMatch(part -> apart(part, other));
      case Is a when other instanceof Is b && a.dimension().equals(b.dimension()) ->
          !(a.unknown() && b.unknown()) && a.codes().stream().noneMatch(b.codes()::contains);
      case Within a when other instanceof Within b && a.dimension().equals(b.dimension()) ->
          before(a.to(), b.from()) || before(b.to(), a.from());
      case Between a when other instanceof Between b && a.dimension().equals(b.dimension()) ->
          before(a.to(), b.from()) || before(b.to(), a.from());
      case All _, Not _, Is _, Known _, Has _, Within _, Between _ -> false;
    };
  }

  private static <T extends Comparable<? super T>> boolean before(
      @Nullable T end, @Nullable T start) {
    return end != null && start != null && end.compareTo(start) < 0;
  }

  /// A value of a dimension, or its being unknown.
  static Condition is(Dimension dimension, @Nullable String code) {
    if (code != null) {
      return new Is(dimension, Set.of(code), false);
    }
    return switch (dimension.kind()) {
      case CODE, FLAG -> new Is(dimension, Set.of(), true);
      case CODES, DAY, NUMBER -> new Not(new Known(dimension));
    };
  }

  /// One of these values of a dimension, or one of them among its values.
  static Condition oneOf(Dimension dimension, Collection<String> codes) {
    return dimension.kind() == Dimension.Kind.CODES
        ? new Has(dimension, new TreeSet<>(codes), false)
        : new Is(dimension, new TreeSet<>(codes), false);
  }

  /// Every dimension that any of these speaks of.
  static List<Dimension> dimensions(Collection<Condition> conditions) {
    var found = new LinkedHashSet<Dimension>();
    conditions.forEach(condition -> collect(condition, found));
    return new ArrayList<>(found);
  }
}
