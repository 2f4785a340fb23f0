package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The conditions of one axis, sorted into layers such that no row of the population satisfies two
/// conditions of a layer. Each layer is then one expression to group by.
final class Layers {

  /// One expression to group by, and which condition each of its values stands for.
  sealed interface Layer {

    /// A dimension itself, each of whose values is one condition.
    record Plain(Dimension dimension, Map<String, Condition> byCode) implements Layer {}

    /// A number for each condition, in order, from 1.
    record Numbered(List<Condition> conditions) implements Layer {}
  }

  private static final String UNKNOWN = "";

  private final List<Layer> layers = new ArrayList<>();
  private final Map<Condition, Integer> places = new HashMap<>();

  private Layers() {}

  static Layers of(Collection<Condition> conditions) {
    var sorted = new Layers();
    var plain = new LinkedHashMap<Dimension, Map<String, Condition>>();
    var numbered = new ArrayList<List<Condition>>();
    for (var condition : new LinkedHashSet<>(conditions)) {
      if (condition.equals(Condition.always())) {
        continue;
      }
      var key = plainKey(condition);
      if (key.isPresent() && condition instanceof Condition.Is is) {
        plain.computeIfAbsent(is.dimension(), _ -> new LinkedHashMap<>()).put(key.get(), condition);
      } else {
        numbered.stream()
            .filter(layer -> layer.stream().allMatch(one -> Condition.apart(one, condition)))
            .findFirst()
            .orElseGet(() -> {
              numbered.add(new ArrayList<>());
              return numbered.getLast();
            })
            .add(condition);
      }
    }
    plain.forEach((dimension, byCode) -> sorted.add(new Layer.Plain(dimension, byCode)));
    numbered.forEach(layer -> sorted.add(new Layer.Numbered(layer)));
    return sorted;
  }

  List<Layer> layers() {
    return layers;
  }

  /// The layer that a condition is in; none for the condition that always holds.
  Optional<Integer> placeOf(Condition condition) {
    return Optional.ofNullable(places.get(condition));
  }

  /// The condition that a value of a layer's expression stands for.
  static Optional<Condition> standsFor(Layer layer, @Nullable Object value) {
    return switch (layer) {
      case Layer.Plain(_, var byCode) ->
          Optional.ofNullable(byCode.get(value == null ? UNKNOWN : value.toString()));
      case Layer.Numbered(var conditions) ->
          value instanceof Integer number
              ? Optional.of(conditions.get(number - 1))
              : Optional.empty();
    };
  }

  private void add(Layer layer) {
    var conditions =
        switch (layer) {
          case Layer.Plain plain -> plain.byCode().values();
          case Layer.Numbered numbered -> numbered.conditions();
        };
    conditions.forEach(condition -> places.put(condition, layers.size()));
    layers.add(layer);
  }

  private static Optional<String> plainKey(Condition condition) {
    if (!(condition instanceof Condition.Is is)) {
      return Optional.empty();
    }
    if (is.unknown()) {
      return is.codes().isEmpty() ? Optional.of(UNKNOWN) : Optional.empty();
    }
    return is.codes().size() == 1 ? is.codes().stream().findFirst() : Optional.empty();
  }
}
