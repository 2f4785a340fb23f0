package heard.reporting.definition;

import heard.platform.yaml.Entry;
import heard.platform.yaml.Faults;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.catalogue.Word;
import heard.reporting.definition.Line.By;
import heard.reporting.definition.Line.Order;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads of what a line is made a line for each: the values of a dimension, the quarters of a
/// period, the bands of a number.
final class SplitReader {

  /// The names that say so.
  static final Set<String> OWN =
      Set.of(
          "by",
          "of",
          "over",
          "earlier",
          "level",
          "under",
          "values",
          "bands",
          "order",
          "order-by",
          "zero",
          "unknown",
          "rest",
          "top",
          "least",
          "others");

  /// The words for stretches of time.
  static final Map<String, Split.Days.Each> STRETCHES =
      Map.of(
          "year", Split.Days.Each.YEAR,
          "quarter", Split.Days.Each.QUARTER,
          "month", Split.Days.Each.MONTH);

  private final PartReader parts;
  private final Map<String, Entry> bands;
  private final Faults faults;
  private final Lacking lacking;

  /// @param bands the bands that the head of the report names
  SplitReader(PartReader parts, Map<String, Entry> bands, Faults faults, Lacking lacking) {
    this.lacking = lacking;
    this.parts = parts;
    this.bands = bands;
    this.faults = faults;
  }

  Optional<By> read(MapEntry entry, @Nullable Population population) {
    var by = entry.text("by");
    if (by.isEmpty()) {
      return Optional.empty();
    }
    return split(by.get(), entry, population)
        .map(split ->
            new By(
                split,
                entry
                    .text("order")
                    .flatMap(text -> text.oneOf("order of rows", Order.class))
                    .orElse(Order.PROFILE),
                label(entry, "order-by", ""),
                entry.text("zero").flatMap(TextEntry::yesOrNo).orElse(true),
                label(entry, "unknown", unknown(split)),
                label(entry, "rest", ""),
                number(entry, "top"),
                number(entry, "least"),
                others(entry)));
  }

  /// Of what is asked from a day on, what was not answered is not known.
  private static String unknown(Split split) {
    return switch (split) {
      case Split.Values values -> values.dimension().since() == null ? "Not recorded" : "Not known";
      case Split.Days _, Split.Bands _ -> "";
    };
  }

  private Optional<Split> split(TextEntry by, MapEntry entry, @Nullable Population population) {
    var each = STRETCHES.get(by.text());
    if (each != null) {
      return Optional.of(days(each, entry, population));
    }
    return parts
        .dimension(by, population)
        .flatMap(dimension ->
            switch (dimension.kind()) {
              case CODE, CODES, FLAG -> values(by, dimension, entry);
              case NUMBER -> bands(by, dimension, entry);
              case DAY -> {
                faults.add(
                    by.place(),
                    "%s is a day, and there is no line for each day".formatted(dimension),
                    "Write by: quarter, of: %s (or year, or month)".formatted(dimension));
                yield Optional.empty();
              }
            });
  }

  private Split days(Split.Days.Each each, MapEntry entry, @Nullable Population population) {
    var day = entry.text("of").flatMap(text -> parts.dimension(text, population));
    if (day.isPresent() && day.get().kind() != Dimension.Kind.DAY) {
      faults.add(
          entry.place("of"), "%s is no day".formatted(day.get()), "Name a day, as received-on");
    }
    return new Split.Days(
        each,
        day.orElse(null),
        entry.text("over").flatMap(parts::period).orElse(null),
        label(entry, "earlier", ""));
  }

  private String orList(Dimension dimension) {
    var lists = parts.lists(dimension);
    return lists.isEmpty()
        ? ""
        : ", or list them in categories.yaml under " + String.join(" or ", lists);
  }

  private Optional<Split> values(TextEntry by, Dimension dimension, MapEntry entry) {
    var words = parts.values(dimension);
    if (words.isEmpty() && !lacking.tolerates(dimension)) {
      faults.add(
          by.place(),
          "%s has no list of values in the profile".formatted(dimension),
          "Write a row for each value, as {label: …, %s: …}%s"
              .formatted(dimension, orList(dimension)));
      return Optional.empty();
    }
    var codes = new LinkedHashSet<>(words.stream().map(Word::code).toList());
    var only =
        entry.texts("values").stream()
            .flatMap(text -> text.oneOf(dimension.name(), codes).stream())
            .toList();
    var under = entry.text("under").flatMap(text -> text.oneOf(dimension.name(), codes));
    boolean tree = dimension.schemes().contains("service") && under.isEmpty() && only.isEmpty();
    int level = entry.text("level").flatMap(TextEntry::number).orElse(tree ? 1 : 0);
    return Optional.of(new Split.Values(dimension, level, under.orElse(null), only));
  }

  private Optional<Split> bands(TextEntry by, Dimension dimension, MapEntry entry) {
    var said = entry.entries().get("bands");
    if (said instanceof TextEntry name) {
      said = name.oneOf("band of the report's head", bands.keySet()).map(bands::get).orElse(null);
      if (said == null) {
        return Optional.empty();
      }
    }
    var made = new ArrayList<Split.Band>();
    switch (said) {
      case ListEntry list ->
          list.entries()
              .forEach(one -> {
                if (one instanceof TextEntry text) {
                  band(text.text(), dimension, text).ifPresent(made::add);
                }
              });
      case MapEntry map ->
          map.entries()
              .forEach((label, one) -> {
                if (one instanceof TextEntry text) {
                  band(label, dimension, text).ifPresent(made::add);
                }
              });
      case TextEntry _ -> {}
      case null -> {}
    }
    if (made.isEmpty()) {
      faults.add(
          by.place(),
          "%s is a number, and no bands are given".formatted(dimension),
          "Add bands: [0 to 10, 11 to 20, over 20]");
      return Optional.empty();
    }
    return Optional.of(new Split.Bands(dimension, List.copyOf(made)));
  }

  private Optional<Split.Band> band(String label, Dimension dimension, TextEntry text) {
    return parts.number(dimension, text).map(condition -> new Split.Band(label, condition));
  }

  private static String label(MapEntry entry, String name, String usual) {
    return entry.text(name).map(TextEntry::text).orElse(usual);
  }

  private String others(MapEntry entry) {
    if (entry.has("others") && !entry.has("top") && !entry.has("least")) {
      faults.add(
          entry.place("others"),
          "Nothing is left out that could be gathered",
          "Add top: or least:, or write rest: for the values that have no line");
    }
    return label(entry, "others", "");
  }

  private static int number(MapEntry entry, String name) {
    return entry.text(name).flatMap(TextEntry::number).orElse(0);
  }
}
