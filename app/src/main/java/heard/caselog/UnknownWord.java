package heard.caselog;

import heard.caselog.mapping.Column;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.FieldType;
import heard.caselog.mapping.Plain;
import heard.caselog.staging.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A word of a log that neither the profile nor the mapping knows.
///
/// @param times how often it stands in the log
record UnknownWord(Field field, String word, long times) {

  private static final int MOST = 400;
  private static final Set<FieldType> FREE =
      Set.of(
          FieldType.REFERENCE,
          FieldType.DATE,
          FieldType.NUMBER,
          FieldType.COUNTING,
          FieldType.DECIMAL,
          FieldType.MONEY,
          FieldType.OWN_FIELD,
          FieldType.OWN_CODE,
          FieldType.NAME,
          FieldType.PROSE);

  /// Those of the tables of a log: by field, the most frequent first; not more than can be shown.
  static List<UnknownWord> in(List<Found> tables) {
    var words = new LinkedHashMap<Field, Map<String, UnknownWord>>();
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
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  private static void count(
      Found table, List<String> cells, Map<Field, Map<String, UnknownWord>> words) {
    for (int i = 0; i < table.columns().size() && i < cells.size(); i++) {
      var column = table.columns().get(i);
      var field = column.flatMap(Column::field);
      if (field.isEmpty() || FREE.contains(field.get().type())) {
        continue;
      }
      for (var word : parts(column.get(), cells.get(i))) {
        if (!word.isEmpty() && column.get().words().meaning(word).isEmpty()) {
          var known = words.computeIfAbsent(field.get(), _ -> new LinkedHashMap<>());
          if (known.size() < MOST || known.containsKey(Plain.of(word))) {
            known.merge(
                Plain.of(word),
                new UnknownWord(field.get(), word, 1),
                (old, _) -> new UnknownWord(old.field(), old.word(), old.times() + 1));
          }
        }
      }
    }
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
}
