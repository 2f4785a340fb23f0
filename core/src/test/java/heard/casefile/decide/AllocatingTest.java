package heard.casefile.decide;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.CaseFile;
import heard.casefile.Cases;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.Happening;
import heard.casefile.PersonId;
import heard.casefile.Reason;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.HandlerReleased;
import heard.procedure.Code;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocatingTest {

  private static final Code RESPONDING = new Code("responding-manager");
  private static final PersonId ONE = new PersonId(new UUID(0, 1));
  private static final PersonId OTHER = new PersonId(new UUID(0, 2));

  private static Decision give(Cases cases, PersonId person) {
    return give(cases, person, "2026-02-04");
  }

  private static Decision give(Cases cases, PersonId person, String on) {
    var position = Stories.position(cases.file(), "2026-02-10");
    return Allocating.give(position, 1, RESPONDING, person, Stories.day(on));
  }

  private static List<Event> events(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted) decision).happenings().stream().map(Happening::event).toList();
  }

  private static List<String> reasons(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused) decision)
        .reasons().stream().map(Reason::code).map(Code::word).toList();
  }

  @Test
  void an_open_stage_is_given_to_somebody() {
    assertThat(events(give(Stories.atOne(), ONE)))
        .containsExactly(new HandlerAssigned(1, RESPONDING, ONE));
  }

  @Test
  void whoever_had_the_part_has_it_no_longer() {
    var cases = Stories.atOne().on("2026-02-03", new HandlerAssigned(1, RESPONDING, ONE));
    assertThat(events(give(cases, OTHER)))
        .containsExactly(
            new HandlerReleased(1, RESPONDING, ONE), new HandlerAssigned(1, RESPONDING, OTHER));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-05, false, before it went on",
    "2026-02-06, false, on the day it went on",
    "2026-02-07, true, after it went on",
  })
  void a_handing_over_corrected_to_another_day_gives_nothing_back(
      String day, boolean givesBack, String why) {
    var cases =
        Stories.atOne()
            .on("2026-02-04", new HandlerAssigned(1, RESPONDING, ONE))
            .on(
                "2026-02-06",
                new HandlerReleased(1, RESPONDING, ONE),
                new HandlerAssigned(1, RESPONDING, OTHER));
    var file = cases.file();
    var given = entry(file, new HandlerAssigned(1, RESPONDING, ONE));

    var decided =
        Correcting.correct(
            file,
            given,
            Happening.on(Stories.day(day), new HandlerAssigned(1, RESPONDING, ONE)),
            Stories.day("2026-02-10"));

    if (givesBack) {
      assertThat(reasons(decided)).as(why).containsExactly("given-back");
    } else {
      assertThat(events(decided)).as(why).hasSize(1);
    }
  }

  @Test
  void a_release_is_not_moved_before_what_it_ends() {
    var cases =
        Stories.atOne()
            .on("2026-02-04", new HandlerAssigned(1, RESPONDING, ONE))
            .on(
                "2026-02-06",
                new HandlerReleased(1, RESPONDING, ONE),
                new HandlerAssigned(1, RESPONDING, OTHER));
    var released = new HandlerReleased(1, RESPONDING, ONE);

    assertThat(
            reasons(
                Correcting.correct(
                    cases.file(),
                    entry(cases.file(), released),
                    Happening.on(Stories.day("2026-02-03"), released),
                    Stories.day("2026-02-10"))))
        .containsExactly("given-back");
  }

  @Test
  void a_correction_to_what_is_recorded_already_records_nothing() {
    var given = new HandlerAssigned(1, RESPONDING, ONE);
    var file = Stories.atOne().on("2026-02-04", given).file();

    assertThat(
            events(
                Correcting.correct(
                    file,
                    entry(file, given),
                    Happening.on(Stories.day("2026-02-04"), given),
                    Stories.day("2026-02-10"))))
        .isEmpty();
  }

  private static EventId entry(CaseFile file, Event event) {
    return file.fates().keySet().stream()
        .filter(each -> each.event().equals(event))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void to_whoever_has_it_already_it_is_not_given_again() {
    var cases = Stories.atOne().on("2026-02-03", new HandlerAssigned(1, RESPONDING, ONE));
    assertThat(reasons(give(cases, ONE))).containsExactly("already-given");
  }

  @Test
  void a_stage_that_is_not_open_is_given_to_nobody() {
    assertThat(reasons(give(Stories.screened(), ONE))).containsExactly("not-open");
  }

  @Test
  void on_the_day_it_was_given_last_it_can_be_given_on_and_on_no_day_before() {
    var cases = Stories.atOne().on("2026-02-06", new HandlerAssigned(1, RESPONDING, ONE));
    assertThat(reasons(give(cases, OTHER, "2026-02-05"))).containsExactly("before-last-given");

    var decided = (Decision.Accepted) give(cases, OTHER, "2026-02-06");
    decided.happenings().forEach(each -> cases.on("2026-02-06", each.event()));
    assertThat(cases.file().stage(1).orElseThrow().handlers())
        .containsExactly(new HandlerAssigned(1, RESPONDING, OTHER));
  }

  @Test
  void another_part_in_the_stage_has_days_of_its_own() {
    var chair = new Code("chair");
    var cases = Stories.atOne().on("2026-02-06", new HandlerAssigned(1, chair, OTHER));
    assertThat(events(give(cases, ONE, "2026-02-05")))
        .containsExactly(new HandlerAssigned(1, RESPONDING, ONE));
  }

  @Test
  void before_it_was_opened_a_stage_is_given_to_nobody() {
    assertThat(reasons(give(Stories.atOne(), ONE, "2026-02-01"))).containsExactly("before-opening");
  }
}
