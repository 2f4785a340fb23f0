package heard.authority;

import heard.procedure.Holiday;
import heard.procedure.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The bank holidays of England and Wales that come with Heard: the days of
/// `calendar/bank-holidays.csv`, taken from a maintained library, and the days on which some of
/// them were announced or moved, from `calendar/announcements.csv`. The calendar covers whole
/// years, from that of the first holiday to that of the last.
public final class BankHolidays {

  /// The Banking and Financial Dealings Act 1971: what nobody had to announce was known from then.
  private static final LocalDate ACT = LocalDate.of(1971, 12, 16);

  private BankHolidays() {}

  /// The calendar with all that is known.
  public static WorkingCalendar calendar() {
    var days = days("/calendar/bank-holidays.csv");
    var holidays = new ArrayList<Holiday>();
    var announced = announcements();
    days.forEach((day, name) -> {
      if (!announced.containsKey(day)) {
        holidays.add(new Holiday(day, name, ACT, null));
      }
    });
    holidays.addAll(announced.values());
    var all = List.copyOf(days.keySet());
    return WorkingCalendar.of(
        all.getFirst().withDayOfYear(1), all.getLast().withMonth(12).withDayOfMonth(31), holidays);
  }

  private static Map<LocalDate, Holiday> announcements() {
    var announced = new LinkedHashMap<LocalDate, Holiday>();
    for (var row : rows("/calendar/announcements.csv")) {
      var day = LocalDate.parse(row.getFirst());
      var known = day(row.get(2));
      announced.put(
          day, new Holiday(day, row.get(1), known == null ? ACT : known, day(row.get(3))));
    }
    return announced;
  }

  private static Map<LocalDate, String> days(String file) {
    var days = new LinkedHashMap<LocalDate, String>();
    rows(file).forEach(row -> days.put(LocalDate.parse(row.getFirst()), row.get(1)));
    return days;
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /// The rows under the heading.
  private static List<List<String>> rows(String file) {
    return ShippedFile.text(file)
        .orElseThrow()
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }
}
