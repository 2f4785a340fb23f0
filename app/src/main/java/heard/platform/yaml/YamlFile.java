package heard.platform.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads YAML into values that know their lines. No tags, no references to other parts, no types:
/// every plain value is a text.
public final class YamlFile {

  private static final int DEEPEST = 20;

  private final String file;
  private final int linesBefore;
  private final Faults faults;

  private YamlFile(String file, int linesBefore, Faults faults) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.faults = faults;
  }

  /// Reads a file; empty, with a fault, where it cannot be read.
  ///
  /// @param name how faults name it
  public static Optional<MapEntry> read(Path path, String name, Faults faults) {
    try {
      return read(name, decode(Files.readAllBytes(path)), 0, faults);
    } catch (CharacterCodingException e) {
      faults.add(Place.of(name), "The file is not UTF-8", "Save it as UTF-8");
    } catch (IOException e) {
      faults.add(Place.of(name), "The file cannot be read", "Check that it exists and is a file");
    }
    return Optional.empty();
  }

  /// Reads a text; empty, with a fault, where it is no YAML or no set of names and values.
  ///
  /// @param linesBefore how many lines of the file come before the text, for a block in a document
  public static Optional<MapEntry> read(String name, String text, int linesBefore, Faults faults) {
    return new YamlFile(name, linesBefore, faults).read(text);
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Optional<MapEntry> read(String text) {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEEPEST);
    try {
      var parser = new ParserImpl(new StreamReader(text), options);
      var root = new Composer(parser, new AllTexts(), options).getSingleNode();
      if (root instanceof MappingNode map) {
        return Optional.of(map(map));
      }
      faults.add(
          Place.of(file), "There are no names and values in it", "Write lines \"name: value\"");
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      faults.add(
          mark == null ? Place.of(file) : place(mark.getLine()),
          "This is no YAML: %s".formatted(e.getProblem()),
          "Check indentation, quotes and colons here and in the line before");
    } catch (YAMLException e) {
      faults.add(Place.of(file), "This is no YAML: %s".formatted(e.getMessage()), "Check the file");
    }
    return Optional.empty();
  }

  private MapEntry map(MappingNode node) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    for (var tuple : node.getValue()) {
      var where = place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        faults.add(where, "A name must be a plain text", "Write \"name: value\"");
        continue;
      }
      if (keys.putIfAbsent(key.getValue(), where) != null) {
        faults.add(where, "%s stands here twice".formatted(key.getValue()), "Leave one of the two");
        continue;
      }
      var value = entry(tuple.getValueNode());
      if (value != null) {
        entries.put(key.getValue(), value);
      }
    }
    return new MapEntry(place(node), entries, keys, faults);
  }

  /// Null for a name without a value.
  private @Nullable Entry entry(Node node) {
    return switch (node) {
      case MappingNode map -> map(map);
      case SequenceNode list -> {
        var entries = new ArrayList<Entry>();
        for (var item : list.getValue()) {
          var entry = entry(item);
          if (entry == null) {
            faults.add(place(item), "An entry of the list is empty", "Fill it in or leave it out");
          } else {
            entries.add(entry);
          }
        }
        yield new ListEntry(place(list), entries);
      }
      case ScalarNode text when text.isPlain() && text.getValue().isEmpty() -> null;
      case ScalarNode text -> new TextEntry(place(text), text.getValue(), faults);
      default -> null;
    };
  }

  private Place place(Node node) {
    return place(node.getStartMark().getLine());
  }

  private Place place(int line) {
    return new Place(file, linesBefore + line + 1);
  }

  /// Takes no plain value for a number, a day or a yes.
  private static final class AllTexts extends Resolver {

    @Override
    protected void addImplicitResolvers() {}
  }
}
