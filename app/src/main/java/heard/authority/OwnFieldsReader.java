package heard.authority;

import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.procedure.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `fields.yaml`: what an authority records besides.
final class OwnFieldsReader {

  private final Map<Scheme, Categories> categories;
  private final Set<Code> seen = new HashSet<>();

  private OwnFieldsReader(Map<Scheme, Categories> categories) {
    this.categories = categories;
  }

  /// Reads the fields.
  ///
  /// @param categories those of the profile, which a field may have for its values
  static List<OwnField> read(MapEntry file, Map<Scheme, Categories> categories) {
    file.only("fields");
    file.needList("fields");
    var reader = new OwnFieldsReader(categories);
    var fields = new ArrayList<OwnField>();
    file.maps("fields").forEach(map -> reader.read(map, fields));
    return fields;
  }

  private void read(MapEntry map, List<OwnField> fields) {
    map.only("id", "label", "of", "scheme", "values", "from", "to");
    var id = Vocabulary.needCode(map, "id");
    var label = map.needText("label").map(TextEntry::text);
    var of =
        map.text("of")
            .flatMap(t -> t.oneOf("thing that has fields", OwnField.Of.class))
            .orElse(OwnField.Of.REPRESENTATION);
    var inForce = Vocabulary.inForce(map);
    var values = values(map);
    if (id.isEmpty() || label.isEmpty()) {
      return;
    }
    if (!seen.add(id.get())) {
      map.faults()
          .add(
              map.place(), "There is a field %s already".formatted(id.get()), "Give it another id");
      return;
    }
    fields.add(new OwnField(id.get(), label.get(), of, values, inForce));
  }

  private List<Category> values(MapEntry map) {
    if (map.has("scheme") == map.has("values")) {
      map.faults()
          .add(
              map.place(),
              "The field has neither or both of scheme and values",
              "Name a scheme of categories.yaml, or list the values, each with code and label");
      return List.of();
    }
    if (map.has("values")) {
      map.needList("values");
      return CategoriesReader.free(map, "values");
    }
    var schemes = Arrays.stream(Scheme.values()).map(scheme -> scheme.code().word()).toList();
    return map.needText("scheme")
        .flatMap(text -> text.oneOf("scheme", schemes))
        .flatMap(word ->
            Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.code().word().equals(word))
                .findFirst())
        .map(scheme -> categories.getOrDefault(scheme, new Categories(scheme, List.of())).all())
        .map(List::copyOf)
        .orElse(List.of());
  }
}
