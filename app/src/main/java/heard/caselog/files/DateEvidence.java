package heard.caselog.files;

import java.util.Optional;

/// What the dates of a file show of the order they are written in: 31/01/2018 can only have its day
/// first.
public final class DateEvidence {

  private long onlyDayFirst;
  private long onlyMonthFirst;
  private long either;

  /// Takes one date into account; anything else tells nothing.
  public void see(String text) {
    var numbers = Dates.numbers(text);
    if (numbers == null) {
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

  /// Adds what another file shows.
  public void add(DateEvidence other) {
    onlyDayFirst += other.onlyDayFirst;
    onlyMonthFirst += other.onlyMonthFirst;
    either += other.either;
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
