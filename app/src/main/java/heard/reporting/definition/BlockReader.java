package heard.reporting.definition;

import heard.platform.yaml.Entry;
import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a block of a definition: a table, a chart, figures or records.
final class BlockReader {

  private static final Set<String> HEAD =
      Set.of("id", "section", "caption", "kind", "down", "across", "from", "notes", "print");
  private static final Set<String> GRID = Set.of("groups", "rows", "closing", "columns");

  private final Faults faults;
  private final PartReader parts;
  private final LineReader lines;
  private final RecordsReader records;
  private final Lacking lacking;

  /// @param bands the bands that the head of the report names
  BlockReader(Vocabulary vocabulary, Map<String, Entry> bands, Faults faults, Lacking lacking) {
    this.faults = faults;
    this.lacking = lacking;
    this.parts = new PartReader(vocabulary, faults, lacking);
    this.lines = new LineReader(parts, new SplitReader(parts, bands, faults, lacking), faults);
    this.records = new RecordsReader(parts, HEAD, faults);
  }

  Optional<Block> read(String fence, MapEntry entry) {
    var head = head(fence, entry);
    if (fence.equals("records")) {
      return records.read(head, entry);
    }
    var grid = grid(fence, head, entry);
    var note = lacking.note();
    return Optional.of(note.isEmpty() ? grid : grid.noting(note));
  }

  private Block.Head head(String fence, MapEntry entry) {
    var usual = fence.equals("figures") ? "figure" : fence.equals("records") ? "table" : fence;
    var kind =
        entry
            .text("kind")
            .flatMap(text -> text.oneOf("kind of table", Set.of("table", "chart", "figure")))
            .orElse(usual);
    return new Block.Head(
        entry
            .needText("id")
            .flatMap(text ->
                text.having(
                    word -> word.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                    "id",
                    "Write lower case letters, digits and hyphens"))
            .orElse(""),
        entry.place().line(),
        text(entry, "section", ""),
        entry.needText("caption").map(TextEntry::text).orElse(""),
        kind,
        text(entry, "down", fence.equals("figures") ? "figure" : "record"),
        text(entry, "across", fence.equals("figures") ? "published value" : "field"),
        entry
            .text("from")
            .flatMap(text -> text.oneOf("origin", Set.of("cases", "text", "external")))
            .orElse("cases"),
        entry.texts("notes").stream().map(TextEntry::text).toList(),
        printed(entry, "zero"),
        printed(entry, "undefined"));
  }

  private static @Nullable String printed(MapEntry entry, String what) {
    return entry
        .map("print")
        .map(print -> print.only("zero", "undefined"))
        .flatMap(print -> print.text(what))
        .map(TextEntry::text)
        .orElse(null);
  }

  private static String text(MapEntry entry, String name, String otherwise) {
    return entry.text(name).map(TextEntry::text).orElse(otherwise);
  }

  private Block.Grid grid(String fence, Block.Head head, MapEntry entry) {
    var part = part(entry, GRID);
    var population = part.population();
    var columns =
        fence.equals("figures") && !entry.has("columns")
            ? List.of(published())
            : lines.read(entry.maps("columns"), "name", population);
    if (columns.isEmpty()) {
      faults.add(entry.place(), "The table has no columns", "Add columns: and a list of them");
    }
    var rows = entry.needList("rows");
    var grid =
        new Block.Grid(
            head,
            part,
            lines.read(entry.maps("groups"), "group", population),
            rows.isEmpty() ? List.of() : lines.read(entry.maps("rows"), "label", population),
            lines.read(entry.maps("closing"), "label", population),
            columns);
    if (population != null || !entry.has("population")) {
      new GridCheck(faults, entry.place(), grid).check();
    }
    return grid;
  }

  private static Line published() {
    return new Line(
        "published", null, null, Part.OPEN, Line.Total.NONE, null, Map.of(), Line.Print.PLAIN);
  }

  private Part part(MapEntry entry, Set<String> others) {
    var known = new HashSet<>(HEAD);
    known.addAll(others);
    return parts.read(entry, null, known);
  }
}
