package heard.authority;

import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.procedure.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads `services.yaml`: services, and in each its parts.
final class ServicesReader {

  private final List<Service> services = new ArrayList<>();
  private final WordsOnce once;

  private ServicesReader(WordsOnce once) {
    this.once = once;
  }

  static Services read(MapEntry file) {
    file.only("services");
    file.needList("services");
    var reader = new ServicesReader(new WordsOnce(file.faults()));
    file.maps("services").forEach(map -> reader.read(map, null, 0));
    return new Services(reader.services);
  }

  private void read(MapEntry map, @Nullable Code parent, int level) {
    map.only("code", "label", "words", "from", "to", "parts");
    var code = Vocabulary.needCode(map, "code");
    var label = map.needText("label").map(TextEntry::text);
    var inForce = Vocabulary.inForce(map);
    var words = map.texts("words").stream().map(TextEntry::text).toList();
    if (code.isPresent() && label.isPresent()) {
      once.add(map.place(), code.get(), label.get(), words);
      services.add(
          new Service(code.get(), label.get(), words, parent, level, services.size(), inForce));
    }
    map.maps("parts").forEach(part -> read(part, code.orElse(parent), level + 1));
  }
}
