package heard.reporting.catalogue;

import java.util.List;
import java.util.Optional;

/// The words an authority counts in: for each scheme of categories, its words in the profile's
/// order.
public interface Vocabulary {

  /// Every word of a scheme in the profile's order; none for a scheme whose codes are free.
  List<Word> words(String scheme);

  /// The words of several schemes, one list after the other.
  default List<Word> words(List<String> schemes) {
    return schemes.stream().flatMap(scheme -> words(scheme).stream()).toList();
  }

  default Optional<Word> word(List<String> schemes, String code) {
    return words(schemes).stream().filter(word -> word.code().equals(code)).findFirst();
  }
}
