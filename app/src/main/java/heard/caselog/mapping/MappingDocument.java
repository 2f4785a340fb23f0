package heard.caselog.mapping;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// The text of a mapping, to be added to: what is not touched stays as it was written, with its
/// notes for people.
public final class MappingDocument {

  private static final int WIDEST = 160;

  private final Optional<String> before;
  private final Map<String, Object> root;

  private MappingDocument(Optional<String> before, Map<String, Object> root) {
    this.before = before;
    this.root = root;
  }

  /// A mapping to begin with; none: an empty one.
  public static MappingDocument of(Optional<String> text) {
    Object read = text.map(t -> yaml(false).<Object>load(t)).orElse(null);
    return new MappingDocument(
        text, read instanceof Map<?, ?> map ? copy(map) : new LinkedHashMap<>());
  }

  /// Where a table of text files, or of sheets of workbooks, is found.
  ///
  /// @param sheet whether it is the name of a sheet, and not of a file without its ending
  public record Place(String name, boolean sheet) {}

  /// What a column holds.
  ///
  /// @param field nothing: it is left out
  /// @param everywhere whether every table that the part of the mapping reads has it
  public record Held(Optional<FieldName> field, boolean everywhere) {}

  /// Says what a table is, in place of what was said of it before.
  ///
  /// @param before which of the tables it was, or -1 if it is new
  /// @param always what is chosen to be the same in every row; what was said so of another field
  ///   stays unless a column now holds that
  /// @param columns what stands under each heading
  public void table(
      int before, Place place, RowKind rows, Map<Field, String> always, Map<String, Held> columns) {
    var tables = list("tables");
    var old = before >= 0 && before < tables.size() ? map(tables.get(before)) : null;
    var table = old == null ? new LinkedHashMap<String, Object>() : old;
    if (old == null) {
      table.put(place.sheet() ? "sheets" : "files", List.of(literally(place.name())));
    }
    var same = rows.word().equals(table.get("rows")) ? map(table.get("always")) : map(null);
    columns.values().forEach(held -> held.field().ifPresent(field -> same.remove(field.word())));
    always.forEach((field, meaning) -> same.put(field.word(), meaning));
    table.put("rows", rows.word());
    if (same.isEmpty()) {
      table.remove("always");
    } else {
      table.put("always", same);
    }
    var known = map(table.get("columns"));
    var said = new LinkedHashMap<String, Object>();
    columns.forEach((heading, held) -> said.put(heading, column(said(known, heading), held)));
    known.forEach((heading, entry) -> {
      if (said.keySet().stream().noneMatch(h -> Plain.of(h).equals(Plain.of(heading)))
          && entry instanceof Map<?, ?> old2
          && old2.containsKey("optional")) {
        said.put(heading, entry);
      }
    });
    table.put("columns", said);
    if (old == null) {
      tables.add(table);
    } else {
      tables.set(before, table);
    }
    root.put("tables", tables);
  }

  /// Says that a file or sheet is left out on purpose.
  public void leaveOut(Place place) {
    var key = place.sheet() ? "ignored-sheets" : "ignored-files";
    var names = list(key);
    if (!names.contains(literally(place.name()))) {
      names.add(literally(place.name()));
    }
    root.put(key, names);
  }

  /// Says what a word means in every column of a field.
  public void word(FieldName field, String word, String meaning) {
    var words = map(root.get("words"));
    var ofField = map(words.get(field.word()));
    ofField.put(word, meaning);
    words.put(field.word(), ofField);
    root.put("words", words);
  }

  /// As a file of a profile holds it.
  public String text() {
    var plain = yaml(false).dump(root);
    return before
        .flatMap(MappingDocument::nodes)
        .map(nodes -> withNotes(nodes, plain))
        .orElse(plain);
  }

  private static String withNotes(Node before, String plain) {
    var text = new StringWriter();
    yaml(true).serialize(Notes.kept(before, nodes(plain).orElseThrow()), text);
    // A note at a place where none can be written must not change what the mapping says.
    return yaml(false).<Object>load(text.toString()).equals(yaml(false).<Object>load(plain))
        ? text.toString()
        : plain;
  }

  /// Empty for a text that says nothing.
  private static Optional<Node> nodes(String text) {
    return Optional.ofNullable(yaml(true).compose(new StringReader(text)));
  }

  private static Object column(Optional<Object> before, Held held) {
    if (held.field().isEmpty()) {
      return "ignored";
    }
    var field = held.field().get().word();
    var said = map(before.orElse(null));
    if (!field.equals(said.get("field"))) {
      said.clear();
      said.put("field", field);
    }
    if (!held.everywhere()) {
      said.put("optional", "yes");
    }
    return said.size() == 1 ? field : said;
  }

  private static Optional<Object> said(Map<String, Object> columns, String heading) {
    return columns.entrySet().stream()
        .filter(entry -> Plain.of(entry.getKey()).equals(Plain.of(heading)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// A pattern that means one name: where it holds a star, any character stands for that.
  private static String literally(String name) {
    return name.replace('*', '?');
  }

  private List<Object> list(String key) {
    return switch (root.get(key)) {
      case List<?> list -> new ArrayList<>(list);
      case String one -> new ArrayList<>(List.of(one));
      case null, default -> new ArrayList<>();
    };
  }

  private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Map<?, ?> map ? copy(map) : new LinkedHashMap<>();
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    var copy = new LinkedHashMap<String, Object>();
    map.forEach((key, value) -> copy.put(String.valueOf(key), value == null ? "" : value));
    return copy;
  }

  /// Every plain value is a text, as [heard.platform.yaml.YamlFile] reads it.
  private static Yaml yaml(boolean withNotes) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(WIDEST);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setProcessComments(withNotes);
    var loading = new LoaderOptions();
    loading.setProcessComments(withNotes);
    return new Yaml(
        new SafeConstructor(loading), new Representer(options), options, loading, new TextsOnly());
  }

  private static final class TextsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // A text is a text.
    }
  }
}
