package heard.reporting.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
/// @param since the first day on which anything received has it; null where that is always
/// @param expressions how it is read, by the part of the record it is read from
public record Dimension(
    String name,
    String words,
    Kind kind,
    List<String> schemes,
    @Nullable String unit,
    @Nullable LocalDate since,
    Map<Part, Function<Scope, Field<?>>> expressions) {

  /// The value of what was received before there was such a value.
  public static final String TOO_EARLY = "received-too-early";

  private static final String SERVICES = "service";

  Dimension(
      String name,
      String words,
      Kind kind,
      List<String> schemes,
      @Nullable String unit,
      Map<Part, Function<Scope, Field<?>>> expressions) {
    this(name, words, kind, schemes, unit, null, expressions);
  }

  private static final List<Word> YES_OR_NO =
      List.of(new Word("yes", "Yes", null, null, null), new Word("no", "No", null, null, null));

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

  /// One code of a scheme of the profile.
  static Dimension code(String name, String words, String scheme, Reading... readings) {
    return code(name, words, List.of(scheme), readings);
  }

  /// One code of several schemes.
  static Dimension code(String name, String words, List<String> schemes, Reading... readings) {
    return of(name, words, Kind.CODE, schemes, readings);
  }

  /// Any number of codes of a scheme.
  static Dimension codes(String name, String words, String scheme, Reading... readings) {
    return of(name, words, Kind.CODES, List.of(scheme), readings);
  }

  static Dimension flag(String name, String words, Reading... readings) {
    return of(name, words, Kind.FLAG, List.of(), readings);
  }

  static Dimension day(String name, String words, Reading... readings) {
    return of(name, words, Kind.DAY, List.of(), readings);
  }

  static Dimension number(String name, String words, Reading... readings) {
    return measured(name, "count", words, readings);
  }

  static Dimension workingDays(String name, String words, Reading... readings) {
    return measured(name, "working days", words, readings);
  }

  static Dimension days(String name, String words, Reading... readings) {
    return measured(name, "days", words, readings);
  }

  /// A number of something, in a unit that print knows.
  static Dimension measured(String name, String unit, String words, Reading... readings) {
    return new Dimension(name, words, Kind.NUMBER, List.of(), unit, expressions(readings));
  }

  private static Dimension of(
      String name, String words, Kind kind, List<String> schemes, Reading... readings) {
    return new Dimension(name, words, kind, schemes, null, expressions(readings));
  }

  private static Map<Part, Function<Scope, Field<?>>> expressions(Reading... readings) {
    var expressions = new LinkedHashMap<Part, Function<Scope, Field<?>>>();
    for (var reading : readings) {
      expressions.put(reading.part(), reading.expression());
    }
    return expressions;
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

  /// Its values as an authority lists them: the words of its schemes, or yes and no; none where its
  /// values are free or are days or numbers. A code that stands in several of its schemes is one
  /// value, named as the first names it.
  public List<Word> values(Vocabulary vocabulary) {
    return switch (kind) {
      case CODE, CODES -> once(vocabulary.words(schemes));
      case FLAG -> YES_OR_NO;
      case DAY, NUMBER -> List.of();
    };
  }

  /// Whether its values stand in a tree, where each has all below it.
  public boolean isTree() {
    return schemes.contains(SERVICES);
  }

  /// The values among which one chooses: those of a tree that stand at its top.
  public List<Word> tops(Vocabulary vocabulary) {
    return values(vocabulary).stream().filter(word -> !isTree() || word.under() == null).toList();
  }

  /// The codes that a value stands for: in a tree its own and those of all below it.
  public Set<String> codes(String value, Vocabulary vocabulary) {
    return isTree() ? Word.under(value, vocabulary.words(schemes)) : Set.of(value);
  }

  private static List<Word> once(List<Word> words) {
    var byCode = new LinkedHashMap<String, Word>();
    words.forEach(word -> byCode.putIfAbsent(word.code(), word));
    return List.copyOf(byCode.values());
  }

  /// The name of its column in a base table.
  public String column() {
    return "d_" + name.replace('-', '_').replace('/', '_');
  }

  /// Whether it is reckoned by the time limits of a procedure.
  public boolean isByLimits() {
    return LimitDimensions.ALL.contains(this) || StageDimensions.BY_LIMITS.contains(this);
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
