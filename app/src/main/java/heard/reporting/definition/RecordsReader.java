package heard.reporting.definition;

import heard.platform.yaml.Faults;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Word;
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

/// Reads a block of records: a ranking, a list of rows, or records of words and values.
final class RecordsReader {

  private static final Set<String> OWN =
      Set.of(
          "fields",
          "text-fields",
          "stretches",
          "rank",
          "set",
          "list",
          "distinct",
          "once",
          "records");

  private final PartReader parts;
  private final Set<String> heads;
  private final Faults faults;

  /// @param heads the names that the head of every block may have
  RecordsReader(PartReader parts, Set<String> heads, Faults faults) {
    this.parts = parts;
    this.heads = heads;
    this.faults = faults;
  }

  Optional<Block> read(Block.Head head, MapEntry entry) {
    var known = new HashSet<>(heads);
    known.addAll(OWN);
    var part = parts.read(entry, null, known);
    var fields = entry.needList("fields").isEmpty() ? List.<String>of() : texts(entry, "fields");
    var texts = texts(entry, "text-fields");
    if (part.population() == null && !entry.has("records")) {
      faults.add(entry.place(), "It does not say what it counts", "Add population: …");
      return Optional.empty();
    }
    if (entry.has("records")) {
      return Optional.of(new Block.Stated(head, part, fields, texts, stated(entry, part)));
    }
    if (entry.has("list")) {
      var values = list(entry, part);
      var once =
          entry.text("once").flatMap(text -> text.oneOf("field of the list", values.keySet()));
      return Optional.of(
          new Block.Listing(
              head,
              part,
              fields,
              texts,
              values,
              flag(entry, "distinct"),
              once.orElse(null),
              set(entry)));
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
            set(entry)));
  }

  /// Records whose fields are words or values.
  private List<Map<String, Block.Stated.Field>> stated(MapEntry entry, Part part) {
    var records = new ArrayList<Map<String, Block.Stated.Field>>();
    for (var record : entry.maps("records")) {
      var fields = new LinkedHashMap<String, Block.Stated.Field>();
      record
          .entries()
          .forEach((name, value) -> {
            switch (value) {
              case TextEntry text ->
                  fields.put(name, new Block.Stated.Field(text.text(), Part.OPEN));
              case MapEntry map ->
                  fields.put(
                      name,
                      new Block.Stated.Field(null, parts.read(map, part.population(), Set.of())));
              case ListEntry list ->
                  faults.add(list.place(), "A field is no list", "Write words, or {value: …}");
            }
          });
      records.add(fields);
    }
    return records;
  }

  private Map<String, FieldOf> list(MapEntry entry, Part part) {
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
    return values;
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
        "lines",
        "unlisted",
        "each",
        "least",
        "place",
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
            codes(entry, "lines", dimension),
            !entry.has("unlisted") || flag(entry, "unlisted"),
            choice(entry, "ties", "name", "order"),
            equal(entry),
            number(entry, "top"),
            number(entry, "least"),
            List.copyOf(same),
            choice(entry, "order", "lines", "rank"),
            entry.text("position").map(TextEntry::text).orElse(null),
            entry.text("place").map(TextEntry::text).orElse(null),
            label,
            entry.text("number").map(TextEntry::text).orElse(null),
            shares,
            each(entry, dimension)));
  }

  private static Block.Equal equal(MapEntry entry) {
    return entry
        .text("equal")
        .flatMap(text -> text.oneOf("choice here", Block.Equal.class))
        .orElse(Block.Equal.APART);
  }

  private List<String> codes(MapEntry entry, String name, Dimension dimension) {
    var known = parts.values(dimension).stream().map(Word::code).toList();
    return entry.texts(name).stream()
        .flatMap(text -> text.oneOf(dimension.name(), known).stream())
        .toList();
  }

  /// What the record of each value says besides.
  private Map<String, Map<String, String>> each(MapEntry entry, Dimension dimension) {
    var known = parts.values(dimension).stream().map(Word::code).toList();
    var each = new LinkedHashMap<String, Map<String, String>>();
    entry
        .map("each")
        .ifPresent(map ->
            map.keys()
                .forEach((code, place) -> {
                  if (known.contains(code)) {
                    each.put(code, words(map, code));
                  } else {
                    faults.unknown(place, code, dimension.name(), known);
                  }
                }));
    return each;
  }

  private static int number(MapEntry entry, String name) {
    return entry.text(name).flatMap(TextEntry::number).orElse(0);
  }

  private static boolean flag(MapEntry entry, String name) {
    return entry.text(name).flatMap(TextEntry::yesOrNo).orElse(false);
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
    return words(entry, "set");
  }

  private static Map<String, String> words(MapEntry entry, String of) {
    var set = new LinkedHashMap<String, String>();
    entry
        .map(of)
        .ifPresent(map ->
            map.keys()
                .keySet()
                .forEach(name -> map.text(name).ifPresent(text -> set.put(name, text.text()))));
    return set;
  }

  private static List<String> texts(MapEntry entry, String name) {
    return entry.texts(name).stream().map(TextEntry::text).toList();
  }
}
