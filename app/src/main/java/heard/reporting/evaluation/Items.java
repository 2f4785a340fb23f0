package heard.reporting.evaluation;

import heard.reporting.catalogue.Vocabulary;
import heard.reporting.definition.Line;
import heard.reporting.definition.Line.Total;
import heard.reporting.definition.PeriodWords;
import heard.reporting.document.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the items of an axis from its lines.
final class Items {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)\\}");

  private final Period report;
  private final Splitting splitting;
  private final List<Item> items = new ArrayList<>();
  private final List<Item> sinceTotal = new ArrayList<>();

  private Items(Period report, Splitting splitting) {
    this.report = report;
    this.splitting = splitting;
  }

  /// The items of lines, one after the other, each within an outer one such as a group.
  ///
  /// @param usual the period of the table
  static List<Item> of(
      List<Line> lines,
      @Nullable Item group,
      PeriodWords usual,
      Period report,
      Vocabulary vocabulary) {
    var made = new Items(report, new Splitting(usual, report, vocabulary));
    lines.forEach(line -> made.add(line, group));
    return made.items;
  }

  private void add(Line line, @Nullable Item group) {
    var heading =
        group != null ? group.label() : line.group() == null ? null : label(line.group(), report);
    if (line.total() == Total.ABOVE) {
      items.add(total(line, heading));
      sinceTotal.clear();
      return;
    }
    var outer = group == null ? Ask.NOTHING : group.ask();
    var ask = outer.and(line.part().asked().in(report));
    var by = line.by();
    var base =
        new Item(
            label(line.label(), report),
            line.id(),
            heading,
            line.total() == Total.ALL,
            first(line.part().population(), group == null ? null : group.population()),
            line.part().period() == null ? ask : ask.at(line.part().period()),
            first(line.part().measure(), group == null ? null : group.measure()),
            line.print(),
            by,
            line.published(),
            false,
            false);
    if (by == null) {
      keep(base);
    } else {
      splitting.of(by).forEach(slice -> keep(within(base, line, slice, by)));
    }
  }

  private void keep(Item item) {
    items.add(item);
    if (!item.total()) {
      sinceTotal.add(item);
    }
  }

  /// A slice of a line; {@code {}} in the label of the line stands for the name of the slice.
  private Item within(Item base, Line line, Splitting.Slice slice, Line.By by) {
    var narrowed = base.ask().and(slice.condition());
    return new Item(
        line.label().contains("{}") && !slice.extra()
            ? label(line.label().replace("{}", slice.label()), report)
            : slice.label(),
        base.id(),
        base.group(),
        false,
        base.population(),
        slice.period() == null ? narrowed : narrowed.at(slice.period()),
        base.measure(),
        base.print(),
        base.by(),
        base.published(),
        slice.extra() || !by.zero(),
        slice.apart());
  }

  /// The lines above together: a row in any of them counts, once.
  private Item total(Line line, @Nullable String heading) {
    return new Item(
        label(line.label(), report),
        line.id(),
        heading,
        true,
        sinceTotal.stream().map(Item::population).filter(p -> p != null).findFirst().orElse(null),
        Ask.any(sinceTotal.stream().map(Item::ask).toList()).and(line.part().asked().in(report)),
        line.part().measure(),
        line.print(),
        null,
        line.published(),
        false,
        false);
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  /// A label, with the periods in its braces written out.
  static String label(String label, Period report) {
    return BRACES
        .matcher(label)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                PeriodWords.written(found.group(1), report).orElse(found.group())));
  }
}
