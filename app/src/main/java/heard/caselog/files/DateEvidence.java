package heard.caselog.files;

import java.util.Optional;

/// What the dates of a file show of the order they are written in: 31/01/2018 can only have its day
/// first.
public final class DateEvidence {

  private static final int ISO = 10;
  private static final int MONTHS = 12;
  private static final int MANY = 10;
  private static final int SEVERAL = 3;

  private long onlyDayFirst;
  private long onlyMonthFirst;
  private long either;
  private long earlyInMonth;
  private long lateInMonth;

  /// Takes one date into account; anything else tells nothing.
  public void see(String text) {
    var numbers = Dates.numbers(text);
    if (numbers == null) {
      seePlain(text);
      return;
    }
    boolean dayFirst = numbers[0] <= 31 && numbers[1] <= 12;
    boolean monthFirst = numbers[1] <= 31 && numbers[0] <= 12;
    if (dayFirst && monthFirst && numbers[0] != numbers[1]) {
      either++;
    } else if (dayFirst && !monthFirst) {
      onlyDayFirst++;
    } else if (monthFirst && !dayFirst) {
      onlyMonthFirst++;
    }
  }

  /// A date of a workbook, or one written year first.
  private void seePlain(String text) {
    if (text.length() == ISO && Dates.YEAR_FIRST.matcher(text).matches()) {
      int day = Integer.parseInt(text.substring(ISO - 2));
      if (day <= MONTHS) {
        earlyInMonth++;
      } else {
        lateInMonth++;
      }
    }
  }

  /// Whether day and month of the dates that are plain were most likely exchanged: none of many is
  /// after the 12th, and every one that was left as text is. So Excel takes in dates of England
  /// when it is set to those of America.
  public boolean areExchanged() {
    return earlyInMonth >= MANY
        && lateInMonth == 0
        && onlyDayFirst >= SEVERAL
        && either == 0
        && onlyMonthFirst == 0;
  }

  /// Adds what another file shows.
  public void add(DateEvidence other) {
    onlyDayFirst += other.onlyDayFirst;
    onlyMonthFirst += other.onlyMonthFirst;
    either += other.either;
    earlyInMonth += other.earlyInMonth;
    lateInMonth += other.lateInMonth;
  }

  /// The order that most of the telling dates show; empty if none tells.
  public Optional<DateOrder> order() {
    if (onlyDayFirst == 0 && onlyMonthFirst == 0) {
      return Optional.empty();
    }
    return Optional.of(
        onlyDayFirst >= onlyMonthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
  }

  /// Whether there are dates that could be read both ways.
  public boolean matters() {
    return either > 0;
  }
}
