package heard.caselog.mapping;

import heard.platform.yaml.Entry;
import heard.platform.yaml.Faults;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.procedure.Code;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a table of a mapping says of its columns and words.
final class ColumnReader {

  private static final String IGNORED = "ignored";

  /// Stands before the id of a field that the profile adds.
  private static final String OWN = "own/";

  private final Terms terms;
  private final Meanings meanings;
  private final Faults faults;
  private final Map<Field, Map<String, Meaning>> everywhere = new EnumMap<>(Field.class);

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
          var field = Field.named(name).filter(f -> f != Field.OWN);
          if (field.isEmpty()) {
            faults.unknown(words.place(name), name, "field", fieldWords(List.of(Field.values())));
          } else if (entry instanceof MapEntry map) {
            everywhere.put(field.get(), said(new Named(field.get(), Optional.empty()), map));
          } else {
            faults.add(
                entry.place(), name + " has no words", "Write a line \"word: meaning\" for each");
          }
        });
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
                  named.column(heading, words(named), Optional.empty(), false, Optional.empty()));
      case MapEntry map -> {
        map.only("field", "words", "split", "optional", "else");
        var named = map.needText("field").flatMap(text -> named(rows, text));
        var own = named.flatMap(n -> map.map("words").map(words -> said(n, words)));
        var split = map.text("split").map(TextEntry::text);
        boolean optional = map.text("optional").flatMap(TextEntry::yesOrNo).orElse(false);
        var otherwise = map.text("else").flatMap(text -> otherwise(rows, text));
        yield named.map(n ->
            n.column(heading, words(n).with(own.orElse(Map.of())), split, optional, otherwise));
      }
      case ListEntry list -> {
        faults.add(list.place(), heading + " is a list", "Write the field it holds, or ignored");
        yield Optional.empty();
      }
    };
  }

  /// A field as a mapping names it.
  ///
  /// @param own which of the fields that the profile adds, where it is one
  private record Named(Field field, Optional<Code> own) {

    Column column(
        String heading,
        Words words,
        Optional<String> split,
        boolean optional,
        Optional<Field> otherwise) {
      return new Column(heading, Optional.of(field), own, words, split, optional, otherwise);
    }
  }

  private Optional<Named> named(RowKind rows, TextEntry text) {
    var known = known(rows);
    known.add(IGNORED);
    return text.oneOf("field of %s rows".formatted(rows.word()), known)
        .flatMap(ColumnReader::named);
  }

  private static Optional<Field> otherwise(RowKind rows, TextEntry text) {
    var prose = Field.of(rows).stream().filter(field -> field.type() == FieldType.PROSE).toList();
    return text.oneOf("field of sentences of %s rows".formatted(rows.word()), fieldWords(prose))
        .flatMap(Field::named);
  }

  private static Optional<Named> named(String word) {
    return word.startsWith(OWN)
        ? Optional.of(new Named(Field.OWN, Optional.of(new Code(word.substring(OWN.length())))))
        : Field.named(word).map(field -> new Named(field, Optional.empty()));
  }

  /// The fields that such rows may hold, as a mapping names them.
  private List<String> known(RowKind rows) {
    var known = fieldWords(Field.of(rows));
    known.remove(Field.OWN.word());
    terms
        .fields()
        .forEach((id, field) -> {
          if (field.rows().contains(rows)) {
            known.add(OWN + id);
          }
        });
    return known;
  }

  private Words words(Named named) {
    return named
        .own()
        .map(id -> Words.of(meanings.own(id)))
        .orElseGet(() -> Words.of(meanings.own(named.field())))
        .with(everywhere.getOrDefault(named.field(), Map.of()));
  }

  private Map<String, Meaning> said(Named named, MapEntry words) {
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

  private Optional<Meaning> meaning(Named named, TextEntry target) {
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
                    named(name)
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
