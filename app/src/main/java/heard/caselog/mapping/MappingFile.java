package heard.caselog.mapping;

import heard.caselog.files.Asked;
import heard.caselog.files.DateOrder;
import heard.platform.yaml.Entry;
import heard.platform.yaml.Faults;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.platform.yaml.YamlFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a mapping. Everything in it that can't be meant is a fault with its line.
public final class MappingFile {

  private static final String IGNORED = "ignored";
  private static final Map<String, Character> DELIMITERS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');

  private final Meanings meanings;
  private final Faults faults;
  private final Map<Field, Map<String, Meaning>> everywhere = new EnumMap<>(Field.class);

  private Asked asked = Asked.NOTHING;

  private MappingFile(Terms terms, Faults faults) {
    this.meanings = new Meanings(terms);
    this.faults = faults;
  }

  /// Reads the text of a mapping; empty, with faults, if it can't be used.
  ///
  /// @param name how faults name the file
  /// @param terms the words of the authority whose log it is
  public static Optional<Mapping> read(String name, String text, Terms terms, Faults faults) {
    return YamlFile.read(name, text, 0, faults)
        .map(root -> new MappingFile(terms, faults).mapping(root))
        .filter(_ -> faults.isEmpty());
  }

  private Mapping mapping(MapEntry root) {
    root.only(
        "dates",
        "encoding",
        "delimiter",
        "headings",
        "ignored-files",
        "ignored-sheets",
        "words",
        "tables");
    asked = asked(root);
    root.map("words").ifPresent(this::wordsOfFields);
    var tables = new ArrayList<TableMapping>();
    root.needList("tables");
    root.maps("tables").forEach(table -> table(table).ifPresent(tables::add));
    return new Mapping(
        tables,
        patterns(root.texts("ignored-files")),
        patterns(root.texts("ignored-sheets")),
        asked);
  }

  private static Asked asked(MapEntry entry) {
    var encoding =
        entry
            .text("encoding")
            .flatMap(t -> t.having(MappingFile::isCharset, "encoding", "Write it as UTF-8"))
            .map(Charset::forName);
    var delimiter =
        entry
            .text("delimiter")
            .flatMap(t -> t.oneOf("delimiter", DELIMITERS.keySet()))
            .map(DELIMITERS::get);
    var dates =
        entry.text("dates").flatMap(t -> t.oneOf("order of day and month", DateOrder.class));
    var headings =
        entry
            .text("headings")
            .flatMap(t ->
                t.having(
                    MappingFile::isRow, "row", "Write the number of the row with the headings"))
            .map(Integer::valueOf);
    return new Asked(encoding, delimiter, dates, headings);
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isRow(String number) {
    return number.matches("[1-9]\\d{0,2}");
  }

  private void wordsOfFields(MapEntry words) {
    words
        .entries()
        .forEach((name, entry) -> {
          var field = Field.named(name);
          if (field.isEmpty()) {
            faults.unknown(words.place(name), name, "field", fieldWords(List.of(Field.values())));
          } else if (entry instanceof MapEntry map) {
            everywhere.put(field.get(), said(field.get(), map));
          } else {
            faults.add(
                entry.place(), name + " has no words", "Write a line \"word: meaning\" for each");
          }
        });
  }

  private Optional<TableMapping> table(MapEntry table) {
    table.only(
        "rows",
        "files",
        "sheets",
        "dates",
        "encoding",
        "delimiter",
        "headings",
        "columns",
        "always");
    var rows = table.needText("rows").flatMap(t -> t.oneOf("kind of row", RowKind.class));
    var files = patterns(table.texts("files"));
    var sheets = patterns(table.texts("sheets"));
    if (files.isEmpty() && sheets.isEmpty()) {
      faults.add(
          table.place(),
          "No files are named",
          "Write a line \"files: Stages*\", or \"sheets: Stages*\" for a sheet of a workbook");
    }
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
    return Optional.of(
        new TableMapping(rows.get(), files, sheets, asked(table).or(asked), read, always));
  }

  private List<Column> columns(RowKind rows, MapEntry columns) {
    var read = new ArrayList<Column>();
    var seen = new HashMap<Field, String>();
    columns
        .entries()
        .forEach((heading, entry) ->
            column(rows, heading, entry)
                .ifPresent(column -> {
                  column
                      .field()
                      .ifPresent(field -> {
                        var other = seen.putIfAbsent(field, heading);
                        if (other != null) {
                          faults.add(
                              columns.place(heading),
                              "%s is already the column %s".formatted(field.word(), other),
                              "Leave one of the two, and make the other ignored");
                        }
                      });
                  read.add(column);
                }));
    return read;
  }

  private Optional<Column> column(RowKind rows, String heading, Entry entry) {
    return switch (entry) {
      case TextEntry text when text.text().equals(IGNORED) -> Optional.of(Column.ignored(heading));
      case TextEntry text ->
          field(rows, text)
              .map(field ->
                  new Column(
                      heading,
                      Optional.of(field),
                      words(field),
                      Optional.empty(),
                      false,
                      Optional.empty()));
      case MapEntry map -> {
        map.only("field", "words", "split", "optional", "else");
        var field = map.needText("field").flatMap(text -> field(rows, text));
        var own = field.flatMap(f -> map.map("words").map(words -> said(f, words)));
        var split = map.text("split").map(TextEntry::text);
        boolean optional = map.text("optional").flatMap(TextEntry::yesOrNo).orElse(false);
        var otherwise = map.text("else").flatMap(text -> otherwise(rows, text));
        yield field.map(f ->
            new Column(
                heading, field, words(f).with(own.orElse(Map.of())), split, optional, otherwise));
      }
      case ListEntry list -> {
        faults.add(list.place(), heading + " is a list", "Write the field it holds, or ignored");
        yield Optional.empty();
      }
    };
  }

  private Optional<Field> field(RowKind rows, TextEntry text) {
    var known = fieldWords(Field.of(rows));
    known.add(IGNORED);
    return text.oneOf("field of %s rows".formatted(rows.word()), known).flatMap(Field::named);
  }

  private static Optional<Field> otherwise(RowKind rows, TextEntry text) {
    var prose = Field.of(rows).stream().filter(field -> field.type() == FieldType.PROSE).toList();
    return text.oneOf("field of sentences of %s rows".formatted(rows.word()), fieldWords(prose))
        .flatMap(Field::named);
  }

  private Words words(Field field) {
    return Words.of(meanings.own(field)).with(everywhere.getOrDefault(field, Map.of()));
  }

  private Map<String, Meaning> said(Field field, MapEntry words) {
    var said = new HashMap<String, Meaning>();
    words
        .entries()
        .forEach((word, entry) -> {
          if (entry instanceof TextEntry target) {
            meanings.said(field, target).ifPresent(meaning -> said.put(word, meaning));
          } else {
            faults.add(entry.place(), word + " has no meaning", "Write \"word: meaning\"");
          }
        });
    return said;
  }

  private Map<Field, Value> always(RowKind rows, MapEntry table) {
    var always = new EnumMap<Field, Value>(Field.class);
    table
        .map("always")
        .ifPresent(map ->
            map.entries()
                .forEach((name, entry) -> {
                  var field = Field.named(name).filter(f -> f.standsIn(rows));
                  if (field.isEmpty()) {
                    faults.unknown(
                        map.place(name),
                        name,
                        "field of %s rows".formatted(rows.word()),
                        fieldWords(Field.of(rows)));
                  } else if (entry instanceof TextEntry target) {
                    meanings.said(field.get(), target).ifPresent(m -> put(always, field.get(), m));
                  }
                }));
    return always;
  }

  private static void put(Map<Field, Value> always, Field field, Meaning meaning) {
    if (meaning instanceof Meaning.Means(var value)) {
      always.put(field, value);
    }
  }

  private static List<NamePattern> patterns(List<TextEntry> texts) {
    return texts.stream().map(TextEntry::text).map(NamePattern::new).toList();
  }

  private static List<String> fieldWords(List<Field> fields) {
    return new ArrayList<>(fields.stream().map(Field::word).toList());
  }
}
