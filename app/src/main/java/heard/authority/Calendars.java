package heard.authority;

import static heard.schema.installation.Tables.BANK_HOLIDAY;
import static heard.schema.installation.Tables.CALENDAR;

import heard.platform.Walls;
import heard.procedure.Holiday;
import heard.procedure.WorkingCalendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The working calendar, in Java and in the database under the same version numbers.
@Component
public final class Calendars {

  private final Walls walls;
  private final InstantSource clock;
  private final WorkingCalendar current = BankHolidays.calendar();

  Calendars(Walls walls, InstantSource clock) {
    this.walls = walls;
    this.clock = clock;
  }

  /// The calendar with all that is known.
  public WorkingCalendar current() {
    return current;
  }

  /// The calendar as it was known at the end of that day.
  public WorkingCalendar knownOn(LocalDate day) {
    return current.asKnownOn(day);
  }

  /// Enters into the database every version that it has not got yet. Twice does nothing more.
  public void enter() {
    walls.outside(sql -> {
      sql.execute("select pg_advisory_xact_lock(hashtext('installation.calendar'))");
      var there = sql.select(CALENDAR.VERSION).from(CALENDAR).fetchSet(CALENDAR.VERSION);
      current.versions().stream()
          .filter(version -> !there.contains(version.version()))
          .forEach(version -> enter(sql, version));
      return current.version();
    });
  }

  private void enter(DSLContext sql, WorkingCalendar version) {
    sql.insertInto(CALENDAR)
        .values(
            version.version(),
            version.first(),
            version.last(),
            clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .execute();
    version.everKnown().stream()
        .filter(holiday -> holiday.knownOn(version.knownSince()))
        .forEach(holiday -> enter(sql, version.version(), holiday));
    sql.execute("select installation.number_working_days(?)", version.version());
  }

  private static void enter(DSLContext sql, int version, Holiday holiday) {
    sql.insertInto(BANK_HOLIDAY)
        .values(version, holiday.day(), holiday.name(), holiday.known())
        .execute();
  }
}
