package heard.caselog.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The words that a column may hold, and what each means.
public final class Words {

  private final Map<String, Meaning> byPlain;
  private final Map<String, String> asWritten;

  private Words(Map<String, Meaning> byPlain, Map<String, String> asWritten) {
    this.byPlain = byPlain;
    this.asWritten = asWritten;
  }

  /// No words at all.
  public static Words none() {
    return new Words(Map.of(), Map.of());
  }

  /// These words, each with its meaning.
  public static Words of(Map<String, Meaning> meanings) {
    return none().with(meanings);
  }

  /// The same and more; where a word is in both, the new meaning holds.
  public Words with(Map<String, Meaning> more) {
    var plain = new HashMap<>(byPlain);
    var written = new TreeMap<>(asWritten);
    more.forEach((word, meaning) -> {
      plain.put(Plain.of(word), meaning);
      written.put(Plain.of(word), word);
    });
    return new Words(plain, written);
  }

  /// What a word means; empty if nobody said.
  public Optional<Meaning> meaning(String word) {
    return Optional.ofNullable(byPlain.get(Plain.of(word)));
  }

  /// The words as somebody wrote them.
  public Collection<String> all() {
    return asWritten.values();
  }
}
