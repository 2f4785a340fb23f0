package heard.caselog.mapping;

import heard.platform.yaml.Entry;
import heard.platform.yaml.Faults;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a table of a mapping says of its columns and words.
final class ColumnReader {

  private static final String IGNORED = "ignored";

  private final Terms terms;
  private final Meanings meanings;
  private final Faults faults;
  private final Map<FieldName, Map<String, Meaning>> everywhere = new HashMap<>();

  ColumnReader(Terms terms, Faults faults) {
    this.terms = terms;
    this.meanings = new Meanings(terms);
    this.faults = faults;
  }

  /// What rows are, and what stands in them.
  record Part(RowKind rows, List<Column> columns, Map<Field, Value> always) {}

  /// What a table, or a part of it, says of its rows; empty, with faults, if they can't be read.
  Optional<Part> part(MapEntry table) {
    var rows = table.needText("rows").flatMap(t -> t.oneOf("kind of row", RowKind.class));
    var columns = table.needMap("columns");
    if (rows.isEmpty() || columns.isEmpty()) {
      return Optional.empty();
    }
    var read = columns(rows.get(), columns.get());
    var always = always(rows.get(), table);
    for (var needed : rows.get().needed()) {
      if (!always.containsKey(needed)
          && read.stream().noneMatch(c -> c.field().filter(needed::equals).isPresent())) {
        faults.add(
            table.place(),
            "No column is %s, which each %s row needs".formatted(needed.word(), rows.get().word()),
            "Say which column it is, or give it under always");
      }
    }
    return Optional.of(new Part(rows.get(), read, always));
  }

  /// Says what words mean in every column of a field.
  void wordsOfFields(MapEntry words) {
    words
        .entries()
        .forEach((name, entry) -> {
          var field = FieldName.named(name).filter(this::isKnown);
          if (field.isEmpty()) {
            faults.unknown(words.place(name), name, "field", everyField());
          } else if (entry instanceof MapEntry map) {
            everywhere.put(field.get(), said(field.get(), map));
          } else {
            faults.add(
                entry.place(), name + " has no words", "Write a line \"word: meaning\" for each");
          }
        });
  }

  private boolean isKnown(FieldName name) {
    return name.own().map(id -> terms.fields().containsKey(id.word())).orElse(true);
  }

  private List<String> everyField() {
    return Arrays.stream(RowKind.values())
        .flatMap(rows -> FieldName.of(rows, terms).stream())
        .map(FieldName::word)
        .distinct()
        .toList();
  }

  private List<Column> columns(RowKind rows, MapEntry columns) {
    var read = new ArrayList<Column>();
    var seen = new HashMap<String, String>();
    columns
        .entries()
        .forEach((heading, entry) ->
            column(rows, heading, entry)
                .ifPresent(column -> {
                  var other =
                      column.field().isEmpty() ? null : seen.putIfAbsent(column.word(), heading);
                  if (other != null) {
                    faults.add(
                        columns.place(heading),
                        "%s is already the column %s".formatted(column.word(), other),
                        "Leave one of the two, and make the other ignored");
                  }
                  read.add(column);
                }));
    return read;
  }

  private Optional<Column> column(RowKind rows, String heading, Entry entry) {
    return switch (entry) {
      case TextEntry text when text.text().equals(IGNORED) -> Optional.of(Column.ignored(heading));
      case TextEntry text ->
          named(rows, text)
              .map(named ->
                  column(heading, named, words(named), Optional.empty(), false, Optional.empty()));
      case MapEntry map -> {
        map.only("field", "words", "split", "optional", "else");
        var named = map.needText("field").flatMap(text -> named(rows, text));
        var own = named.flatMap(n -> map.map("words").map(words -> said(n, words)));
        var split = map.text("split").map(TextEntry::text);
        boolean optional = map.text("optional").flatMap(TextEntry::yesOrNo).orElse(false);
        var otherwise = map.text("else").flatMap(text -> otherwise(rows, text));
        yield named.map(n ->
            column(heading, n, words(n).with(own.orElse(Map.of())), split, optional, otherwise));
      }
      case ListEntry list -> {
        faults.add(list.place(), heading + " is a list", "Write the field it holds, or ignored");
        yield Optional.empty();
      }
    };
  }

  private static Column column(
      String heading,
      FieldName name,
      Words words,
      Optional<String> split,
      boolean optional,
      Optional<Field> otherwise) {
    return new Column(
        heading, Optional.of(name.field()), name.own(), words, split, optional, otherwise);
  }

  private Optional<FieldName> named(RowKind rows, TextEntry text) {
    var known = known(rows);
    known.add(IGNORED);
    return text.oneOf("field of %s rows".formatted(rows.word()), known).flatMap(FieldName::named);
  }

  private static Optional<Field> otherwise(RowKind rows, TextEntry text) {
    var prose = Field.of(rows).stream().filter(field -> field.type() == FieldType.PROSE).toList();
    return text.oneOf("field of sentences of %s rows".formatted(rows.word()), fieldWords(prose))
        .flatMap(Field::named);
  }

  /// The fields that such rows may hold, as a mapping names them.
  private List<String> known(RowKind rows) {
    return new ArrayList<>(FieldName.of(rows, terms).stream().map(FieldName::word).toList());
  }

  private Words words(FieldName named) {
    return named
        .own()
        .map(id -> Words.of(meanings.own(id)))
        .orElseGet(() -> Words.of(meanings.own(named.field())))
        .with(everywhere.getOrDefault(named, Map.of()));
  }

  private Map<String, Meaning> said(FieldName named, MapEntry words) {
    var said = new HashMap<String, Meaning>();
    words
        .entries()
        .forEach((word, entry) -> {
          if (entry instanceof TextEntry target) {
            meaning(named, target).ifPresent(meaning -> said.put(word, meaning));
          } else {
            faults.add(entry.place(), word + " has no meaning", "Write \"word: meaning\"");
          }
        });
    return said;
  }

  private Optional<Meaning> meaning(FieldName named, TextEntry target) {
    return named
        .own()
        .map(id -> meanings.said(id, target))
        .orElseGet(() -> meanings.said(named.field(), target));
  }

  private Map<Field, Value> always(RowKind rows, MapEntry table) {
    var always = new EnumMap<Field, Value>(Field.class);
    table
        .map("always")
        .ifPresent(map ->
            map.entries()
                .forEach((name, entry) -> {
                  var known = known(rows);
                  if (!known.contains(name)) {
                    faults.unknown(
                        map.place(name), name, "field of %s rows".formatted(rows.word()), known);
                  } else if (entry instanceof TextEntry target) {
                    FieldName.named(name)
                        .ifPresent(named ->
                            meaning(named, target).ifPresent(m -> put(always, named.field(), m)));
                  }
                }));
    return always;
  }

  private static void put(Map<Field, Value> always, Field field, Meaning meaning) {
    if (meaning instanceof Meaning.Means(var value)) {
      always.merge(field, value, Value::and);
    }
  }

  private static List<String> fieldWords(List<Field> fields) {
    return new ArrayList<>(fields.stream().map(Field::word).toList());
  }
}
