package heard.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Working days of England, from a list of the weekdays off and by nothing of Heard's.
public final class WorkingDays {

  private static final Set<LocalDate> OFF = off();

  private WorkingDays() {}

  /// Days after one up to and including another that are neither weekend nor bank holiday.
  public static long between(LocalDate from, LocalDate to) {
    return from.plusDays(1).datesUntil(to.plusDays(1)).filter(WorkingDays::isOne).count();
  }

  /// The working day that is so many after a day.
  public static LocalDate after(LocalDate from, int many) {
    return Stream.iterate(from.plusDays(1), day -> day.plusDays(1))
        .filter(WorkingDays::isOne)
        .skip(many - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOne(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !OFF.contains(day);
  }

  private static Set<LocalDate> off() {
    var name = "/calendar/weekdays-off-2015-to-2027.csv";
    try (var in = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(name))) {
      var days = new HashSet<LocalDate>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(year -> {
            for (var day : year[1].split(" ", -1)) {
              days.add(LocalDate.parse(year[0] + "-" + day));
            }
          });
      return days;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
