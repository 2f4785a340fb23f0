package heard.reporting.definition;

import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Population;
import heard.reporting.definition.Line.Print;
import heard.reporting.definition.Line.Total;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the rows and columns of a table.
final class LineReader {

  private static final Set<String> OWN =
      Set.of(
          "label",
          "name",
          "id",
          "group",
          "total",
          "unit",
          "type",
          "decimals",
          "direction",
          "bound",
          "footnote",
          "published");

  private static final Set<String> ALL =
      Stream.concat(OWN.stream(), SplitReader.OWN.stream()).collect(Collectors.toSet());

  private final PartReader parts;
  private final SplitReader splits;
  private final Faults faults;

  LineReader(PartReader parts, SplitReader splits, Faults faults) {
    this.parts = parts;
    this.splits = splits;
    this.faults = faults;
  }

  /// Reads a list of them.
  ///
  /// @param label what the label is called: label in rows, name in columns, group in groups
  List<Line> read(List<MapEntry> entries, String label, @Nullable Population population) {
    return entries.stream().map(entry -> line(entry, label, population)).toList();
  }

  private Line line(MapEntry entry, String labelName, @Nullable Population population) {
    var by = splits.read(entry, population);
    var label =
        entry.has("by")
            ? entry.text(labelName).map(TextEntry::text).orElse("")
            : entry.needText(labelName).map(TextEntry::text).orElse("");
    return new Line(
        label,
        entry.text("id").map(TextEntry::text).orElse(null),
        entry.text("group").map(TextEntry::text).orElse(null),
        parts.read(entry, population, ALL),
        total(entry),
        by.orElse(null),
        published(entry),
        print(entry));
  }

  /// What earlier editions printed: numbers by the name of the edition.
  private static Map<String, BigDecimal> published(MapEntry entry) {
    var numbers = new LinkedHashMap<String, BigDecimal>();
    entry
        .map("published")
        .ifPresent(map ->
            map.keys()
                .keySet()
                .forEach(edition ->
                    map.text(edition)
                        .flatMap(TextEntry::decimal)
                        .ifPresent(number -> numbers.put(edition, number))));
    return numbers;
  }

  private static Total total(MapEntry entry) {
    return entry
        .text("total")
        .flatMap(text -> text.oneOf("total", new LinkedHashSet<>(List.of("above", "all"))))
        .map(word -> word.equals("all") ? Total.ALL : Total.ABOVE)
        .orElse(Total.NONE);
  }

  private Print print(MapEntry entry) {
    var unit = entry.text("unit").or(() -> entry.text("type"));
    return new Print(
        unit.flatMap(text -> text.oneOf("unit", DefinitionReader.UNITS)).orElse(null),
        entry.text("decimals").flatMap(TextEntry::number).orElse(null),
        word(entry, "direction", Set.of("increase", "decrease")).orElse(null),
        word(entry, "bound", Set.of("below", "above")).orElse(null),
        entry.text("footnote").map(TextEntry::text).orElse(null));
  }

  private Optional<String> word(MapEntry entry, String name, Set<String> known) {
    var text = entry.text(name);
    if (text.isPresent() && !known.contains(text.get().text())) {
      faults.unknown(text.get().place(), text.get().text(), name, known);
    }
    return text.map(TextEntry::text).filter(known::contains);
  }
}
