package heard.authority;

import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `closures.yaml`: when the offices are shut.
final class ClosuresReader {

  private ClosuresReader() {}

  static List<Closure> read(MapEntry file) {
    file.only("closures");
    file.needList("closures");
    var closures = new ArrayList<Closure>();
    for (var map : file.maps("closures")) {
      closure(map.only("from", "to", "name")).ifPresent(closures::add);
    }
    return List.copyOf(closures);
  }

  private static Optional<Closure> closure(MapEntry map) {
    var name = map.needText("name").map(TextEntry::text);
    var from = map.needText("from").flatMap(TextEntry::day);
    var to = map.has("to") ? map.text("to").flatMap(TextEntry::day) : from;
    if (name.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      map.faults()
          .add(
              map.place("to"),
              "It ends on %s, before it begins on %s".formatted(to.get(), from.get()),
              "Put the earlier day first");
      return Optional.empty();
    }
    return Optional.of(new Closure(from.get(), to.get(), name.get()));
  }
}
