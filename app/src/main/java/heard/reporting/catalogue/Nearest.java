package heard.reporting.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the known word that is nearest to one that is not known.
public final class Nearest {

  private Nearest() {}

  /// The nearest of the known words by edits, if any is near enough to be meant.
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt((String one) -> distance(word, one)).thenComparing(one -> one))
        .filter(
            one -> distance(word, one) <= Math.max(2, Math.max(word.length(), one.length()) / 2));
  }

  private static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
