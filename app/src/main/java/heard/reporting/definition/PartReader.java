package heard.reporting.definition;

import heard.platform.yaml.Entry;
import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Catalogue;
import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what a table, a row, a column or a figure asks: population, period, conditions, measure.
final class PartReader {

  /// The names that every part may have, besides those of dimensions.
  private static final List<String> OWN = List.of("population", "period", "value", "where");

  private final Vocabulary vocabulary;
  private final Faults faults;
  private final ConditionReader conditions;
  private final MeasureReader measures;
  private final Map<String, Dimension> dimensions = new LinkedHashMap<>();

  PartReader(Vocabulary vocabulary, Faults faults, Lacking lacking) {
    this.vocabulary = vocabulary;
    this.faults = faults;
    this.conditions = new ConditionReader(vocabulary, faults, lacking);
    this.measures = new MeasureReader(this, vocabulary, faults);
    Catalogue.dimensions().forEach(dimension -> dimensions.put(dimension.name(), dimension));
    vocabulary.dimensions().forEach(dimension -> dimensions.put(dimension.name(), dimension));
  }

  /// Reads a part whose conditions stand beside its other names.
  ///
  /// @param outer the population of the table, which holds where the part has none of its own
  /// @param others the other names that may stand there
  Part read(MapEntry entry, @Nullable Population outer, Set<String> others) {
    var population = entry.text("population").flatMap(this::population).orElse(null);
    var counted = population == null ? outer : population;
    var asked = new ArrayList<Asked>();
    entry
        .map("where")
        .ifPresent(where ->
            where
                .entries()
                .forEach((name, value) ->
                    dimension(where, name, counted)
                        .flatMap(d -> conditions.read(d, value))
                        .ifPresent(asked::add)));
    for (var name : entry.keys().keySet()) {
      if (OWN.contains(name) || others.contains(name)) {
        continue;
      }
      var value = entry.entries().get(name);
      dimension(entry, name, counted)
          .flatMap(
              dimension -> value == null ? Optional.empty() : conditions.read(dimension, value))
          .ifPresent(asked::add);
    }
    var period = entry.text("period").flatMap(this::period).orElse(null);
    Entry value = entry.entries().get("value");
    var measure = value == null ? null : measures.read(value, counted).orElse(null);
    return new Part(
        population, period, asked.isEmpty() ? Asked.NOTHING : Asked.all(asked), measure);
  }

  Optional<Population> population(TextEntry text) {
    var names = Catalogue.populations().stream().map(Population::name).collect(Collectors.toSet());
    return text.oneOf("population", names).flatMap(Catalogue::population);
  }

  Optional<PeriodWords> period(TextEntry text) {
    var read = PeriodWords.parse(text.text());
    if (read.isEmpty()) {
      faults.add(text.place(), "\"%s\" is no period".formatted(text.text()), PeriodWords.FORMS);
    }
    return read;
  }

  /// What is asked of a number by a range.
  Optional<Condition> number(Dimension dimension, TextEntry range) {
    return conditions.range(dimension, range);
  }

  /// The dimension of a name in a set of conditions, as the population has it.
  Optional<Dimension> dimension(MapEntry entry, String name, @Nullable Population population) {
    return dimension(new TextEntry(entry.place(name), name, faults), population);
  }

  /// A dimension whose values can be listed without looking at rows.
  Optional<Dimension> listed(TextEntry name, @Nullable Population population) {
    var read = dimension(name, population);
    if (read.isPresent() && values(read.get()).isEmpty()) {
      faults.add(
          name.place(),
          "%s has no list of values".formatted(name.text()),
          "Name a dimension whose values the profile lists, such as service");
      return Optional.empty();
    }
    return read;
  }

  /// The values of a dimension as the profile lists them; none where they are free.
  List<Word> values(Dimension dimension) {
    return dimension.values(vocabulary);
  }

  /// The schemes in which the profile can list its values.
  List<String> lists(Dimension dimension) {
    return dimension.schemes().stream().filter(vocabulary::canList).toList();
  }

  Optional<Dimension> dimension(TextEntry name, @Nullable Population population) {
    var known =
        dimensions.values().stream()
            .filter(dimension -> population == null || dimension.of(population.grain()))
            .map(Dimension::name)
            .toList();
    if (known.contains(name.text())) {
      return Optional.ofNullable(dimensions.get(name.text()));
    }
    var kind =
        dimensions.containsKey(name.text()) && population != null
            ? "dimension of " + population.name()
            : "dimension";
    faults.unknown(name.place(), name.text(), kind, known);
    return Optional.empty();
  }
}
