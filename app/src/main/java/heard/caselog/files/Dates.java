package heard.caselog.files;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates of a file: 31/01/2018, 31.1.18, 31-Jan-2020, 31 January 2020, January 31, 2020
/// and 2018-01-31, each with or without the day of the week before it and a time behind it.
///
/// A year of two digits is one of 1950 to 2049. A day of the week has to be that of the date.
///
/// @param order which of two numbers is the day
public record Dates(DateOrder order) {

  /// What came of reading a date: a day, or why it is none.
  public sealed interface Reading {

    /// The day it names.
    record Day(LocalDate day) implements Reading {}

    /// It is written as a date, and there is no such day.
    record NoSuchDay(String why) implements Reading {}

    /// It is no date at all.
    record NotADate() implements Reading {}
  }

  /// No time of another zone but midnight, which is the same day there and here.
  private static final String TIME =
      "(?:(?:T|,? )(?:00:00(?::00(?:\\.0+)?)?Z"
          + "|\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp][Mm])?))?";

  private static final Pattern WEEKDAY_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.?,? +(?=\\d|[A-Za-z]{3,9} \\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([/.\\- ])(\\d{1,2})\\2(\\d{2}|\\d{4})" + TIME);
  static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([/.\\-])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern NAMED_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?[ \\-/]([A-Za-z]{3,9})[ \\-/,]+(\\d{2}|\\d{4})" + TIME);
  private static final Pattern NAMED_MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME);
  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  /// Reads one date.
  public Reading read(String text) {
    var weekday = weekday(text);
    if (weekday == null) {
      return plain(text);
    }
    var reading = plain(withoutWeekday(text));
    return reading instanceof Reading.Day(var day) && day.getDayOfWeek() != weekday
        ? new Reading.NoSuchDay(
            "%s is a %s, not a %s.".formatted(inFull(day), name(day.getDayOfWeek()), name(weekday)))
        : reading;
  }

  private Reading plain(String text) {
    var numbers = numbers(text);
    if (numbers != null) {
      return order == DateOrder.DAY_FIRST
          ? day(numbers[2], numbers[1], numbers[0])
          : day(numbers[2], numbers[0], numbers[1]);
    }
    var yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(
          number(yearFirst.group(1)), number(yearFirst.group(3)), number(yearFirst.group(4)));
    }
    var named = NAMED_MONTH.matcher(text);
    if (named.matches()) {
      return day(year(named.group(3)), named.group(2), number(named.group(1)));
    }
    var namedFirst = NAMED_MONTH_FIRST.matcher(text);
    if (namedFirst.matches()) {
      return day(number(namedFirst.group(3)), namedFirst.group(1), number(namedFirst.group(2)));
    }
    return new Reading.NotADate();
  }

  /// The three numbers of a date whose order is not plain from itself, the year last; null for
  /// anything else.
  static int @Nullable [] numbers(String text) {
    var found = NUMBERS.matcher(withoutWeekday(text));
    return found.matches()
        ? new int[] {number(found.group(1)), number(found.group(3)), year(found.group(4))}
        : null;
  }

  /// The day of the week that stands before a date; null where none does.
  private static @Nullable DayOfWeek weekday(String text) {
    var found = WEEKDAY_FIRST.matcher(text);
    return found.lookingAt() ? WEEKDAYS.get(found.group(1).toLowerCase(Locale.ROOT)) : null;
  }

  private static String withoutWeekday(String text) {
    return weekday(text) == null ? text : WEEKDAY_FIRST.matcher(text).replaceFirst("");
  }

  private static String inFull(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static Reading day(int year, String month, int day) {
    var known = MONTHS.get(month.toLowerCase(Locale.ROOT));
    return known == null
        ? new Reading.NoSuchDay("There is no month \"" + month + "\".")
        : day(year, known.getValue(), day);
  }

  private static Reading day(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return new Reading.NoSuchDay("There is no month " + month + ".");
    }
    try {
      return new Reading.Day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      var name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
      return new Reading.NoSuchDay("%s %d has no day %d.".formatted(name, year, day));
    }
  }

  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Map<String, Month> months() {
    var months = new HashMap<String, Month>();
    for (var month : Month.values()) {
      var name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return months;
  }

  private static Map<String, DayOfWeek> weekdays() {
    var weekdays = new HashMap<String, DayOfWeek>();
    for (var day : DayOfWeek.values()) {
      var name = day.name().toLowerCase(Locale.ROOT);
      weekdays.put(name, day);
      weekdays.put(name.substring(0, 3), day);
    }
    weekdays.put("tues", DayOfWeek.TUESDAY);
    weekdays.put("weds", DayOfWeek.WEDNESDAY);
    weekdays.put("thur", DayOfWeek.THURSDAY);
    weekdays.put("thurs", DayOfWeek.THURSDAY);
    return weekdays;
  }
}
