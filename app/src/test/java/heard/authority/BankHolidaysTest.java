package heard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import heard.procedure.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BankHolidaysTest {

  private static final WorkingCalendar CALENDAR = BankHolidays.calendar();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/calendar/weekdays-off-2015-to-2027.csv", numLinesToSkip = 1)
  void the_weekdays_off_are_those_of_the_published_table(int year, String dates) {
    var expected =
        Stream.of(dates.split(" ", -1)).map(d -> LocalDate.parse(year + "-" + d)).toList();
    assertThat(weekdaysOff(year)).containsExactlyElementsOf(expected);
  }

  @Test
  void every_day_of_the_shipped_list_is_the_librarys() throws IOException {
    var library =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    var list =
        IntStream.rangeClosed(2010, 2028)
            .mapToObj(year -> library.getHolidays(Year.of(year), "eng"))
            .flatMap(holidays -> holidays.stream().sorted(Comparator.comparing(h -> h.getDate())))
            .map(h ->
                "%s,%s%s\n"
                    .formatted(
                        h.getDate(),
                        h.getDescription(Locale.UK).replaceFirst("^Christmas$", "Christmas Day"),
                        h.getDate().equals(h.getActualDate()) ? "" : " (substitute day)"))
            .collect(Collectors.joining("", "day,name\n", ""));
    var file = Path.of("src/main/resources/calendar/bank-holidays.csv");
    if (Boolean.getBoolean("heard.regenerate")) {
      Files.writeString(file, list);
    }
    assertThat(Files.readString(file))
        .as("out of date: run the tests with -Dheard.regenerate=true and look at the change")
        .isEqualTo(list);
  }

  @Test
  void the_calendar_states_its_horizon() {
    assertThat(CALENDAR.first()).isEqualTo("2010-01-01");
    assertThat(CALENDAR.last()).isEqualTo("2028-12-31");
  }

  @Test
  void an_announcement_counts_from_the_day_it_was_made() {
    var funeral = LocalDate.of(2022, 9, 19);
    assertThat(CALENDAR.asKnownOn(LocalDate.of(2022, 9, 9)).isWorking(funeral)).isTrue();
    assertThat(CALENDAR.asKnownOn(LocalDate.of(2022, 9, 10)).isWorking(funeral)).isFalse();
    var mayDay = LocalDate.of(2020, 5, 4);
    assertThat(CALENDAR.asKnownOn(LocalDate.of(2019, 6, 6)).isWorking(mayDay)).isFalse();
    assertThat(CALENDAR.isWorking(mayDay)).isTrue();
    assertThat(CALENDAR.version()).isEqualTo(6);
  }

  @Test
  void announcements_are_about_days_of_the_list_or_days_moved_off_it() {
    var days = CALENDAR.holidays().keySet();
    assertThat(CALENDAR.everKnown().stream().filter(h -> h.withdrawn() == null).map(h -> h.day()))
        .isSubsetOf(days);
    assertThat(CALENDAR.everKnown().stream().filter(h -> h.withdrawn() != null).map(h -> h.day()))
        .containsExactly(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30))
        .doesNotContainAnyElementsOf(days);
  }

  private static Set<LocalDate> weekdaysOff(int year) {
    return CALENDAR.holidays().keySet().stream()
        .filter(d -> d.getYear() == year)
        .filter(d -> d.getDayOfWeek() != DayOfWeek.SATURDAY && d.getDayOfWeek() != DayOfWeek.SUNDAY)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
