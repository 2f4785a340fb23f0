package heard.platform.pages;

/// One of several to choose from: an option of a select, a radio.
///
/// @param value what is sent
/// @param label what is read
/// @param hint a line below, or empty
public record Choice(String value, String label, String hint) {

  public static Choice of(String value, String label) {
    return new Choice(value, label, "");
  }
}
