package heard.caselog;

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
      var first = unknown.get(from);
      int to = from;
      while (to < unknown.size() && belongs(unknown.get(to), first)) {
        to++;
      }
      groups.add(group(first, unknown, from, to, targets));
      from = to;
    }
    return groups;
  }

  /// Words of one field are together, and of them those that may be unknown and those that may not.
  private static boolean belongs(UnknownWord word, UnknownWord first) {
    return word.field().equals(first.field())
        && word.needed().isPresent() == first.needed().isPresent();
  }

  private static WordGroup group(
      UnknownWord first, List<UnknownWord> unknown, int from, int to, Targets targets) {
    var words = new ArrayList<Word>();
    for (int w = from; w < to; w++) {
      words.add(new Word(unknown.get(w).id(), unknown.get(w).word(), unknown.get(w).times()));
    }
    return new WordGroup(targets.label(first.field()), targets.of(first), words);
  }
}
