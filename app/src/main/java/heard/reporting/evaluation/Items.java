package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
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
  private final Condition common;
  private final List<Item> items = new ArrayList<>();
  private final List<Item> sinceTotal = new ArrayList<>();

  private Items(Period report, Splitting splitting, Condition common) {
    this.report = report;
    this.common = common;
    this.splitting = splitting;
  }

  /// The items of lines, one after the other, each within an outer one such as a group.
  ///
  /// @param common what the table asks
  /// @param usual the period of the table
  static List<Item> of(
      List<Line> lines,
      @Nullable Item group,
      Condition common,
      PeriodWords usual,
      Period report,
      Vocabulary vocabulary) {
    var made = new Items(report, new Splitting(usual, report, vocabulary), common);
    lines.forEach(line -> made.add(line, group));
    return made.items;
  }

  private void add(Line line, @Nullable Item group) {
    var heading =
        group != null ? group.label() : line.group() == null ? null : label(line.group(), report);
    if (line.total() == Total.ABOVE) {
      items.add(total(line, heading, hidden(group)));
      sinceTotal.clear();
      return;
    }
    var outer = group == null ? Ask.NOTHING : group.ask();
    var ask = outer.and(line.part().asked().in(report));
    var by = line.by() == null ? null : line.by().orderedBy(label(line.by().orderBy(), report));
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
            hidden(group),
            false);
    if (by == null) {
      keep(base);
    } else {
      splitting.of(by, asked(ask)).forEach(slice -> keep(within(base, line, slice, by)));
    }
  }

  /// What is asked of every line that is made of one.
  private Condition asked(Ask ask) {
    return ask.alternatives().size() == 1
        ? Condition.all(common, ask.alternatives().getFirst().condition())
        : common;
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
        line.label().contains("{}") && slice.place().isNamedAlike()
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
        base.hideZero() || slice.place() != Splitting.Place.AMONG || !by.zero(),
        slice.place() == Splitting.Place.LAST);
  }

  /// The lines above together: a row in any of them counts, once.
  private Item total(Line line, @Nullable String heading, boolean hidden) {
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
        hidden,
        false);
  }

  /// Lines within a group that stands only where something was counted stand only there as well.
  private static boolean hidden(@Nullable Item group) {
    return group != null && group.hideZero();
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
