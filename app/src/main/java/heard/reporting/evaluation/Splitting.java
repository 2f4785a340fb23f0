package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import heard.reporting.definition.Line.By;
import heard.reporting.definition.PeriodWords;
import heard.reporting.definition.Split;
import heard.reporting.document.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes of a line a line for each of several.
final class Splitting {

  /// One of them.
  ///
  /// @param period when its rows lie, where that is what tells it from the others
  /// @param extra whether it is shown only where something was counted in it
  /// @param apart whether it stands after the others, whatever their order
  record Slice(
      String label,
      Condition condition,
      @Nullable PeriodWords period,
      boolean extra,
      boolean apart) {

    Slice(String label, Condition condition, @Nullable PeriodWords period, boolean extra) {
      this(label, condition, period, extra, false);
    }
  }

  private final PeriodWords usual;
  private final Period report;
  private final Vocabulary vocabulary;

  /// @param usual the period of the table
  Splitting(PeriodWords usual, Period report, Vocabulary vocabulary) {
    this.usual = usual;
    this.report = report;
    this.vocabulary = vocabulary;
  }

  List<Slice> of(By by) {
    return switch (by.split()) {
      case Split.Values values -> values(values, by);
      case Split.Days days -> days(days, by);
      case Split.Bands(var number, var bands) ->
          withRest(
              number,
              bands.stream()
                  .map(band -> new Slice(band.label(), band.condition(), null, false))
                  .toList(),
              by);
    };
  }

  private List<Slice> values(Split.Values split, By by) {
    var dimension = split.dimension();
    var words = dimension.values(vocabulary);
    var chosen =
        split.only().isEmpty()
            ? words.stream().filter(word -> stands(word, split, words)).toList()
            : split.only().stream()
                .flatMap(code -> words.stream().filter(word -> word.code().equals(code)))
                .toList();
    boolean apart = split.level() == 0 && split.under() == null;
    return withRest(
        dimension,
        chosen.stream()
            .map(word ->
                new Slice(
                    word.label(),
                    Condition.oneOf(
                        dimension,
                        apart
                            ? dimension.codes(word.code(), vocabulary)
                            : Word.under(word.code(), words)),
                    null,
                    word.code().equals(Dimension.TOO_EARLY)))
            .toList(),
        by);
  }

  private static boolean stands(Word word, Split.Values split, Collection<Word> words) {
    if (split.level() > 0 && Word.depth(word, words) != split.level()) {
      return false;
    }
    if (split.under() == null) {
      return true;
    }
    return split.level() > 0
        ? Word.under(split.under(), words).contains(word.code())
        : split.under().equals(word.under());
  }

  private List<Slice> days(Split.Days split, By by) {
    var whole = (split.over() == null ? usual : split.over()).in(report);
    var slices = new ArrayList<Slice>();
    var day = split.day();
    if (!split.earlier().isEmpty()) {
      slices.add(earlier(split.earlier(), day, whole));
    }
    for (var stretch : whole.slices(split.each().months())) {
      slices.add(
          new Slice(
              name(stretch, split, whole),
              day == null
                  ? Condition.always()
                  : new Condition.Within(day, stretch.from(), stretch.to()),
              day == null ? words(stretch, split, whole) : null,
              false));
    }
    return day == null ? slices : withRest(day, slices, by);
  }

  private static Slice earlier(String label, @Nullable Dimension day, Period whole) {
    var before = whole.from().minusDays(1);
    return day == null
        ? new Slice(
            label,
            Condition.always(),
            PeriodWords.fixed(new Period(before.minusYears(100), before)),
            true)
        : new Slice(label, new Condition.Within(day, null, before), null, true);
  }

  /// A part of the one year of the table is a part of whatever year stands across.
  private static PeriodWords words(Period stretch, Split.Days split, Period whole) {
    int months = split.each().months();
    return months < 12 && whole.equals(whole.year())
        ? PeriodWords.part(months, months == 3 ? stretch.quarter() : stretch.month())
        : PeriodWords.fixed(stretch);
  }

  /// Within one year its parts need no year.
  private static String name(Period stretch, Split.Days split, Period whole) {
    var label = stretch.label();
    if (whole.equals(whole.year())) {
      label =
          switch (split.each()) {
            case YEAR -> label;
            case QUARTER -> "quarter " + stretch.quarter();
            case MONTH -> stretch.to().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
          };
    }
    return label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1);
  }

  private static List<Slice> withRest(Dimension dimension, List<Slice> slices, By by) {
    var all = new ArrayList<>(slices);
    if (!by.rest().isEmpty()) {
      var other = new Condition.Not(Condition.any(slices.stream().map(Slice::condition).toList()));
      all.add(
          new Slice(
              by.rest(), Condition.all(new Condition.Known(dimension), other), null, true, true));
    }
    if (!by.unknown().isEmpty()) {
      all.add(new Slice(by.unknown(), Condition.is(dimension, null), null, true, true));
    }
    return all;
  }
}
