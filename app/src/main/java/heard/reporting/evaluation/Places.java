package heard.reporting.evaluation;

import java.util.List;

/// Places in an order, in words.
final class Places {

  private static final List<String> WORDS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private Places() {}

  /// A place in words: third, joint third, 10th.
  static String words(int place, boolean joint) {
    var word = place <= WORDS.size() ? WORDS.get(place - 1) : number(place);
    return joint ? "joint " + word : word;
  }

  /// Names as a sentence has them: A; A and B; A, B and C.
  static String together(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// Those in one place; that they share it is said.
  static String named(List<String> names, int place) {
    return names.size() == 1 ? names.getFirst() : together(names) + ", " + words(place, true);
  }

  private static String number(int place) {
    int last = place % 10;
    boolean teen = place % 100 / 10 == 1;
    return place
        + (teen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
  }
}
