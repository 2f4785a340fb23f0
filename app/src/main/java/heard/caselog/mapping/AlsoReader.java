package heard.caselog.mapping;

import heard.platform.yaml.Faults;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what else stands in the rows of a table, as the stages of a representation side by side.
final class AlsoReader {

  private final ColumnReader columns;
  private final Faults faults;

  AlsoReader(ColumnReader columns, Faults faults) {
    this.columns = columns;
    this.faults = faults;
  }

  /// What else a row of that table holds.
  List<Also> also(MapEntry table, ColumnReader.Part main) {
    var all = new ArrayList<Also>();
    for (var entry : table.maps("also")) {
      entry.only("rows", "when", "columns", "always");
      columns
          .part(entry)
          .flatMap(part ->
              presence(entry, part, main)
                  .map(when -> new Also(part.rows(), when, part.columns(), part.always())))
          .ifPresent(all::add);
    }
    return all;
  }

  private Optional<Presence> presence(
      MapEntry entry, ColumnReader.Part part, ColumnReader.Part main) {
    return switch (entry.entries().get("when")) {
      case null -> unsaid(entry, part, main);
      case MapEntry words -> Optional.of(ofWords(words));
      case TextEntry _, ListEntry _ ->
          Optional.of(Presence.allOf(entry.texts("when").stream().map(TextEntry::text).toList()));
    };
  }

  private static Presence ofWords(MapEntry words) {
    var columns = new LinkedHashMap<String, Set<String>>();
    for (var heading : words.entries().keySet()) {
      var meant = new LinkedHashSet<String>();
      words.texts(heading).forEach(word -> meant.add(word.text()));
      columns.put(heading, meant);
    }
    return new Presence(columns, false);
  }

  /// Where a column holds something that the representation's own row makes nothing of.
  private Optional<Presence> unsaid(
      MapEntry entry, ColumnReader.Part part, ColumnReader.Part main) {
    var own =
        part.columns().stream()
            .filter(column -> column.field().isPresent())
            .map(Column::heading)
            .filter(heading -> main.columns().stream().noneMatch(c -> c.holdsUnder(heading)))
            .toList();
    if (own.isEmpty()) {
      faults.add(
          entry.place(),
          "Nothing says in which rows it is there",
          "Write a line \"when: HEADING\" for those where that column is filled in, or"
              + " \"when: {HEADING: word}\"");
      return Optional.empty();
    }
    return Optional.of(Presence.oneOf(own));
  }
}
