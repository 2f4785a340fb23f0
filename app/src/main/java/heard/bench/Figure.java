package heard.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing measured.
///
/// @param id names it, for ever
/// @param what in words, with how often it was taken
/// @param yardstick the same work done plainly, in the same run; null where there is none
/// @param bar what it is held against; null for a rate that is only reported
/// @param load the machine's load while it was measured, others' work included; negative if unknown
record Figure(
    String id,
    String what,
    double value,
    Unit unit,
    @Nullable Yardstick yardstick,
    @Nullable Bar bar,
    double load) {

  /// What a figure is compared with.
  ///
  /// @param what it is, in words
  /// @param value in the figure's unit
  record Yardstick(String what, double value) {}

  /// The figure in times of its yardstick; NaN without one.
  double ratio() {
    return yardstick == null ? Double.NaN : value / yardstick.value();
  }

  /// `yes`, `no`, or nothing where there is no bar.
  String met() {
    if (bar == null) {
      return "";
    }
    return bar.isMetBy(value, yardstick == null ? Double.NaN : yardstick.value()) ? "yes" : "no";
  }

  String says() {
    return unit.says(value);
  }

  String yardstickSays() {
    return yardstick == null ? "" : unit.says(yardstick.value()) + " (" + yardstick.what() + ")";
  }

  String ratioSays() {
    return yardstick == null ? "" : String.format(Locale.UK, "%.2f", ratio());
  }

  String barSays() {
    return bar == null ? "" : bar.says(unit);
  }
}
