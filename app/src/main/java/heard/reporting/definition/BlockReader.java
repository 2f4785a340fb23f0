package heard.reporting.definition;

import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Writing;
import heard.reporting.definition.Block.FieldOf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a block of a definition: a table, a chart, figures or records.
final class BlockReader {

  private static final Set<String> HEAD =
      Set.of("id", "section", "caption", "kind", "down", "across", "from", "notes");
  private static final Set<String> GRID = Set.of("groups", "rows", "closing", "columns");
  private static final Set<String> RECORDS =
      Set.of("fields", "text-fields", "stretches", "rank", "set", "list", "once");

  private final Faults faults;
  private final PartReader parts;
  private final LineReader lines;

  BlockReader(Vocabulary vocabulary, Faults faults) {
    this.faults = faults;
    this.parts = new PartReader(vocabulary, faults);
    this.lines = new LineReader(parts, faults);
  }

  Optional<Block> read(String fence, MapEntry entry) {
    var head = head(fence, entry);
    if (fence.equals("records")) {
      return records(head, entry);
    }
    return Optional.of(grid(fence, head, entry));
  }

  private Block.Head head(String fence, MapEntry entry) {
    var usual = fence.equals("figures") ? "figure" : fence.equals("records") ? "table" : fence;
    var kind =
        entry
            .text("kind")
            .flatMap(text -> text.oneOf("kind of table", Set.of("table", "chart", "figure")))
            .orElse(usual);
    return new Block.Head(
        entry
            .needText("id")
            .flatMap(text ->
                text.having(
                    word -> word.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                    "id",
                    "Write lower case letters, digits and hyphens"))
            .orElse(""),
        entry.place().line(),
        text(entry, "section", ""),
        entry.needText("caption").map(TextEntry::text).orElse(""),
        kind,
        text(entry, "down", fence.equals("figures") ? "figure" : "record"),
        text(entry, "across", fence.equals("figures") ? "published value" : "field"),
        entry
            .text("from")
            .flatMap(text -> text.oneOf("origin", Set.of("cases", "text", "external")))
            .orElse("cases"),
        entry.texts("notes").stream().map(TextEntry::text).toList());
  }

  private static String text(MapEntry entry, String name, String otherwise) {
    return entry.text(name).map(TextEntry::text).orElse(otherwise);
  }

  private Block grid(String fence, Block.Head head, MapEntry entry) {
    var part = part(entry, GRID);
    var population = part.population();
    var columns =
        fence.equals("figures") && !entry.has("columns")
            ? List.of(published())
            : lines.read(entry.maps("columns"), "name", population);
    if (columns.isEmpty()) {
      faults.add(entry.place(), "The table has no columns", "Add columns: and a list of them");
    }
    var rows = entry.needList("rows");
    var grid =
        new Block.Grid(
            head,
            part,
            lines.read(entry.maps("groups"), "group", population),
            rows.isEmpty() ? List.of() : lines.read(entry.maps("rows"), "label", population),
            lines.read(entry.maps("closing"), "label", population),
            columns);
    if (population != null || !entry.has("population")) {
      new GridCheck(faults, entry.place(), grid).check();
    }
    return grid;
  }

  private static Line published() {
    return new Line("published", null, null, Part.OPEN, Line.Total.NONE, null, Line.Print.PLAIN);
  }

  private Part part(MapEntry entry, Set<String> others) {
    var known = new HashSet<>(HEAD);
    known.addAll(others);
    return parts.read(entry, null, known);
  }

  private Optional<Block> records(Block.Head head, MapEntry entry) {
    var part = part(entry, RECORDS);
    var fields = entry.needList("fields").isEmpty() ? List.<String>of() : texts(entry, "fields");
    var texts = texts(entry, "text-fields");
    if (part.population() == null) {
      faults.add(entry.place(), "It does not say what it counts", "Add population: …");
      return Optional.empty();
    }
    if (entry.has("list")) {
      var values = new LinkedHashMap<String, FieldOf>();
      entry
          .map("list")
          .ifPresent(list ->
              list.keys()
                  .keySet()
                  .forEach(name ->
                      list.text(name)
                          .flatMap(text -> fieldOf(text, part.population()))
                          .ifPresent(value -> values.put(name, value))));
      var once =
          entry.text("once").flatMap(text -> text.oneOf("field of the list", values.keySet()));
      return Optional.of(new Block.Listing(head, part, fields, texts, values, once.orElse(null)));
    }
    var rank = entry.needMap("rank").flatMap(rankEntry -> rank(rankEntry, part.population()));
    var stretches =
        entry.maps("stretches").stream()
            .map(one ->
                new Block.Stretch(parts.read(one, part.population(), Set.of("set")), set(one)))
            .toList();
    return rank.map(ranked ->
        new Block.Ranking(
            head,
            part,
            fields,
            texts,
            stretches.isEmpty() ? List.of(new Block.Stretch(Part.OPEN, Map.of())) : stretches,
            ranked,
            set(entry),
            told(entry)));
  }

  private Optional<FieldOf> fieldOf(TextEntry text, @Nullable Population population) {
    return switch (text.text()) {
      case "number" -> Optional.of(new FieldOf.Ordinal());
      case "reference" -> Optional.of(new FieldOf.Reference());
      default ->
          writing(text, population)
              .map(writing -> (FieldOf) new FieldOf.Written(writing))
              .or(() -> parts.dimension(text, population).map(FieldOf.Value::new));
    };
  }

  private static Optional<Writing> writing(TextEntry text, @Nullable Population population) {
    return population == null
        ? Optional.empty()
        : Writing.of(population.grain()).stream()
            .filter(one -> one.word().equals(text.text()))
            .findFirst();
  }

  private Optional<Block.Rank> rank(MapEntry entry, @Nullable Population population) {
    entry.only(
        "by",
        "like",
        "ties",
        "equal",
        "top",
        "same",
        "order",
        "position",
        "label",
        "number",
        "shares");
    var by = entry.needText("by").flatMap(text -> parts.dimension(text, population));
    var same = new ArrayList<PeriodWords>();
    entry.texts("same").forEach(text -> parts.period(text).ifPresent(same::add));
    var shares =
        entry.maps("shares").stream()
            .map(one -> {
              one.only("first", "set");
              return new Block.Share(
                  one.text("first").flatMap(TextEntry::number).orElse(0), set(one));
            })
            .toList();
    var label = entry.needText("label").map(TextEntry::text).orElse("");
    return by.map(dimension ->
        new Block.Rank(
            dimension,
            entry.text("like").map(TextEntry::text).orElse(null),
            choice(entry, "ties", "name", "order"),
            choice(entry, "equal", "shared", "apart"),
            entry.text("top").flatMap(TextEntry::number).orElse(0),
            List.copyOf(same),
            choice(entry, "order", "lines", "rank"),
            entry.text("position").map(TextEntry::text).orElse(null),
            label,
            entry.text("number").map(TextEntry::text).orElse(null),
            shares));
  }

  /// Whether the first of two words is chosen.
  private static boolean choice(MapEntry entry, String name, String first, String other) {
    return entry
        .text(name)
        .flatMap(text -> text.oneOf("choice here", Set.of(first, other)))
        .filter(first::equals)
        .isPresent();
  }

  private static Map<String, String> set(MapEntry entry) {
    var set = new LinkedHashMap<String, String>();
    entry
        .map("set")
        .ifPresent(map ->
            map.entries()
                .forEach((name, words) -> {
                  if (words instanceof TextEntry text) {
                    set.put(name, text.text());
                  }
                }));
    return set;
  }

  /// The words that differ by what is ranked, of each field that has such.
  private static Map<String, Map<String, String>> told(MapEntry entry) {
    var told = new LinkedHashMap<String, Map<String, String>>();
    entry
        .map("set")
        .ifPresent(set ->
            set.entries()
                .forEach((name, words) -> {
                  if (words instanceof MapEntry byCode) {
                    var of = new LinkedHashMap<String, String>();
                    byCode
                        .keys()
                        .keySet()
                        .forEach(
                            code -> byCode.text(code).ifPresent(text -> of.put(code, text.text())));
                    told.put(name, of);
                  }
                }));
    return told;
  }

  private static List<String> texts(MapEntry entry, String name) {
    return entry.texts(name).stream().map(TextEntry::text).toList();
  }
}
