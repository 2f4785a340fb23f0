package heard.reporting.catalogue;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One category of an authority.
///
/// @param code what the record holds
/// @param label what people read
/// @param law what the law calls it; null where the law has no word for it
/// @param column the heading under which several words are printed together, if any
/// @param under the code of the word above it in a tree, if any
public record Word(
    String code,
    String label,
    @Nullable String law,
    @Nullable String column,
    @Nullable String under) {

  /// How deep a word stands in its tree: 1 at the top.
  public static int depth(Word word, Collection<Word> words) {
    int depth = 1;
    var above = word.under();
    while (above != null && depth <= words.size()) {
      depth++;
      above = above(above, words);
    }
    return depth;
  }

  private static @Nullable String above(String code, Collection<Word> words) {
    for (var word : words) {
      if (word.code().equals(code)) {
        return word.under();
      }
    }
    return null;
  }

  /// The codes of a word and of all below it.
  public static Set<String> under(String top, Collection<Word> words) {
    var found = new TreeSet<String>();
    found.add(top);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var word : words) {
        if (word.under() != null && found.contains(word.under())) {
          grew |= found.add(word.code());
        }
      }
    }
    return found;
  }
}
