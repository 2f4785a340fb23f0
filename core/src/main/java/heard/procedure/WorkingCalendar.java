package heard.procedure;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Working days as regulation 2 of SI 2006/1738 defines them: any day but Saturday, Sunday,
/// Christmas Day, Boxing Day, Good Friday and the bank holidays of England and Wales. An
/// authority's closures are working days. Immutable; every question is answered in constant time.
public final class WorkingCalendar {

  private final LocalDate first;
  private final LocalDate last;
  private final List<Holiday> everKnown;
  private final int version;
  private final NavigableMap<LocalDate, String> off;
  private final int[] ordinals;
  private final long[] workingDays;

  private WorkingCalendar(
      LocalDate first, LocalDate last, List<Holiday> everKnown, int version, LocalDate asKnownOn) {
    this.first = first;
    this.last = last;
    this.everKnown = everKnown;
    this.version = version;
    this.off = new TreeMap<>();
    for (var holiday : everKnown) {
      if (holiday.knownOn(asKnownOn)) {
        off.put(holiday.day(), holiday.name());
      }
    }
    var days = (int) DAYS.between(first, last) + 1;
    ordinals = new int[days];
    var working = new long[days];
    int count = 0;
    for (int i = 0; i < days; i++) {
      var day = first.plusDays(i);
      if (!isWeekend(day) && !off.containsKey(day)) {
        working[count++] = day.toEpochDay();
      }
      ordinals[i] = count;
    }
    workingDays = Arrays.copyOf(working, count);
  }

  /// The calendar with all that is known.
  ///
  /// @param first the first day for which the holidays are complete
  /// @param last the last such day: the horizon
  public static WorkingCalendar of(LocalDate first, LocalDate last, Collection<Holiday> holidays) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A calendar cannot end before it begins");
    }
    var sorted =
        holidays.stream()
            .filter(h -> !h.day().isBefore(first) && !h.day().isAfter(last))
            .sorted(comparing(Holiday::day).thenComparing(Holiday::known))
            .toList();
    return new WorkingCalendar(first, last, sorted, changes(sorted).size() + 1, LocalDate.MAX);
  }

  /// The number of this version: 1 for what the statute gives and was always known, one more for
  /// each day on which an announcement changed it.
  public int version() {
    return version;
  }

  /// The first day that can be asked about.
  public LocalDate first() {
    return first;
  }

  /// The last day that can be asked about: the horizon.
  public LocalDate last() {
    return last;
  }

  /// The holidays of this version, each day once.
  public Map<LocalDate, String> holidays() {
    return Collections.unmodifiableMap(off);
  }

  /// Every holiday ever known, also those withdrawn or not yet known in this version.
  public List<Holiday> everKnown() {
    return everKnown;
  }

  /// The calendar as it was known at the end of that day.
  public WorkingCalendar asKnownOn(LocalDate date) {
    var then = 1 + changes(everKnown).headSet(date, true).size();
    return then == version ? this : version(then);
  }

  /// Each version in turn, the last with all that is known.
  public List<WorkingCalendar> versions() {
    return IntStream.rangeClosed(1, 1 + changes(everKnown).size()).mapToObj(this::version).toList();
  }

  private WorkingCalendar version(int number) {
    return new WorkingCalendar(first, last, everKnown, number, knownSince(everKnown, number));
  }

  /// The day on which this version became known; for version 1 the day the first holiday did.
  public LocalDate knownSince() {
    return knownSince(everKnown, version);
  }

  /// Whether it is a working day.
  ///
  /// @throws BeyondHorizon for a day outside the calendar
  public boolean isWorking(LocalDate day) {
    index(day);
    return !isWeekend(day) && !off.containsKey(day);
  }

  /// The day that is n working days after (or, n negative, before) that day, which is day 0 and
  /// need not be a working day; n = 0 gives the day itself.
  ///
  /// @throws BeyondHorizon when the count leaves the calendar
  public LocalDate plus(LocalDate day, int n) {
    int upTo = ordinals[index(day)];
    if (n == 0) {
      return day;
    }
    int wanted = n > 0 ? upTo + n : upTo + n + (isWorking(day) ? 0 : 1);
    if (wanted < 1 || wanted > workingDays.length) {
      throw new BeyondHorizon(
          "%s %s %s"
              .formatted(
                  Unit.WORKING_DAYS.say(Math.abs(n)), n > 0 ? "from" : "before", Dates.say(day)),
          first,
          last);
    }
    return LocalDate.ofEpochDay(workingDays[wanted - 1]);
  }

  /// The working days from a to b: a is day 0, b counts. The same day gives 0, earlier gives less.
  ///
  /// @throws BeyondHorizon for a day outside the calendar
  public int between(LocalDate a, LocalDate b) {
    return ordinals[index(b)] - ordinals[index(a)];
  }

  /// The number of working days from the first day of the calendar up to and including that day.
  ///
  /// @throws BeyondHorizon for a day outside the calendar
  public int ordinal(LocalDate day) {
    return ordinals[index(day)];
  }

  /// That day, or the next working day where it is none.
  ///
  /// @throws BeyondHorizon when there is none left
  public LocalDate onOrAfter(LocalDate day) {
    return isWorking(day) ? day : plus(day, 1);
  }

  /// The weekdays off from one day to the other, both included.
  List<NotCounted> notCounted(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return List.of();
    }
    return off.subMap(from, true, to, true).entrySet().stream()
        .filter(e -> !isWeekend(e.getKey()))
        .map(e -> new NotCounted(e.getKey(), e.getValue()))
        .toList();
  }

  private int index(LocalDate day) {
    if (day.isBefore(first) || day.isAfter(last)) {
      throw new BeyondHorizon(Dates.say(day), first, last);
    }
    return (int) DAYS.between(first, day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static LocalDate knownSince(List<Holiday> holidays, int version) {
    return version == 1
        ? statute(holidays)
        : changes(holidays).stream().skip(version - 2L).findFirst().orElseThrow();
  }

  private static LocalDate statute(List<Holiday> holidays) {
    return holidays.stream().map(Holiday::known).min(naturalOrder()).orElse(LocalDate.MIN);
  }

  /// The days on which an announcement changed the calendar, in order.
  private static NavigableSet<LocalDate> changes(List<Holiday> holidays) {
    var days = new TreeSet<LocalDate>();
    for (var holiday : holidays) {
      days.add(holiday.known());
      if (holiday.withdrawn() != null) {
        days.add(holiday.withdrawn());
      }
    }
    days.remove(statute(holidays));
    return days;
  }
}
