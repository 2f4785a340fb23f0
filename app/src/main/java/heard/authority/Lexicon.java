package heard.authority;

import heard.procedure.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds things by their code, label or any other word for them; case and spaces do not matter.
final class Lexicon<T> {

  private final Map<String, T> byWord = new HashMap<>();
  private final Map<Code, T> byCode = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  Lexicon(
      List<T> things,
      Function<T, Code> code,
      Function<T, String> label,
      Function<T, List<String>> others) {
    for (var thing : things) {
      byCode.put(code.apply(thing), thing);
      words.add(label.apply(thing));
      words.addAll(others.apply(thing));
      byWord.putIfAbsent(key(label.apply(thing)), thing);
      others.apply(thing).forEach(word -> byWord.putIfAbsent(key(word), thing));
    }
    things.forEach(thing -> byWord.putIfAbsent(key(code.apply(thing).word()), thing));
  }

  /// What two words must share to be the same word.
  static String key(String word) {
    return word.strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.ROOT);
  }

  Optional<T> find(String word) {
    return Optional.ofNullable(byWord.get(key(word)));
  }

  Optional<T> get(Code code) {
    return Optional.ofNullable(byCode.get(code));
  }

  List<String> words() {
    return List.copyOf(words);
  }
}
