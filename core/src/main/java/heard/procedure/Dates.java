package heard.procedure;

import java.time.LocalDate;

/// How dates are written in sentences.
public final class Dates {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private Dates() {}

  /// `9 May 2023`.
  public static String say(LocalDate day) {
    return "%s %d".formatted(sayDay(day), day.getYear());
  }

  /// `9 May` in that year, with its year in any other.
  static String say(LocalDate day, int year) {
    return day.getYear() == year ? sayDay(day) : say(day);
  }

  private static String sayDay(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1];
  }
}
