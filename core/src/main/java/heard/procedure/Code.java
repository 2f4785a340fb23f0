package heard.procedure;

import java.util.Locale;
import java.util.regex.Pattern;

/// A word of a file that stands for one thing and never changes: lower case, hyphens between its
/// parts.
///
/// @param word for example `stage-1-request`
public record Code(String word) implements Comparable<Code> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /// Refuses what is not of that form.
  public Code {
    if (!isCode(word)) {
      throw new IllegalArgumentException(
          "\"%s\" is no code: lower-case letters and digits, with single hyphens between"
              .formatted(word));
    }
  }

  /// Whether this text has the form of a code.
  public static boolean isCode(String text) {
    return FORM.matcher(text).matches();
  }

  /// The code of an enum constant: `STAGE_REQUESTED` gives `stage-requested`.
  public static Code of(Enum<?> constant) {
    return new Code(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Override
  public int compareTo(Code other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
