package heard.representations;

/// What a case says at its top after a form was sent.
///
/// @param message empty when no form was
/// @param more where nothing was changed, what the timeline is opened for; empty otherwise
public record Said(String message, String more) {

  static final Said NOTHING = new Said("", "");

  static Said done(String message) {
    return message.isEmpty() ? NOTHING : new Said(message, "");
  }

  /// The form had been sent before, perhaps with something else in it.
  static Said already(String participle, boolean mayCorrect) {
    return new Said(
        "This was %s already; nothing was changed.".formatted(participle),
        mayCorrect ? "Correct it on the timeline" : "See on the timeline what was recorded");
  }

  /// The form said what is recorded already.
  static Said unchanged() {
    return new Said(
        "Nothing was changed: the record says so already.", "See on the timeline what is recorded");
  }

  public boolean isSomething() {
    return !message.isEmpty();
  }

  public boolean isDone() {
    return more.isEmpty();
  }
}
