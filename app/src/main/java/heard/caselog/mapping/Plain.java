package heard.caselog.mapping;

import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared: without regard to capitals, to the number and kind of blanks, and to
/// the shape of dashes and apostrophes.
public final class Plain {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015]");
  private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC]");

  private Plain() {}

  public static String of(String word) {
    return isAscii(word) ? ofAscii(word) : ofAny(word);
  }

  private static String ofAny(String word) {
    var plain = BLANKS.matcher(word).replaceAll(" ").strip().toLowerCase(Locale.UK);
    plain = DASHES.matcher(plain).replaceAll("-");
    return APOSTROPHES.matcher(plain).replaceAll("'");
  }

  /// Nearly every word of every log, so without expressions.
  private static String ofAscii(String word) {
    var plain = new StringBuilder(word.length());
    var blank = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == ' ') {
        blank = !plain.isEmpty();
      } else {
        if (blank) {
          plain.append(' ');
          blank = false;
        }
        plain.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
