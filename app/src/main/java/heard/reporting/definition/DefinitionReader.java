package heard.reporting.definition;

import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.Place;
import heard.platform.yaml.TextEntry;
import heard.platform.yaml.YamlFile;
import heard.reporting.catalogue.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a definition: Markdown, with YAML at its head between lines of three hyphens and in fenced
/// blocks named table, chart, figures and records.
public final class DefinitionReader {

  /// The units that numbers have.
  static final Set<String> UNITS =
      Set.of(
          "count",
          "percent",
          "percentage points",
          "working days",
          "days",
          "per month",
          "gbp",
          "ratio",
          "rate",
          "years",
          "direction",
          "text");

  private static final Set<String> FENCES = Set.of("table", "chart", "figures", "records");

  private final String file;
  private final Faults faults;
  private final Vocabulary vocabulary;
  private final Lacking lacking;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder prose = new StringBuilder();
  private int proseLine;

  private DefinitionReader(String file, Vocabulary vocabulary, Faults faults, Lacking lacking) {
    this.lacking = lacking;
    this.file = file;
    this.faults = faults;
    this.vocabulary = vocabulary;
  }

  /// Reads a definition and checks every word in it; empty, with all that is wrong among the
  /// faults, if there is anything wrong.
  ///
  /// @param file how messages name it
  public static Optional<Definition> read(
      String file, String text, Vocabulary vocabulary, Faults faults) {
    return read(file, text, vocabulary, faults, Lacking.isFault());
  }

  /// Reads a definition that comes with Heard, for whatever authority: a word that its profile has
  /// no category for is no fault but said under the table.
  public static Optional<Definition> readShipped(
      String file, String text, Vocabulary vocabulary, Faults faults) {
    return read(file, text, vocabulary, faults, Lacking.isSaid());
  }

  private static Optional<Definition> read(
      String file, String text, Vocabulary vocabulary, Faults faults, Lacking lacking) {
    int before = faults.all().size();
    var definition = new DefinitionReader(file, vocabulary, faults, lacking).read(text);
    return faults.all().size() == before ? Optional.of(definition) : Optional.empty();
  }

  private Definition read(String text) {
    var lines = text.replace("\uFEFF", "").lines().toList();
    int next = 0;
    var head = Optional.<MapEntry>empty();
    if (!lines.isEmpty() && lines.getFirst().equals("---")) {
      int end = lines.subList(1, lines.size()).indexOf("---") + 1;
      if (end > 0) {
        head = YamlFile.read(file, String.join("\n", lines.subList(1, end)), 1, faults);
        next = end + 1;
      }
    }
    if (next == 0) {
      faults.add(new Place(file, 1), "The report has no head", "Begin with ---, title: …, ---");
    }
    var bands = head.flatMap(entry -> entry.map("bands")).map(MapEntry::entries).orElse(Map.of());
    readBody(lines, next, new BlockReader(vocabulary, bands, faults, lacking));
    var read = head.map(this::head).orElseGet(this::noHead);
    new References(file, faults).check(blocks);
    return new Definition(file, text, read, List.copyOf(blocks));
  }

  private void readBody(List<String> lines, int first, BlockReader blockReader) {
    for (int i = first; i < lines.size(); i++) {
      var fence = fence(lines.get(i));
      if (fence.isEmpty()) {
        if (prose.isEmpty()) {
          proseLine = i + 1;
        }
        prose.append(lines.get(i)).append('\n');
        continue;
      }
      endProse();
      int end = i + 1;
      while (end < lines.size() && !lines.get(end).strip().equals("```")) {
        end++;
      }
      if (end == lines.size()) {
        faults.add(new Place(file, i + 1), "The block has no end", "Close it with a line of ```");
      }
      var kind = fence.get();
      YamlFile.read(file, String.join("\n", lines.subList(i + 1, end)), i + 1, faults)
          .flatMap(entry -> blockReader.read(kind, entry))
          .ifPresent(blocks::add);
      i = end;
    }
    endProse();
    var seen = new HashSet<String>();
    for (var block : blocks) {
      if (block instanceof Block.Table table && !seen.add(table.head().id())) {
        faults.add(
            new Place(file, table.head().line()),
            "The id %s is given twice".formatted(table.head().id()),
            "Give each table an id of its own");
      }
    }
  }

  private static Optional<String> fence(String line) {
    return line.startsWith("```") && FENCES.contains(line.substring(3).strip())
        ? Optional.of(line.substring(3).strip())
        : Optional.empty();
  }

  private void endProse() {
    if (!prose.toString().isBlank()) {
      blocks.add(new Block.Prose(prose.toString(), proseLine));
    }
    prose.setLength(0);
  }

  private Definition.Head head(MapEntry entry) {
    entry.only("title", "cover", "compares", "rounding", "bands");
    var cover = entry.text("cover").flatMap(this::period).orElse(PeriodWords.THE_PERIOD);
    var compared = entry.texts("compares").stream().flatMap(text -> period(text).stream()).toList();
    return new Definition.Head(
        entry.needText("title").map(TextEntry::text).orElse(""),
        cover,
        compared,
        entry.map("rounding").map(this::rounding).orElseGet(DefinitionReader::usual));
  }

  private Definition.Rounding rounding(MapEntry entry) {
    var decimals = new HashMap<String, Integer>();
    for (var name : new LinkedHashMap<>(entry.entries()).keySet()) {
      if (name.equals("mode") || name.equals("differences")) {
        continue;
      }
      if (!UNITS.contains(name)) {
        faults.unknown(entry.place(name), name, "unit", UNITS);
      } else {
        entry.text(name).flatMap(TextEntry::number).ifPresent(n -> decimals.put(name, n));
      }
    }
    var mode = choice(entry, "mode", "half up", "half even");
    var differences = choice(entry, "differences", "exact", "rounded");
    return new Definition.Rounding(
        Map.copyOf(decimals), mode.equals("half even"), differences.equals("rounded"));
  }

  private static String choice(MapEntry entry, String name, String usual, String other) {
    return entry
        .text(name)
        .flatMap(text -> text.oneOf("way of rounding", Set.of(usual, other)))
        .orElse(usual);
  }

  private Optional<PeriodWords> period(TextEntry text) {
    var read = PeriodWords.parse(text.text());
    if (read.isEmpty()) {
      faults.add(text.place(), "\"%s\" is no period".formatted(text.text()), PeriodWords.FORMS);
    }
    return read;
  }

  private Definition.Head noHead() {
    return new Definition.Head("", PeriodWords.THE_PERIOD, List.of(), usual());
  }

  private static Definition.Rounding usual() {
    return new Definition.Rounding(Map.of(), false, false);
  }
}
