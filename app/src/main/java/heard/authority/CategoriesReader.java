package heard.authority;

import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `categories.yaml`: for each scheme a list of categories.
final class CategoriesReader {

  private static final List<Scheme> NEEDED =
      List.of(Scheme.KIND, Scheme.FINDING, Scheme.OVERALL_OUTCOME);

  private static final Pattern YEARS = Pattern.compile("(\\d{1,3})(?: to (\\d{1,3})| or more)");

  private CategoriesReader() {}

  static Map<Scheme, Categories> read(MapEntry file) {
    var schemes = new EnumMap<Scheme, Categories>(Scheme.class);
    file.only(Arrays.stream(Scheme.values()).map(s -> s.code().word()).toArray(String[]::new));
    for (var scheme : Scheme.values()) {
      var name = scheme.code().word();
      if (NEEDED.contains(scheme)) {
        file.needList(name);
      }
      schemes.put(scheme, new Categories(scheme, read(file, scheme, name)));
    }
    return schemes;
  }

  private static List<Category> read(MapEntry file, Scheme scheme, String name) {
    var categories = new ArrayList<Category>();
    var once = new WordsOnce(file.faults());
    for (var map : file.maps(name)) {
      read(map, scheme, categories.size())
          .ifPresent(category -> {
            once.add(map.place(), category.code(), category.label(), category.words());
            categories.add(category);
          });
    }
    return categories;
  }

  /// Categories of no scheme, for which the law has no values.
  static List<Category> free(MapEntry map, String name) {
    var categories = new ArrayList<Category>();
    var once = new WordsOnce(map.faults());
    for (var one : map.maps(name)) {
      one.only("code", "label", "words", "from", "to", "column");
      plain(one, null, categories.size())
          .ifPresent(category -> {
            once.add(one.place(), category.code(), category.label(), category.words());
            categories.add(category);
          });
    }
    return categories;
  }

  private static Optional<Category> read(MapEntry map, Scheme scheme, int position) {
    if (scheme == Scheme.AGE_BAND) {
      map.only("code", "label", "words", "law", "from", "to", "column", "years");
    } else {
      map.only("code", "label", "words", "law", "from", "to", "column");
    }
    return plain(map, scheme, position);
  }

  private static Optional<Category> plain(MapEntry map, @Nullable Scheme scheme, int position) {
    var code = Vocabulary.needCode(map, "code");
    var label = map.needText("label").map(TextEntry::text);
    var inForce = Vocabulary.inForce(map);
    if (code.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    var words = map.texts("words").stream().map(TextEntry::text).toList();
    var column = map.text("column").map(TextEntry::text).orElse(label.get());
    return Optional.of(
        new Category(
            code.get(),
            label.get(),
            words,
            scheme == null ? null : lawValue(map, scheme, code.get().word()),
            position,
            inForce,
            column,
            map.text("years").flatMap(CategoriesReader::years).orElse(null)));
  }

  /// Ages such as `5 to 9` or `26 or more`.
  private static Optional<Category.Years> years(TextEntry text) {
    var read = YEARS.matcher(text.text());
    if (read.matches()) {
      int from = Integer.parseInt(read.group(1));
      var to = read.group(2) == null ? null : Integer.valueOf(read.group(2));
      if (to == null || to >= from) {
        return Optional.of(new Category.Years(from, to));
      }
    }
    text.faults()
        .add(
            text.place(),
            "\"%s\" is no range of ages".formatted(text.text()),
            "Write 5 to 9, or 26 or more");
    return Optional.empty();
  }

  /// What it stands for in law: as said, or else its own code where that is a value of the law.
  private static @Nullable String lawValue(MapEntry map, Scheme scheme, String code) {
    var law = map.text("law");
    if (scheme.lawValues().isEmpty()) {
      law.ifPresent(l ->
          map.faults()
              .add(
                  l.place(),
                  "The law knows no values for %s".formatted(scheme.said()),
                  "Leave \"law\" out"));
      return null;
    }
    if (law.isPresent()) {
      return law.get()
          .oneOf("value of the law for " + scheme.said(), scheme.lawValues())
          .orElse(null);
    }
    if (scheme.lawValues().contains(code)) {
      return code;
    }
    map.faults()
        .add(
            map.place(),
            "%s does not say which value of the law it stands for".formatted(code),
            "Add \"law: …\" with one of " + String.join(", ", scheme.lawValues()));
    return null;
  }
}
