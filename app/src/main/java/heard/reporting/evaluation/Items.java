package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import heard.reporting.definition.Line;
import heard.reporting.definition.Line.Total;
import heard.reporting.definition.Part;
import heard.reporting.definition.PeriodWords;
import heard.reporting.document.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the items of an axis from its lines.
final class Items {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)\\}");

  private final Period report;
  private final Vocabulary vocabulary;
  private final List<Item> items = new ArrayList<>();
  private final List<Item> sinceTotal = new ArrayList<>();

  private Items(Period report, Vocabulary vocabulary) {
    this.report = report;
    this.vocabulary = vocabulary;
  }

  /// The items of lines, one after the other, each within an outer part such as a group.
  static List<Item> of(
      List<Line> lines, @Nullable Line group, Period report, Vocabulary vocabulary) {
    var made = new Items(report, vocabulary);
    lines.forEach(line -> made.add(line, group));
    return made.items;
  }

  private void add(Line line, @Nullable Line group) {
    var outer = group == null ? Part.OPEN : group.part();
    var heading =
        group != null ? label(group.label()) : line.group() == null ? null : label(line.group());
    if (line.total() == Total.ABOVE) {
      items.add(total(line, heading));
      sinceTotal.clear();
      return;
    }
    var asked = Condition.all(outer.asked().in(report), line.part().asked().in(report));
    var base =
        new Item(
            label(line.label()),
            line.id(),
            heading,
            line.total() == Total.ALL,
            line.part().population() == null ? outer.population() : line.part().population(),
            Ask.of(asked, line.part().period() == null ? outer.period() : line.part().period()),
            line.part().measure() == null ? outer.measure() : line.part().measure(),
            line.print(),
            line.by(),
            false);
    var by = line.by();
    if (by == null) {
      keep(base);
      return;
    }
    var words = vocabulary.words(by.dimension().schemes());
    boolean tops = by.dimension().name().equals("service");
    for (var word : words) {
      if (!tops || word.under() == null) {
        var codes = tops ? Word.under(word.code(), words) : Set.of(word.code());
        boolean hideZero = !by.zero() || word.code().equals(Dimension.TOO_EARLY);
        keep(with(base, word.label(), Condition.oneOf(by.dimension(), codes), hideZero));
      }
    }
    if (!by.unknown().isEmpty()) {
      keep(with(base, by.unknown(), Condition.is(by.dimension(), null), true));
    }
  }

  private void keep(Item item) {
    items.add(item);
    if (!item.total()) {
      sinceTotal.add(item);
    }
  }

  private static Item with(Item base, String label, Condition condition, boolean hideZero) {
    return new Item(
        label,
        base.id(),
        base.group(),
        false,
        base.population(),
        base.ask().and(condition),
        base.measure(),
        base.print(),
        base.by(),
        hideZero);
  }

  /// The lines above together: a row in any of them counts, once.
  private Item total(Line line, @Nullable String heading) {
    return new Item(
        label(line.label()),
        line.id(),
        heading,
        true,
        sinceTotal.stream().map(Item::population).filter(p -> p != null).findFirst().orElse(null),
        Ask.any(sinceTotal.stream().map(Item::ask).toList()).and(line.part().asked().in(report)),
        line.part().measure(),
        line.print(),
        null,
        false);
  }

  /// A label, with the periods in its braces written out.
  private String label(String label) {
    return label(label, report);
  }

  static String label(String label, Period report) {
    return BRACES
        .matcher(label)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                PeriodWords.written(found.group(1), report).orElse(found.group())));
  }
}
