package heard.caselog;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.caselog.mapping.Column;
import heard.caselog.mapping.FieldName;
import heard.caselog.mapping.FieldType;
import heard.caselog.mapping.Plain;
import heard.caselog.mapping.RowKind;
import heard.caselog.staging.Found;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A word of a log that neither the profile nor the mapping knows.
///
/// @param needed the rows that say nothing without the field, so that the word must mean something;
///   empty where it may be unknown
/// @param times how often it stands in the log
record UnknownWord(FieldName field, String word, Optional<RowKind> needed, long times) {

  /// More different words than a person could give a meaning to: the column holds no words.
  private static final int MOST_OF_FIELD = 20_000;

  private static final int ID_BYTES = 12;

  private static final Set<FieldType> FREE =
      Set.of(
          FieldType.REFERENCE,
          FieldType.DATE,
          FieldType.NUMBER,
          FieldType.COUNTING,
          FieldType.DECIMAL,
          FieldType.MONEY,
          FieldType.OWN_CODE,
          FieldType.NAME,
          FieldType.PROSE);

  /// Those of the tables of a log: by field, the most frequent first.
  static List<UnknownWord> in(List<Found> tables) {
    var words = new LinkedHashMap<FieldName, Map<String, UnknownWord>>();
    for (var table : tables) {
      try (var rows = table.sheet().open()) {
        for (var row = rows.next(); row != null; row = rows.next()) {
          if (row.number() > table.headingRow() && table.isIn(row.cells())) {
            count(table, row.cells(), words);
          }
        }
      }
    }
    var all = new ArrayList<UnknownWord>();
    words
        .values()
        .forEach(ofField ->
            ofField.values().stream()
                .sorted(Comparator.comparingLong(UnknownWord::times).reversed())
                .forEach(all::add));
    return List.copyOf(all);
  }

  private static void count(
      Found table, List<String> cells, Map<FieldName, Map<String, UnknownWord>> words) {
    for (int i = 0; i < table.columns().size() && i < cells.size(); i++) {
      var column = table.columns().get(i);
      var field = column.flatMap(Column::name);
      if (field.isEmpty() || FREE.contains(field.get().field().type())) {
        continue;
      }
      for (var word : parts(column.get(), cells.get(i))) {
        if (!word.isEmpty() && column.get().words().meaning(word).isEmpty()) {
          var known = words.computeIfAbsent(field.get(), _ -> new LinkedHashMap<>());
          if (known.size() < MOST_OF_FIELD || known.containsKey(Plain.of(word))) {
            known.merge(
                Plain.of(word),
                new UnknownWord(field.get(), word, needing(table, field.get()), 1),
                UnknownWord::and);
          }
        }
      }
    }
  }

  private UnknownWord and(UnknownWord again) {
    return new UnknownWord(field, word, needed.or(again::needed), times + again.times);
  }

  private static Optional<RowKind> needing(Found table, FieldName field) {
    return Optional.of(table.mapping().rows())
        .filter(rows ->
            rows.needed().contains(field.field()) && !rows.needless().contains(field.field()));
  }

  private static List<String> parts(Column column, String cell) {
    Optional<String> split = column.split();
    return split.isEmpty()
        ? List.of(cell)
        : Pattern.compile(Pattern.quote(split.get()))
            .splitAsStream(cell)
            .map(String::strip)
            .toList();
  }

  /// What its choice is sent as: the same wherever it stands among the words asked, and without the
  /// word itself, which may be a name.
  String id() {
    var bytes = (field.word() + '\n' + Plain.of(word)).getBytes(UTF_8);
    return "w-" + HexFormat.of().formatHex(sha256(bytes), 0, ID_BYTES);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
