package heard.caselog.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// In which rows of a sheet something stands, seen from the cells of some columns.
///
/// @param columns by heading: the words of which the cell holds one; none: it holds anything
/// @param oneIsEnough whether one of these columns is enough, and not all are asked for
public record Presence(Map<String, Set<String>> columns, boolean oneIsEnough) {

  /// In every row.
  public static final Presence EVERYWHERE = new Presence(Map.of(), false);

  public Presence {
    columns = new LinkedHashMap<>(columns);
  }

  /// Where at least one of these columns holds something.
  static Presence oneOf(List<String> headings) {
    return new Presence(filled(headings), true);
  }

  /// Where all of these columns hold something.
  static Presence allOf(List<String> headings) {
    return new Presence(filled(headings), false);
  }

  private static Map<String, Set<String>> filled(List<String> headings) {
    var columns = new LinkedHashMap<String, Set<String>>();
    headings.forEach(heading -> columns.put(heading, Set.of()));
    return columns;
  }

  /// Whether a row is one of them.
  public boolean isIn(List<String> headings, List<String> cells) {
    if (columns.isEmpty()) {
      return true;
    }
    var held = columns.entrySet().stream();
    return oneIsEnough
        ? held.anyMatch(c -> holds(cell(c.getKey(), headings, cells), c.getValue()))
        : held.allMatch(c -> holds(cell(c.getKey(), headings, cells), c.getValue()));
  }

  private static String cell(String heading, List<String> headings, List<String> cells) {
    var plain = Plain.of(heading);
    for (int i = 0; i < headings.size() && i < cells.size(); i++) {
      if (Plain.of(headings.get(i)).equals(plain)) {
        return cells.get(i);
      }
    }
    return "";
  }

  private static boolean holds(String cell, Set<String> words) {
    return words.isEmpty()
        ? !cell.isEmpty()
        : words.stream().anyMatch(word -> Plain.of(word).equals(Plain.of(cell)));
  }

  /// As people are told: "where Road is Listening".
  public String said() {
    return columns.entrySet().stream()
        .map(column ->
            column.getValue().isEmpty()
                ? column.getKey() + " is filled in"
                : "%s is %s".formatted(column.getKey(), String.join(" or ", column.getValue())))
        .collect(Collectors.joining(oneIsEnough ? " or " : " and ", "where ", ""));
  }
}
