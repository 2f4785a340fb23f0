package heard.record;

import java.util.Locale;

/// Whom an answer given for statistics is about.
public enum Subject {
  CHILD,
  COMPLAINANT;

  /// As tables name it, for ever.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
