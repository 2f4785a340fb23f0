package heard.platform.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as the pages show them, in England's time.
public final class Dates {

  /// Where the law's days begin and end.
  public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", Locale.UK);

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

  private Dates() {}

  /// Mon 5 January 2026.
  public static String full(LocalDate day) {
    return FULL.format(day);
  }

  /// 5 Jan 2026, for narrow columns.
  public static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /// Jan.
  public static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /// Mon 5 January 2026, 16:30.
  public static String moment(Instant at) {
    return TIME.format(at.atZone(ENGLAND));
  }

  /// The day it was in England.
  public static LocalDate dayOf(Instant at) {
    return at.atZone(ENGLAND).toLocalDate();
  }

  /// "today", "6 working days left", "3 working days late".
  ///
  /// @param left working days from today to the day it is due; negative when it has passed
  public static String left(int left) {
    return switch (Integer.signum(left)) {
      case 0 -> "today";
      case 1 -> workingDays(left) + " left";
      default -> workingDays(-left) + " late";
    };
  }

  /// "1 working day", "6 working days".
  public static String workingDays(int days) {
    return days == 1 ? "1 working day" : "%,d working days".formatted(days);
  }
}
