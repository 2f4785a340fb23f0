package heard.reporting.definition;

import heard.platform.yaml.Faults;
import heard.platform.yaml.Place;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Catalogue;
import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Grain;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import heard.reporting.document.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What a whole report is limited to, such as a service, a team or a cohort. It is asked of every
/// population that has the dimension; several values of one dimension are either of them.
public record Filter(List<Limit> limits) {

  /// The whole of the record.
  public static final Filter NONE = new Filter(List.of());

  /// What is asked of one dimension.
  ///
  /// @param dimension the dimension
  /// @param any values, as conditions, of which one must hold
  /// @param values the same in words
  public record Limit(Dimension dimension, List<Asked> any, List<String> values) {

    private boolean of(Grain grain) {
      return dimension.of(grain);
    }
  }

  /// Reads limits as they are written: {@code service=fostering}. What is wrong with any of them
  /// becomes a fault.
  public static Filter read(List<String> written, Vocabulary vocabulary, Faults faults) {
    var dimensions = new LinkedHashMap<String, Dimension>();
    Catalogue.dimensions().forEach(one -> dimensions.put(one.name(), one));
    vocabulary.dimensions().forEach(one -> dimensions.put(one.name(), one));
    var byDimension = new LinkedHashMap<Dimension, Limit>();
    var conditions = new ConditionReader(vocabulary, faults, Lacking.isFault());
    for (var one : written) {
      int equals = one.indexOf('=');
      var place = Place.of("filter " + one);
      if (equals < 1) {
        faults.add(place, "A filter names a dimension and a value", "Write service=fostering");
        continue;
      }
      var value = new TextEntry(place, one.substring(equals + 1), faults);
      new TextEntry(place, one.substring(0, equals), faults)
          .oneOf("dimension", dimensions.keySet())
          .map(dimensions::get)
          .ifPresent(dimension ->
              conditions
                  .read(dimension, value)
                  .ifPresent(asked ->
                      byDimension.merge(
                          dimension,
                          new Limit(
                              dimension,
                              List.of(asked),
                              List.of(words(dimension, value.text(), vocabulary))),
                          Filter::either)));
    }
    return new Filter(List.copyOf(byDimension.values()));
  }

  /// What is asked of the rows of a grain, as far as they have what is asked about.
  public Condition on(Grain grain, Period report) {
    return Condition.all(
        limits.stream()
            .filter(limit -> limit.of(grain))
            .map(limit ->
                Condition.any(limit.any().stream().map(asked -> asked.in(report)).toList()))
            .toList());
  }

  /// The dimensions asked about that rows of a grain do not have.
  public List<Dimension> notOf(Grain grain) {
    return limits.stream().map(Limit::dimension).filter(one -> !one.of(grain)).toList();
  }

  /// Every limit in words, as "service: Fostering or Adoption".
  public List<String> words() {
    return limits.stream()
        .map(limit ->
            limit.dimension().name().replace('-', ' ') + ": " + String.join(" or ", limit.values()))
        .toList();
  }

  private static Limit either(Limit one, Limit other) {
    return new Limit(
        one.dimension(), joined(one.any(), other.any()), joined(one.values(), other.values()));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private static String words(Dimension dimension, String value, Vocabulary vocabulary) {
    Optional<String> label =
        dimension.values(vocabulary).stream()
            .filter(word -> word.code().equals(value))
            .map(Word::label)
            .findFirst();
    return label
        .or(() -> Period.parse(value).map(Period::label))
        .orElse(value.equals("unknown") ? "not recorded" : value);
  }
}
