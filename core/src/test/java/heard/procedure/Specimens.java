package heard.procedure;

import static heard.procedure.Trigger.ACKNOWLEDGED;
import static heard.procedure.Trigger.GROUNDS_AROSE;
import static heard.procedure.Trigger.INTEREST_DECIDED;
import static heard.procedure.Trigger.NOTICE;
import static heard.procedure.Trigger.OMBUDSMAN_COMPLAINED;
import static heard.procedure.Trigger.PANEL_HELD;
import static heard.procedure.Trigger.PANEL_REPORTED;
import static heard.procedure.Trigger.PANEL_REPORT_RECEIVED;
import static heard.procedure.Trigger.PAPERS_SENT;
import static heard.procedure.Trigger.PROCEEDINGS_CONCLUDED;
import static heard.procedure.Trigger.RECEIVED;
import static heard.procedure.Trigger.RESPONSE_RECEIVED;
import static heard.procedure.Trigger.RESPONSE_SENT;
import static heard.procedure.Trigger.RESUBMITTED;
import static heard.procedure.Trigger.STAGE_REQUESTED;
import static heard.procedure.Trigger.STAGE_SKIPPED;
import static heard.procedure.Unit.MONTHS;
import static heard.procedure.Unit.WORKING_DAYS;
import static heard.procedure.Unit.YEARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The statutory procedure, a corporate one and the holidays of 2015 to January 2028, small, for
/// the tests of the core. What Heard runs on is in its procedure files.
public final class Specimens {

  private static final LocalDate STATUTE = LocalDate.of(1971, 12, 16);

  /// Announced after the rest of their year: the day, the day it became known.
  private static final Map<LocalDate, LocalDate> ANNOUNCED =
      Map.of(
          LocalDate.of(2020, 5, 8), LocalDate.of(2019, 6, 7),
          LocalDate.of(2022, 6, 2), LocalDate.of(2020, 11, 12),
          LocalDate.of(2022, 6, 3), LocalDate.of(2020, 11, 12),
          LocalDate.of(2022, 9, 19), LocalDate.of(2022, 9, 10),
          LocalDate.of(2023, 5, 8), LocalDate.of(2022, 11, 6));

  /// Weekdays only.
  private static final String DAYS_OFF =
      """
      2015-01-01 2015-04-03 2015-04-06 2015-05-04 2015-05-25 2015-08-31 2015-12-25 2015-12-28
      2016-01-01 2016-03-25 2016-03-28 2016-05-02 2016-05-30 2016-08-29 2016-12-26 2016-12-27
      2017-01-02 2017-04-14 2017-04-17 2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26
      2018-01-01 2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26
      2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26
      2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28
      2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28
      2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19
      2022-12-26 2022-12-27
      2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25
      2023-12-26
      2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26
      2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26
      2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
      2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
      2028-01-03
      """;

  public static final WorkingCalendar CALENDAR =
      calendar(LocalDate.of(2015, 1, 1), LocalDate.of(2028, 1, 31));

  public static final Procedure STATUTORY = statutory();
  public static final Procedure CORPORATE = corporate();

  private Specimens() {}

  /// The same holidays with other ends.
  public static WorkingCalendar calendar(LocalDate first, LocalDate last) {
    var holidays = new ArrayList<Holiday>();
    for (var word : DAYS_OFF.lines().flatMap(l -> Arrays.stream(l.split(" ", -1))).toList()) {
      var day = LocalDate.parse(word);
      holidays.add(new Holiday(day, "holiday", ANNOUNCED.getOrDefault(day, STATUTE), null));
    }
    holidays.add(moved("2020-05-04", "2019-06-07"));
    holidays.add(moved("2022-05-30", "2020-11-12"));
    return WorkingCalendar.of(first, last, holidays);
  }

  /// The limit of the statutory procedure.
  public static Limit statutory(String id) {
    return STATUTORY.limit(new Code(id), LocalDate.of(2020, 1, 1)).orElseThrow();
  }

  /// The limit of the corporate procedure.
  public static Limit corporate(String id) {
    return CORPORATE.limit(new Code(id), LocalDate.of(2020, 1, 1)).orElseThrow();
  }

  private static Holiday moved(String day, String withdrawn) {
    return new Holiday(LocalDate.parse(day), "holiday, moved", STATUTE, LocalDate.parse(withdrawn));
  }

  private static Procedure statutory() {
    var s1 = new Code("stage-1");
    var s2 = new Code("stage-2");
    var s3 = new Code("stage-3");
    return new Procedure(
        new Code("children-act-1989"),
        "Children Act 1989 representations procedure",
        "0".repeat(64),
        InForce.ALWAYS,
        List.of(
            new Stage(
                s1,
                "Stage 1",
                StageKind.LOCAL_RESOLUTION,
                List.of(),
                List.of(
                    onward(s2, Onward.Condition.REQUESTED_AFTER_RESPONSE),
                    onward(s2, Onward.Condition.OUT_OF_TIME),
                    onward(s2, Onward.Condition.BOTH_AGREE))),
            new Stage(
                s2,
                "Stage 2",
                StageKind.INDEPENDENT_INVESTIGATION,
                List.of(
                    new Appointment(
                        Appointment.Role.INVESTIGATING_OFFICER, 1, cite("regulation 17")),
                    new Appointment(
                        Appointment.Role.INDEPENDENT_PERSON, 1, cite("regulation 17(2)"))),
                List.of(onward(s3, Onward.Condition.REQUESTED_AFTER_RESPONSE))),
            new Stage(
                s3,
                "Stage 3",
                StageKind.REVIEW_PANEL,
                List.of(
                    new Appointment(Appointment.Role.PANEL_MEMBER, 3, cite("regulation 19(2)"))),
                List.of())),
        List.of(
            limit("acknowledgement", s1, null, List.of(RECEIVED), ACKNOWLEDGED, "regulation 10(c)"),
            extended(
                limit(
                    "stage-1",
                    s1,
                    wd(10),
                    List.of(RESUBMITTED, INTEREST_DECIDED, RECEIVED),
                    RESPONSE_SENT,
                    "regulation 14(1)"),
                20,
                "regulation 14"),
            limit("stage-2-request", s1, wd(20), List.of(RESPONSE_RECEIVED), STAGE_REQUESTED, "15"),
            extended(
                limit(
                    "stage-2",
                    s2,
                    wd(25),
                    List.of(STAGE_SKIPPED, STAGE_REQUESTED),
                    RESPONSE_SENT,
                    "regulation 17"),
                65,
                "regulation 17"),
            limit("stage-3-request", s2, wd(20), List.of(RESPONSE_RECEIVED), STAGE_REQUESTED, "18"),
            limit(
                "panel-acknowledgement",
                s3,
                wd(2),
                List.of(STAGE_REQUESTED),
                Trigger.REQUEST_ACKNOWLEDGED,
                "guidance"),
            limit(
                "panel-chair",
                s3,
                wd(10),
                List.of(STAGE_REQUESTED),
                Trigger.CHAIR_APPOINTED,
                "guidance"),
            limit("panel", s3, wd(30), List.of(STAGE_REQUESTED), PANEL_HELD, "regulation 19(4)"),
            limit("panel-papers", s3, wd(10), List.of(PANEL_HELD), PAPERS_SENT, "guidance")
                .counted(Manner.BEFORE),
            limit("panel-report", s3, wd(5), List.of(PANEL_HELD), PANEL_REPORTED, "regulation 20"),
            limit(
                "panel-response",
                s3,
                wd(15),
                List.of(PANEL_REPORT_RECEIVED),
                RESPONSE_SENT,
                "regulation 20(3)"),
            limit(
                "one-year",
                null,
                new Length(1, YEARS),
                List.of(GROUNDS_AROSE),
                RECEIVED,
                "regulation 9"),
            limit(
                "resubmission",
                null,
                new Length(1, YEARS),
                List.of(PROCEEDINGS_CONCLUDED),
                RESUBMITTED,
                "regulation 8(6)"),
            limit(
                    "ombudsman",
                    null,
                    new Length(12, MONTHS),
                    List.of(NOTICE),
                    OMBUDSMAN_COMPLAINED,
                    "Local Government Act 1974 section 26B")
                .counted(Manner.BEGINNING_WITH)),
        List.of());
  }

  private static Procedure corporate() {
    var s1 = new Code("stage-1");
    return new Procedure(
        new Code("corporate-one-stage"),
        "Corporate complaints procedure of one stage",
        "1".repeat(64),
        InForce.ALWAYS,
        List.of(new Stage(s1, "Corporate", StageKind.LOCAL_RESOLUTION, List.of(), List.of())),
        List.of(limit("stage-1", s1, wd(15), List.of(RECEIVED), RESPONSE_SENT, "the procedure")),
        List.of());
  }

  /// A limit for a test.
  public static Limit limit(
      String id,
      @Nullable Code stage,
      @Nullable Length length,
      List<Trigger> from,
      Trigger until,
      String rule) {
    return new Limit(
        new Code(id),
        id,
        stage,
        length,
        from,
        until,
        Manner.AFTER,
        until == STAGE_REQUESTED ? Binds.COMPLAINANT : Binds.AUTHORITY,
        null,
        cite(rule),
        Set.of(),
        InForce.ALWAYS);
  }

  private static Limit extended(Limit limit, int total, String rule) {
    return limit.withExtension(
        new Extension(wd(total), Decider.AUTHORITY, true, List.of(), cite(rule)));
  }

  /// So many working days.
  public static Length wd(int count) {
    return new Length(count, WORKING_DAYS);
  }

  private static Onward onward(Code stage, Onward.Condition condition) {
    return new Onward(stage, condition, cite("guidance"));
  }

  private static Citation cite(String text) {
    return new Citation(text, Confidence.SECONDARY);
  }
}
