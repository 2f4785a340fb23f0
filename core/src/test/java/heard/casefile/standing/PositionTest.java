package heard.casefile.standing;

import static heard.casefile.Acts.chosen;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.received;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.responded;
import static heard.casefile.Acts.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.AnyEvents;
import heard.casefile.CaseFile;
import heard.casefile.Cases;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.reception.ReceptionEvent.ComplimentPaid;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationReopened;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.retention.Retention;
import heard.casefile.retention.RetentionSchedule;
import heard.casefile.stage.Course.StageClosed;
import heard.casefile.stage.StageFile;
import heard.procedure.Code;
import heard.procedure.Procedure;
import heard.procedure.Specimens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PositionTest {

  static LongStream seeds() {
    return LongStream.range(0, 80);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_entries_have_a_position_on_any_day(long seed) {
    var entries = new AnyEvents(seed).entries(60);
    var file = CaseFile.of(entries);
    for (var procedure : List.of(Specimens.STATUTORY, Specimens.CORPORATE)) {
      for (var today : List.of("2018-12-31", "2021-06-01", "2030-01-01")) {
        var position = position(file, Optional.of(procedure), today);
        assertThat(position.standing().code().word()).isNotEmpty();
        assertThat(position.clocks().all())
            .allSatisfy(c -> assertThat(c.dueNow()).isBeforeOrEqualTo(c.lastLawfulDay()));
        NextStep.of(position);
      }
    }
    var plain = position(file, Optional.empty(), "2021-06-01");
    assertThat(plain.clocks().all()).isEmpty();
    var retention = Retention.of(file, RetentionSchedule.COMMON_PRACTICE);
    assertThat(retention.until().isPresent())
        .isEqualTo(retention.start().isPresent() && retention.holds().isEmpty());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_position_does_not_depend_on_the_order_of_handing_over(long seed) {
    var entries = new AnyEvents(seed).entries(40);
    var one = position(CaseFile.of(entries), Optional.of(Specimens.STATUTORY), "2022-01-01");
    var other =
        position(CaseFile.of(entries.reversed()), Optional.of(Specimens.STATUTORY), "2022-01-01");
    assertThat(other).isEqualTo(one);
  }

  @Test
  void the_next_step_is_the_soonest_that_the_authority_owes() {
    var cases = new Cases().on("2026-02-02", received(), chosen(), opened(1));
    assertThat(next(cases, "2026-02-03"))
        .contains(new NextStep(new Code("stage-1"), 1, day("2026-02-16")));
    cases.on("2026-02-13", responded(1));
    assertThat(next(cases, "2026-02-16")).as("now the complainant may ask for more").isEmpty();
    cases.on("2026-03-02", requested(2), opened(2));
    assertThat(next(cases, "2026-03-02"))
        .contains(new NextStep(new Code("stage-2"), 2, day("2026-04-08")));
    cases.on("2026-03-09", new RepresentationWithdrawn());
    assertThat(next(cases, "2026-03-10")).isEmpty();
  }

  @Test
  void a_suspended_case_waits_for_nobody() {
    var cases =
        new Cases().on("2026-02-02", received(), chosen(), opened(1)).on("2026-02-04", suspended());
    assertThat(next(cases, "2026-02-05")).isEmpty();
  }

  @Test
  void status_says_open_closed_refused_or_withdrawn() {
    var cases = new Cases().on("2026-02-02", received(), chosen());
    assertThat(Status.of(cases.file())).isEqualTo(Status.OPEN);
    cases.on("2026-02-09", new RepresentationClosed(null));
    assertThat(Status.of(cases.file())).isEqualTo(Status.CLOSED);
    assertThat(Status.closedOn(cases.file())).contains(day("2026-02-09"));
    cases.on("2026-02-10", new RepresentationReopened(null));
    assertThat(Status.of(cases.file())).isEqualTo(Status.OPEN);
    cases.on("2026-02-11", new RepresentationWithdrawn(), new RepresentationClosed(null));
    assertThat(Status.of(cases.file())).as("withdrawn and then closed").isEqualTo(Status.WITHDRAWN);
    assertThat(Status.of(praise())).isEqualTo(Status.CLOSED);
    assertThat(Status.closedOn(praise())).contains(day("2026-02-02"));
  }

  @Test
  void a_stage_that_was_closed_as_withdrawn_or_refused_is_so_whatever_becomes_of_the_case() {
    var cases = new Cases().on("2026-02-02", received(), chosen(), opened(1));
    assertThat(Status.of(cases.file(), stage(cases, 1))).isEqualTo(Status.OPEN);
    cases.on("2026-02-09", new StageClosed(1, new Code("withdrawn")));
    assertThat(Status.of(cases.file(), stage(cases, 1))).isEqualTo(Status.WITHDRAWN);
    cases.on("2026-02-10", requested(2), new StageClosed(2, new Code("refused")));
    assertThat(Status.of(cases.file(), stage(cases, 2))).isEqualTo(Status.REFUSED);
    cases.on("2026-02-11", new RepresentationWithdrawn(), requested(3), opened(3));
    cases.on("2026-02-12", new StageClosed(3, new Code("settled")));
    assertThat(Status.of(cases.file(), stage(cases, 3))).isEqualTo(Status.CLOSED);
  }

  private static StageFile stage(Cases cases, int ordinal) {
    return cases.file().stage(ordinal).orElseThrow();
  }

  @Test
  void an_ombudsmans_case_closes_with_its_decision() {
    var cases = new Cases().on("2026-02-02", received(), new OmbudsmanReferred(null));
    assertThat(Status.of(cases.file())).isEqualTo(Status.OPEN);
    cases.on("2026-03-02", new OmbudsmanDecided(null, null));
    assertThat(Status.closedOn(cases.file())).contains(day("2026-03-02"));
  }

  private static CaseFile praise() {
    return new Cases().on("2026-02-02", received(), new ComplimentPaid(null)).file();
  }

  private static Optional<NextStep> next(Cases cases, String today) {
    return NextStep.of(position(cases.file(), Optional.of(Specimens.STATUTORY), today));
  }

  private static Position position(CaseFile file, Optional<Procedure> procedure, String today) {
    return Position.of(file, procedure, Specimens.CALENDAR, day(today));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
