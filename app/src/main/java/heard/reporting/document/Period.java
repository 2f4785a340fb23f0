package heard.reporting.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days from one to another, both included. A year is the financial year from 1 April; its first
/// quarter is April to June.
public record Period(LocalDate from, LocalDate to) {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})-(\\d{2})(?:-Q([1-4]))?");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period that ends before it begins");
    }
  }

  /// A period as it is written: {@code 2017-18}, {@code 2017-18-Q3} or {@code
  /// 2017-04-01..2017-09-30}; empty if it is none.
  public static Optional<Period> parse(String text) {
    var year = YEAR.matcher(text);
    if (year.matches()) {
      int first = Integer.parseInt(year.group(1));
      if ((first + 1) % 100 != Integer.parseInt(year.group(2))) {
        return Optional.empty();
      }
      var whole = year(first);
      return Optional.of(
          year.group(3) == null
              ? whole
              : whole.quarters(Integer.parseInt(year.group(3)), Integer.parseInt(year.group(3))));
    }
    var days = DAYS.matcher(text);
    if (days.matches()) {
      try {
        return Optional.of(
            new Period(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))));
      } catch (DateTimeException | IllegalArgumentException _) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The financial year that begins in April of a year.
  public static Period year(int begins) {
    return new Period(LocalDate.of(begins, 4, 1), LocalDate.of(begins + 1, 3, 31));
  }

  /// The financial year of its last day.
  public Period year() {
    return year(to.getMonthValue() < 4 ? to.getYear() - 1 : to.getYear());
  }

  /// So many years earlier.
  public Period yearsBefore(int years) {
    return new Period(from.minusYears(years), endYearsBefore(years));
  }

  /// Quarters of its year, from one to another, both included, counted from 1.
  public Period quarters(int first, int last) {
    return months(first * 3 - 2, last * 3);
  }

  /// Months of its year, from one to another, both included, counted from April as 1.
  public Period months(int first, int last) {
    var april = year().from();
    return new Period(april.plusMonths(first - 1L), april.plusMonths(last).minusDays(1));
  }

  /// The quarter of its last day, counted from 1.
  public int quarter() {
    return (to.getMonthValue() + 8) % 12 / 3 + 1;
  }

  /// The period of the same length that ends the day before: as many months if it is whole months,
  /// else as many days.
  public Period before() {
    if (isWholeMonths()) {
      long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
      return new Period(from.minusMonths(months), from.minusDays(1));
    }
    return new Period(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), from.minusDays(1));
  }

  /// The years, quarters or months in it, each as far as it lies in it.
  ///
  /// @param months how many months each has, counted from April
  public List<Period> slices(int months) {
    var slices = new ArrayList<Period>();
    var begin = new Period(from, from).year().from();
    while (!begin.isAfter(to)) {
      var end = begin.plusMonths(months).minusDays(1);
      if (!end.isBefore(from)) {
        slices.add(new Period(begin.isBefore(from) ? from : begin, end.isAfter(to) ? to : end));
      }
      begin = begin.plusMonths(months);
    }
    return slices;
  }

  /// The month of its last day, counted from April as 1.
  public int month() {
    return (to.getMonthValue() + 8) % 12 + 1;
  }

  /// Whether it is one whole quarter.
  public boolean isQuarter() {
    return equals(quarters(quarter(), quarter()));
  }

  /// How many months it has; a part of a month counts as one.
  public int inMonths() {
    return (int) ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1)) + 1;
  }

  /// As people write it: 2017/18; quarter 3 of 2017/18; October 2017 to March 2018.
  public String label() {
    if (equals(year())) {
      return yearLabel();
    }
    if (isWholeMonths()) {
      if (isQuarter()) {
        return "quarter " + quarter() + " of " + yearLabel();
      }
      return from.withDayOfMonth(1).equals(to.withDayOfMonth(1))
          ? MONTH.format(from)
          : MONTH.format(from) + " to " + MONTH.format(to);
    }
    return DAY.format(from) + " to " + DAY.format(to);
  }

  /// As people write it, a year in full: 2017/2018.
  public String fullLabel() {
    return equals(year()) ? from.getYear() + "/" + to.getYear() : label();
  }

  /// As people write it, a year in short: 17/18.
  public String shortLabel() {
    return equals(year())
        ? "%02d/%02d".formatted(from.getYear() % 100, to.getYear() % 100)
        : label();
  }

  /// As it is written on the command line.
  public String code() {
    var year = year();
    var code = "%d-%02d".formatted(year.from().getYear(), year.to().getYear() % 100);
    if (equals(year)) {
      return code;
    }
    return isQuarter() ? code + "-Q" + quarter() : from + ".." + to;
  }

  private String yearLabel() {
    return "%d/%02d".formatted(year().from().getYear(), year().to().getYear() % 100);
  }

  private boolean isWholeMonths() {
    return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
  }

  private LocalDate endYearsBefore(int years) {
    return isWholeMonths() ? to.plusDays(1).minusYears(years).minusDays(1) : to.minusYears(years);
  }
}
