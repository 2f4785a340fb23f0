package heard.bench;

import java.util.Locale;

/// What a figure is in.
enum Unit {
  SECONDS("%.2f s"),
  MILLISECONDS("%.1f ms"),
  CPU_SECONDS("%.2f s of CPU"),
  MEGABYTES("%.0f MB"),
  A_SECOND("%,.0f a second"),
  STATEMENTS("%.0f statements"),
  ROWS("%,.0f rows");

  private final String form;

  Unit(String form) {
    this.form = form;
  }

  /// A value with its unit.
  String says(double value) {
    return String.format(Locale.UK, form, value);
  }
}
