package heard.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are searched: lower case, without accents and apostrophes, words by single spaces.
/// "Zoë O'Placeholder-Smith" is "zoe oplaceholder smith".
final class NameKey {

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  /// The words of a name, or of what somebody looks for; empty when it has none.
  static String words(String name) {
    var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    var joined = APOSTROPHE.matcher(plain).replaceAll("");
    return BETWEEN.matcher(joined).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /// The last word that is not a number; empty when there is none.
  static String surname(String name) {
    var surname = "";
    for (var word : words(name).split(" ", -1)) {
      if (!word.chars().allMatch(Character::isDigit)) {
        surname = word;
      }
    }
    return surname;
  }
}
