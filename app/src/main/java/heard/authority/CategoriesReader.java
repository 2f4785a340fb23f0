package heard.authority;

import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads `categories.yaml`: for each scheme a list of categories.
final class CategoriesReader {

  private static final List<Scheme> NEEDED =
      List.of(Scheme.KIND, Scheme.FINDING, Scheme.OVERALL_OUTCOME);

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

  private static Optional<Category> read(MapEntry map, Scheme scheme, int position) {
    map.only("code", "label", "words", "law", "from", "to", "column");
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
            lawValue(map, scheme, code.get().word()),
            position,
            inForce,
            column));
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
