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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes of a line a line for each of several.
final class Splitting {

  /// One of them.
  ///
  /// @param period when its rows lie, where that is what tells it from the others
  record Slice(String label, Condition condition, @Nullable PeriodWords period, Place place) {}

  /// How one of them stands among the others.
  enum Place {
    /// As one of them.
    AMONG,
    /// As one of them, where something was counted in it.
    IF_COUNTED,
    /// Beside them under a name of its own, where something was counted in it.
    BESIDE,
    /// The same, after all others whatever their order.
    LAST;

    /// Whether the label of the line is its label too.
    boolean isNamedAlike() {
      return this == AMONG || this == IF_COUNTED;
    }
  }

  private static final String PROCEDURE = "procedure";

  private final PeriodWords usual;
  private final Period report;
  private final Vocabulary vocabulary;

  /// @param usual the period of the table
  Splitting(PeriodWords usual, Period report, Vocabulary vocabulary) {
    this.usual = usual;
    this.report = report;
    this.vocabulary = vocabulary;
  }

  /// @param asked what is asked of all of them
  List<Slice> of(By by, Condition asked) {
    return switch (by.split()) {
      case Split.Values values -> values(values, by, asked);
      case Split.Days days -> days(days, by);
      case Split.Bands(var number, var bands) ->
          withRest(
              number,
              bands.stream()
                  .map(band -> new Slice(band.label(), band.condition(), null, Place.AMONG))
                  .toList(),
              by);
    };
  }

  private List<Slice> values(Split.Values split, By by, Condition asked) {
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
                slice(
                    word,
                    split,
                    Condition.oneOf(
                        dimension,
                        apart
                            ? dimension.codes(word.code(), vocabulary)
                            : Word.under(word.code(), words)),
                    asked))
            .toList(),
        by);
  }

  /// What is written out stands; what nobody expects stands where it was counted.
  private Slice slice(Word word, Split.Values split, Condition condition, Condition asked) {
    var label = expected(word, split.dimension(), asked.codes(PROCEDURE));
    return new Slice(
        label.orElse(word.label()),
        condition,
        null,
        word.code().equals(Dimension.TOO_EARLY)
            ? Place.BESIDE
            : label.isPresent() || !split.only().isEmpty() ? Place.AMONG : Place.IF_COUNTED);
  }

  /// What it is called in the period of the table; empty where nobody expects it there.
  private Optional<String> expected(Word word, Dimension dimension, Set<String> procedures) {
    if (dimension.schemes().isEmpty()) {
      return Optional.of(word.label());
    }
    var period = usual.in(report);
    return dimension.schemes().stream()
        .flatMap(scheme ->
            vocabulary.expected(scheme, word, procedures, period.from(), period.to()).stream())
        .findFirst();
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
              Place.AMONG));
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
            Place.BESIDE)
        : new Slice(label, new Condition.Within(day, null, before), null, Place.BESIDE);
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
              by.rest(), Condition.all(new Condition.Known(dimension), other), null, Place.LAST));
    }
    if (!by.unknown().isEmpty()) {
      all.add(new Slice(by.unknown(), Condition.is(dimension, null), null, Place.LAST));
    }
    return all;
  }
}
