package heard.caselog.guess;

import heard.caselog.mapping.Field;
import heard.caselog.mapping.Plain;
import heard.caselog.mapping.RowKind;
import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.platform.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What councils call their tables and columns, from the file that comes with Heard.
final class TypicalWords {

  private static final String FILE = "/log-headings.yaml";

  private final Map<RowKind, List<String>> tables = new EnumMap<>(RowKind.class);
  private final Map<Field, List<String>> columns = new EnumMap<>(Field.class);

  private TypicalWords(MapEntry root) {
    var named = root.map("tables").orElseThrow();
    for (var kind : RowKind.values()) {
      tables.put(kind, words(named, kind.word()));
    }
    var headed = root.map("columns").orElseThrow();
    for (var field : Field.values()) {
      columns.put(field, words(headed, field.word()));
    }
  }

  static TypicalWords shipped() {
    try (var in = TypicalWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      var faults = new Faults();
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return YamlFile.read(FILE, text, 0, faults)
          .map(TypicalWords::new)
          .orElseThrow(() -> new IllegalStateException(faults.say()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> of(RowKind kind) {
    return tables.getOrDefault(kind, List.of());
  }

  List<String> of(Field field) {
    return columns.getOrDefault(field, List.of());
  }

  private static List<String> words(MapEntry map, String key) {
    var own = key.replace('-', ' ');
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(own),
            map.texts(key).stream().map(TextEntry::text).map(Plain::of))
        .distinct()
        .toList();
  }
}
