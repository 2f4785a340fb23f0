package heard.reporting.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every dimension there is; how each is read from the record stands with the part it is read from.
final class Dimensions {

  private static final Map<String, Dimension> BY_NAME = new LinkedHashMap<>();

  static {
    Stream.of(
            RepresentationDimensions.ALL,
            SharedDimensions.ALL,
            StageDimensions.ALL,
            ElementDimensions.ALL,
            LimitDimensions.ALL,
            ActionDimensions.ALL,
            PaymentDimensions.ALL,
            ConcernedDimensions.ALL,
            TurnDimensions.ALL)
        .flatMap(List::stream)
        .forEach(Dimensions::put);
  }

  private Dimensions() {}

  static Map<String, Dimension> all() {
    return BY_NAME;
  }

  private static void put(Dimension dimension) {
    if (BY_NAME.put(dimension.name(), dimension) != null) {
      throw new IllegalStateException("two dimensions named " + dimension);
    }
  }
}
