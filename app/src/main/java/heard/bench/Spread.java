package heard.bench;

import java.util.Arrays;
import java.util.Collection;

/// Several measurements of one thing.
final class Spread {

  private final double[] sorted;

  private Spread(double[] sorted) {
    this.sorted = sorted;
  }

  static Spread of(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Nothing was measured");
    }
    var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Spread(sorted);
  }

  int count() {
    return sorted.length;
  }

  double median() {
    return at(0.5);
  }

  /// The value that this share of them does not exceed.
  double at(double share) {
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
  }
}
