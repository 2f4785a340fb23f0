package heard.reporting.definition;

import heard.platform.yaml.Faults;
import heard.platform.yaml.Place;
import heard.reporting.document.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Checks what one part of a definition says of another: figures named in text, tables whose order
/// a ranking follows.
final class References {

  static final Pattern BRACES = Pattern.compile("\\{([^{}\n]+)\\}");

  private final String file;
  private final Faults faults;

  References(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  void check(List<Block> blocks) {
    var tables = new LinkedHashMap<String, Block.Table>();
    for (var block : blocks) {
      if (block instanceof Block.Table table) {
        tables.putIfAbsent(table.head().id(), table);
      }
    }
    for (var block : blocks) {
      if (block instanceof Block.Table table) {
        check(new Block.Prose(table.head().caption(), table.head().line()), tables);
      }
      switch (block) {
        case Block.Prose prose -> check(prose, tables);
        case Block.Ranking ranking -> {
          var like = ranking.rank().like();
          if (like != null && !tables.containsKey(like)) {
            faults.unknown(
                new Place(file, ranking.head().line()),
                like,
                "table of this report",
                tables.keySet());
          }
        }
        case Block.Grid grid ->
            grid.rows()
                .forEach(row -> check(new Block.Prose(row.label(), grid.head().line()), tables));
        case Block.Listing _, Block.Stated _ -> {}
      }
    }
  }

  private void check(Block.Prose prose, Map<String, Block.Table> tables) {
    int line = prose.line();
    for (var text : prose.markdown().lines().toList()) {
      var found = BRACES.matcher(text);
      while (found.find()) {
        var words = found.group(1);
        if (PeriodWords.written(words, Period.year(2000)).isEmpty()) {
          check(words, new Place(file, line), tables);
        }
      }
      line++;
    }
  }

  private void check(String words, Place place, Map<String, Block.Table> tables) {
    var slash = words.indexOf('/');
    if (slash < 0) {
      faults.add(
          place,
          "{%s} is neither a period nor a figure".formatted(words),
          "A figure is {table/row}. " + PeriodWords.FORMS);
      return;
    }
    var table = tables.get(words.substring(0, slash));
    if (table == null) {
      faults.unknown(place, words.substring(0, slash), "table of this report", tables.keySet());
    } else if (table instanceof Block.Grid grid) {
      var rows =
          grid.rows().stream().map(row -> row.id() == null ? row.label() : row.id()).toList();
      var row = words.substring(slash + 1).replaceFirst(", in words$", "");
      if (!rows.contains(row)) {
        faults.unknown(place, row, "row of " + grid.head().id(), rows);
      }
    }
  }
}
