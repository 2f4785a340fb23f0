package heard.authority;

import heard.platform.yaml.Faults;
import heard.platform.yaml.Place;
import heard.procedure.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sees that within one list each code and each word stands for one thing.
final class WordsOnce {

  private final Faults faults;
  private final Map<Code, Place> codes = new HashMap<>();
  private final Map<String, Code> words = new HashMap<>();

  WordsOnce(Faults faults) {
    this.faults = faults;
  }

  void add(Place place, Code code, String label, List<String> others) {
    var before = codes.putIfAbsent(code, place);
    if (before != null) {
      faults.add(
          place,
          "The code %s stands in line %d already".formatted(code, before.line()),
          "Give each its own code");
      return;
    }
    word(place, code, label);
    others.forEach(word -> word(place, code, word));
  }

  private void word(Place place, Code code, String word) {
    var before = words.putIfAbsent(Lexicon.key(word), code);
    if (before != null && !before.equals(code)) {
      faults.add(
          place, "\"%s\" means %s already".formatted(word, before), "Let each word mean one thing");
    }
  }
}
