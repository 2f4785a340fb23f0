package heard.bench;

import java.util.Locale;

/// What a figure is held against.
sealed interface Bar {

  /// Whether it is met.
  ///
  /// @param yardstick NaN where there is none
  boolean isMetBy(double value, double yardstick);

  /// It in a few words.
  String says(Unit unit);

  /// No more than this.
  record AtMost(double limit) implements Bar {
    @Override
    public boolean isMetBy(double value, double yardstick) {
      return value <= limit;
    }

    @Override
    public String says(Unit unit) {
      return "at most " + unit.says(limit);
    }
  }

  /// No less than this.
  record AtLeast(double limit) implements Bar {
    @Override
    public boolean isMetBy(double value, double yardstick) {
      return value >= limit;
    }

    @Override
    public String says(Unit unit) {
      return "at least " + unit.says(limit);
    }
  }

  /// No more than so many times the yardstick.
  record TimesYardstick(double times) implements Bar {
    @Override
    public boolean isMetBy(double value, double yardstick) {
      return value <= times * yardstick;
    }

    @Override
    public String says(Unit unit) {
      return String.format(Locale.UK, "at most %.1f times", times);
    }
  }
}
