package heard.reporting.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Something that the rows of a population differ in.
///
/// @param name its word in definitions
/// @param words what it is, in a sentence without its full stop
/// @param kind what its values are
/// @param schemes the schemes of the profile whose codes are its values; empty if they are free
/// @param unit what its numbers are, as print names it; null where it has none
/// @param expressions how it is read, by the part of the record it is read from
public record Dimension(
    String name,
    String words,
    Kind kind,
    List<String> schemes,
    @Nullable String unit,
    Map<Part, Function<Scope, Field<?>>> expressions) {

  /// What the values of a dimension are.
  public enum Kind {
    /// One code of a scheme, or unknown.
    CODE,
    /// Any number of codes of a scheme.
    CODES,
    /// Yes, no, or unknown.
    FLAG,
    /// A day.
    DAY,
    /// A number.
    NUMBER
  }

  /// Whether rows of this grain have it.
  public boolean of(Grain grain) {
    return grain.parts().stream().anyMatch(expressions::containsKey);
  }

  /// How it is read in rows of a grain: from the finest part that has it.
  public Field<?> in(Grain grain, Scope scope) {
    return Optional.of(grain).stream()
        .flatMap(g -> g.parts().stream())
        .map(expressions::get)
        .filter(expression -> expression != null)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not of " + grain))
        .apply(scope);
  }

  /// The name of its column in a base table.
  public String column() {
    return "d_" + name.replace('-', '_');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension dimension && name.equals(dimension.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
