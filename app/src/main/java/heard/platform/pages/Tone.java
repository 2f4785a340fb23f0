package heard.platform.pages;

import java.util.Locale;

/// The colour of a tag. Never alone: the tag's words say it too.
public enum Tone {
  GREY,
  GREEN,
  TEAL,
  BLUE,
  PURPLE,
  MAGENTA,
  RED,
  ORANGE,
  YELLOW;

  /// The class GOV.UK Frontend knows it by.
  public String css() {
    return "govuk-tag--" + name().toLowerCase(Locale.ROOT);
  }
}
