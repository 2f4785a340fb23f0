package heard.reporting.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every population there is; each stands with the part of the record that its rows are.
final class Populations {

  private static final Map<String, Population> BY_NAME = new LinkedHashMap<>();

  static {
    flows().stream().map(Flow::populations).flatMap(List::stream).forEach(Populations::put);
    Stream.of(
            RepresentationPopulations.ALL,
            StagePopulations.ALL,
            ElementPopulations.ALL,
            LimitPopulations.ALL,
            ActionPopulations.ALL,
            PaymentPopulations.ALL,
            ConcernedPopulations.ALL,
            TurnPopulations.ALL)
        .flatMap(List::stream)
        .forEach(Populations::put);
  }

  private Populations() {}

  static Map<String, Population> all() {
    return BY_NAME;
  }

  static List<Flow> flows() {
    return Stream.of(
            RepresentationPopulations.FLOWS,
            StagePopulations.FLOWS,
            ElementPopulations.FLOWS,
            LimitPopulations.FLOWS,
            ActionPopulations.FLOWS)
        .flatMap(List::stream)
        .toList();
  }

  private static void put(Population population) {
    if (BY_NAME.put(population.name(), population) != null) {
      throw new IllegalStateException("two populations named " + population.name());
    }
  }
}
