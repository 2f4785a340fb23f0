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
    if (isPlainAscii(word)) {
      return word;
    }
    var plain = BLANKS.matcher(word).replaceAll(" ").strip().toLowerCase(Locale.UK);
    plain = DASHES.matcher(plain).replaceAll("-");
    return APOSTROPHES.matcher(plain).replaceAll("'");
  }

  private static boolean isPlainAscii(String word) {
    char last = ' ';
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean blank = c == ' ';
      if (c > 126 || c < ' ' || Character.isUpperCase(c) || (blank && last == ' ')) {
        return false;
      }
      last = c;
    }
    return word.isEmpty() || last != ' ';
  }
}
