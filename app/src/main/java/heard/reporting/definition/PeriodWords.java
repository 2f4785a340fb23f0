package heard.reporting.definition;

import heard.reporting.document.Period;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A period in words, relative to the period of a report: "the year before", "quarters 3 to 4".
///
/// @param words as written
public record PeriodWords(String words, UnaryOperator<Period> from) {

  /// The period of the report.
  public static final PeriodWords THE_PERIOD =
      new PeriodWords("the period", UnaryOperator.identity());

  /// What the words may be, for a message.
  public static final String FORMS =
      "Write the period, the period before, the same period a year before, the year, the year"
          + " before, the year after, 2 years before, the quarter, quarter 3, quarters 3 to 4, month"
          + " 1, months 1 to 6 (each also with: of the year before), its period before, its period a"
          + " year before, 2017-18, 2017-18-Q3, 2017-04-01..2017-09-30,"
          + " or from one of them to another";

  private static final String OF_THE_CELL = "its ";

  private static final Pattern YEARS_BEFORE = Pattern.compile("(\\d{1,2}) years before");
  private static final Pattern PART =
      Pattern.compile("(quarter|quarters|month|months) (\\d{1,2})(?: to (\\d{1,2}))?(?: of (.+))?");

  /// How a period may be written out in a text, by the words that ask for it.
  private static final Map<String, Function<Period, String>> WAYS =
      Map.of(
          "in full",
          Period::fullLabel,
          "short",
          Period::shortLabel,
          "first year",
          period -> String.valueOf(period.from().getYear()),
          "last year",
          period -> String.valueOf(period.to().getYear()));

  /// The period that these words mean in the report of a period.
  public Period in(Period report) {
    return from.apply(report);
  }

  /// A period that does not depend on the report.
  public static PeriodWords fixed(Period period) {
    return new PeriodWords(period.code(), _ -> period);
  }

  /// What the words mean beside a cell of some period: "its period before" is that of the cell.
  public PeriodWords from(PeriodWords cell, Period report) {
    return words.startsWith(OF_THE_CELL) ? fixed(in(cell.in(report))) : this;
  }

  /// A part of a year, counted from 1 at April.
  ///
  /// @param months how many months such a part has
  public static PeriodWords part(int months, int number) {
    return parse((months == 3 ? "quarter " : "month ") + number).orElseThrow();
  }

  /// Reads the words; empty if they are none.
  public static Optional<PeriodWords> parse(String words) {
    return meaning(words.strip())
        .or(() -> span(words.strip()))
        .map(meaning -> new PeriodWords(words.strip(), meaning));
  }

  /// The same words, said of another period than that of the report: quarter 1 of the year before.
  public PeriodWords within(PeriodWords longer) {
    return new PeriodWords(
        "%s, %s".formatted(words, longer.words), report -> in(longer.in(report)));
  }

  /// A period in words as it is written out in a text: 2017/18, or as the words after a comma ask:
  /// by name, or by an example after "as"; empty if the words are none.
  public static Optional<String> written(String words, Period report) {
    for (var way : WAYS.entrySet()) {
      if (words.endsWith(", " + way.getKey())) {
        return parse(words.substring(0, words.length() - way.getKey().length() - 2))
            .map(period -> way.getValue().apply(period.in(report)));
      }
    }
    var like = words.indexOf(", as ");
    return like < 0
        ? parse(words).map(period -> period.in(report).label())
        : PeriodStyle.like(words.substring(like + ", as ".length()))
            .flatMap(style -> parse(words.substring(0, like)).map(p -> style.of(p.in(report))));
  }

  private static Optional<UnaryOperator<Period>> meaning(String words) {
    UnaryOperator<Period> plain =
        switch (words) {
          case "the period" -> UnaryOperator.identity();
          case "the period before", "its period before" -> Period::before;
          case "the same period a year before", "its period a year before" ->
              period -> period.yearsBefore(1);
          case "the quarter" -> period -> period.quarters(period.quarter(), period.quarter());
          case "the quarter before" ->
              period -> period.quarters(period.quarter(), period.quarter()).before();
          default -> year(words);
        };
    if (plain != null) {
      return Optional.of(plain);
    }
    var part = PART.matcher(words);
    if (part.matches()) {
      return part(part.group(1), part.group(2), part.group(3), part.group(4));
    }
    return Period.parse(words).map(period -> _ -> period);
  }

  /// From the beginning of one period to the end of another: "2 years before to the year".
  private static Optional<UnaryOperator<Period>> span(String words) {
    int to = words.indexOf(" to ");
    if (to < 0) {
      return Optional.empty();
    }
    var first = meaning(words.substring(0, to));
    var last = meaning(words.substring(to + " to ".length()));
    return first.flatMap(from ->
        last.map(until ->
            report -> {
              var begin = from.apply(report).from();
              var end = until.apply(report).to();
              return end.isBefore(begin) ? until.apply(report) : new Period(begin, end);
            }));
  }

  private static @Nullable UnaryOperator<Period> year(String words) {
    var before = YEARS_BEFORE.matcher(words);
    if (before.matches()) {
      int years = Integer.parseInt(before.group(1));
      return period -> period.year().yearsBefore(years);
    }
    return switch (words) {
      case "the year" -> Period::year;
      case "the year before" -> period -> period.year().yearsBefore(1);
      case "the year after" -> period -> period.year().yearsBefore(-1);
      default -> null;
    };
  }

  private static Optional<UnaryOperator<Period>> part(
      String unit, String first, @Nullable String last, @Nullable String ofYear) {
    boolean quarters = unit.startsWith("quarter");
    int begin = Integer.parseInt(first);
    int end = last == null ? begin : Integer.parseInt(last);
    if (begin < 1 || end < begin || end > (quarters ? 4 : 12)) {
      return Optional.empty();
    }
    var year = ofYear == null ? year("the year") : year(ofYear);
    if (year == null) {
      return Optional.empty();
    }
    return Optional.of(period ->
        quarters ? year.apply(period).quarters(begin, end) : year.apply(period).months(begin, end));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PeriodWords periodWords && words.equals(periodWords.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}
