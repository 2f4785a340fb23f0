package heard.reporting.definition;

import heard.reporting.document.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A way of writing a period out, given by an example: 2017-18, 17/18, Apr 2017 – Mar 2018.
///
/// @param first the form of its first day
/// @param between what stands between the two
/// @param last the form of its last day
record PeriodStyle(DateTimeFormatter first, String between, DateTimeFormatter last) {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "([A-Z][a-z]{2} )?(\\d{4}|\\d{2})([^\\dA-Za-z]+)([A-Z][a-z]{2} )?(\\d{4}|\\d{2})");

  /// The way in which an example is written; empty if it is none.
  static Optional<PeriodStyle> like(String example) {
    return Optional.of(EXAMPLE.matcher(example))
        .filter(found -> found.matches() && (found.group(1) == null) == (found.group(4) == null))
        .map(found ->
            new PeriodStyle(
                form(found.group(1) != null, found.group(2)),
                found.group(3),
                form(found.group(4) != null, found.group(5))));
  }

  /// A period written so.
  String of(Period period) {
    return first.format(period.from()) + between + last.format(period.to());
  }

  private static DateTimeFormatter form(boolean month, String year) {
    return DateTimeFormatter.ofPattern(
        (month ? "LLL " : "") + (year.length() == 4 ? "uuuu" : "uu"), Locale.ENGLISH);
  }
}
