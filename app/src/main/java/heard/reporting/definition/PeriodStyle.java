package heard.reporting.definition;

import heard.reporting.document.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A way of writing a period out, given by an example: 2017-18, 17/18, Apr 2017 – Mar 2018,
/// 01/10/2017-31/03/2018, 2017-10-01 to 2018-03-31.
///
/// @param first the form of its first day
/// @param between what stands between the two
/// @param last the form of its last day
record PeriodStyle(DateTimeFormatter first, String between, DateTimeFormatter last) {

  private static final String DAY =
      "(\\d{2}/\\d{2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|(?:[A-Z][a-z]{2} )?(?:\\d{4}|\\d{2}))";
  private static final Pattern EXAMPLE = Pattern.compile(DAY + "(\\D+?)" + DAY);

  /// The way in which an example is written; empty if it is none.
  static Optional<PeriodStyle> like(String example) {
    return Optional.of(EXAMPLE.matcher(example))
        .filter(found ->
            found.matches()
                && found.group(1).contains(" ") == found.group(3).contains(" ")
                && isDay(found.group(1)) == isDay(found.group(3)))
        .map(found -> new PeriodStyle(form(found.group(1)), found.group(2), form(found.group(3))));
  }

  /// A period written so.
  String of(Period period) {
    return first.format(period.from()) + between + last.format(period.to());
  }

  private static boolean isDay(String example) {
    return example.length() == "2019-10-01".length();
  }

  private static DateTimeFormatter form(String example) {
    if (isDay(example)) {
      return DateTimeFormatter.ofPattern(
          example.contains("/") ? "dd/MM/uuuu" : "uuuu-MM-dd", Locale.ENGLISH);
    }
    boolean month = example.contains(" ");
    boolean full = example.length() - (month ? "Apr ".length() : 0) == 4;
    return DateTimeFormatter.ofPattern(
        (month ? "LLL " : "") + (full ? "uuuu" : "uu"), Locale.ENGLISH);
  }
}
