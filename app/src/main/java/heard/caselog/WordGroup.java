package heard.caselog;

import heard.caselog.mapping.Field;
import heard.platform.pages.Choice;
import java.util.ArrayList;
import java.util.List;

/// The unknown words of one field, with what they can mean.
///
/// @param field its name for a person
public record WordGroup(String field, List<Choice> choices, List<Word> words) {

  public WordGroup {
    choices = List.copyOf(choices);
    words = List.copyOf(words);
  }

  /// One of them.
  ///
  /// @param name what its choice is sent as
  public record Word(String name, String word, long times) {}

  static List<WordGroup> of(List<UnknownWord> unknown, Targets targets) {
    var groups = new ArrayList<WordGroup>();
    int from = 0;
    while (from < unknown.size()) {
      var field = unknown.get(from).field();
      int to = from;
      while (to < unknown.size() && unknown.get(to).field() == field) {
        to++;
      }
      groups.add(group(field, unknown, from, to, targets));
      from = to;
    }
    return groups;
  }

  private static WordGroup group(
      Field field, List<UnknownWord> unknown, int from, int to, Targets targets) {
    var words = new ArrayList<Word>();
    for (int w = from; w < to; w++) {
      words.add(new Word("w" + w, unknown.get(w).word(), unknown.get(w).times()));
    }
    return new WordGroup(Targets.capital(field.word()), targets.of(field), words);
  }
}
