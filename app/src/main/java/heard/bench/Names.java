package heard.bench;

import java.util.List;
import java.util.random.RandomGenerator;

/// Names that are plainly invented, with as many surnames as a town has.
final class Names {

  private static final List<String> FIRST =
      List.of(
          "Olive",
          "Fennel",
          "Cedar",
          "Poppy",
          "Fern",
          "Clover",
          "Basil",
          "Aster",
          "Hazel",
          "Iris",
          "Marigold",
          "Myrtle",
          "Sage",
          "Sorrel",
          "Tansy",
          "Thyme",
          "Violet",
          "Willow",
          "Yarrow");
  private static final List<String> BEGINNING =
      List.of(
          "Place", "Sam", "Exam", "Fix", "Speci", "Tem", "Mock", "Stand", "Make", "Seem", "Dumm",
          "Pattern", "Model", "Proto", "Speck", "Trial", "Test", "Draft", "Sketch", "Mould");
  private static final List<String> END =
      List.of(
          "holder", "ple", "ture", "men", "plate", "up", "inn", "believe", "ton", "ling", "worth",
          "field", "wick", "sby", "thorpe", "combe", "stead", "croft", "gate", "well");
  private static final List<String> WORDS =
      List.of(
          "meeting",
          "letter",
          "telephone",
          "worker",
          "contact",
          "school",
          "assessment",
          "report",
          "promise",
          "appointment",
          "placement",
          "review",
          "record",
          "answer",
          "visit",
          "plan",
          "transport",
          "payment",
          "weekend",
          "decision",
          "minutes",
          "panel",
          "advocate",
          "home");

  private Names() {}

  static String person(RandomGenerator random) {
    return one(FIRST, random) + " " + surname(random);
  }

  static String surname(RandomGenerator random) {
    return one(BEGINNING, random) + one(END, random);
  }

  /// A text of about forty words, one of which few texts have.
  ///
  /// @param number which text it is
  static String text(RandomGenerator random, int number) {
    var text = new StringBuilder("The invented account of a matter named ").append(rare(number));
    for (int i = 0; i < 34; i++) {
      text.append(' ').append(one(WORDS, random));
    }
    return text.append('.').toString();
  }

  /// The word of a text that one in two hundred and fifty texts has.
  static String rare(int number) {
    int which = number % 250;
    return "matter" + (char) ('a' + which / 25) + (char) ('a' + which % 25) + "x";
  }

  static <T> T one(List<T> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }
}
