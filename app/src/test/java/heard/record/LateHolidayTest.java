package heard.record;

import static heard.record.TestRecord.manager;
import static heard.record.TestRecord.newCommand;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.Happening;
import heard.casefile.Reference;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.stage.Course.StageOpened;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import heard.procedure.Code;
import heard.procedure.Holiday;
import heard.procedure.WorkingCalendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A bank holiday is announced late: clocks that run over it move, the others do not.
class LateHolidayTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestRecord RECORD = new TestRecord(DATABASE, InstantSource.system());
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final LocalDate HORIZON = LocalDate.of(2022, 12, 31);
  private static final LocalDate FUNERAL = LocalDate.of(2022, 9, 19);
  private static final Holiday SUMMER =
      holiday(LocalDate.of(2022, 8, 29), LocalDate.of(2021, 1, 1));

  @Test
  void clocks_over_a_late_announced_holiday_are_counted_again() {
    var authority = DATABASE.authority(1, "late-holiday");
    become(WorkingCalendar.of(FIRST, HORIZON, List.of(SUMMER)));
    received(authority, "OVER-IT", LocalDate.of(2022, 9, 12));
    received(authority, "BEFORE-IT", LocalDate.of(2022, 8, 1));
    assertThat(due(authority, "OVER-IT")).isEqualTo(LocalDate.of(2022, 9, 26));
    var before = due(authority, "BEFORE-IT");

    become(
        WorkingCalendar.of(
            FIRST, HORIZON, List.of(SUMMER, holiday(FUNERAL, LocalDate.of(2022, 9, 10)))));
    assertThat(RECORD.rebuild.forCalendarInForce(authority)).isEqualTo(1);

    assertThat(due(authority, "OVER-IT")).isEqualTo(LocalDate.of(2022, 9, 27));
    assertThat(due(authority, "BEFORE-IT")).isEqualTo(before);
    var now = RECORD.readModel(authority);
    RECORD.rebuild.all(authority, _ -> {});
    assertThat(RECORD.readModel(authority)).as("made again as a whole").isEqualTo(now);
    assertThat(RECORD.rebuild.forCalendarInForce(authority)).as("a second time").isZero();
  }

  @Test
  void heard_does_at_start_what_is_needed_and_no_more() {
    var authority = DATABASE.authority(3, "at-start");
    become(WorkingCalendar.of(FIRST, HORIZON, List.of(SUMMER)));
    received(authority, "AT-START", LocalDate.of(2022, 9, 12));
    assertThat(atStart(authority)).isEqualTo(Upkeep.Done.NOTHING);

    become(
        WorkingCalendar.of(
            FIRST, HORIZON, List.of(SUMMER, holiday(FUNERAL, LocalDate.of(2022, 9, 10)))));
    assertThat(atStart(authority)).isEqualTo(Upkeep.Done.CLOCKS_COUNTED_AGAIN);
    assertThat(atStart(authority)).isEqualTo(Upkeep.Done.NOTHING);

    var now = RECORD.readModel(authority);
    DATABASE.asSuperuser(
        sql -> sql.execute("update record.representation set projection = 0, kind = 'as-before'"));
    assertThat(atStart(authority)).isEqualTo(Upkeep.Done.MADE_AGAIN);
    assertThat(RECORD.readModel(authority)).isEqualTo(now);
  }

  @Test
  void limits_beyond_the_horizon_are_counted_once_it_is_further() {
    var authority = DATABASE.authority(2, "horizon");
    become(WorkingCalendar.of(FIRST, LocalDate.of(2022, 9, 30), List.of(SUMMER)));
    received(authority, "BEYOND", LocalDate.of(2022, 9, 28));
    assertThat(due(authority, "BEYOND")).isNull();

    become(
        WorkingCalendar.of(
            FIRST, HORIZON, List.of(SUMMER, holiday(FUNERAL, LocalDate.of(2022, 9, 10)))));
    assertThat(RECORD.rebuild.forCalendarInForce(authority)).isEqualTo(1);
    assertThat(due(authority, "BEYOND")).isEqualTo(LocalDate.of(2022, 10, 12));
  }

  private static Upkeep.Done atStart(AuthorityId authority) {
    return Upkeep.bringUp(RECORD.walls, RECORD.rules, RECORD.rebuild, authority);
  }

  /// In Java and in the database under the same number.
  private static void become(WorkingCalendar calendar) {
    RECORD.rules.become(calendar);
    RECORD.walls.outside(sql -> {
      sql.execute(
          "insert into installation.calendar values (?, ?, ?, now()) on conflict do nothing",
          calendar.version(),
          calendar.first(),
          calendar.last());
      calendar
          .holidays()
          .forEach((day, name) ->
              sql.execute(
                  "insert into installation.bank_holiday values (?, ?, ?, ?)"
                      + " on conflict do nothing",
                  calendar.version(),
                  day,
                  name,
                  FIRST));
      return calendar.version();
    });
  }

  private static void received(AuthorityId authority, String reference, LocalDate day) {
    var procedure =
        TestRules.SUNDERLAND.procedure(new Code("children-act-1989")).orElseThrow().procedure();
    var stage = procedure.stages().getFirst();
    var happenings = new ArrayList<Happening>();
    happenings.add(
        Happening.on(
            day,
            new RepresentationReceived(
                new Code("complaint"), null, new Reference(reference), null)));
    happenings.add(Happening.on(day, new ProcedureChosen(procedure.id(), procedure.digest())));
    happenings.add(
        Happening.on(
            day, new StageOpened(1, stage.id(), stage.kind(), procedure.id(), procedure.digest())));
    RECORD.walls.in(
        authority,
        t -> {
          var bulk = RECORD.bulk.begin(t, manager(authority), newCommand());
          bulk.add(RECORD.newCase(), happenings);
          return bulk.finish();
        });
  }

  private static LocalDate due(AuthorityId authority, String reference) {
    return RECORD.walls.reading(
        authority,
        t ->
            t.sql()
                .fetchSingle(
                    "select due_on from record.stage join record.representation r"
                        + " on r.id = representation_id where reference = ?",
                    reference)
                .get(0, LocalDate.class));
  }

  private static Holiday holiday(LocalDate day, LocalDate known) {
    return new Holiday(day, "A bank holiday", known, null);
  }
}
