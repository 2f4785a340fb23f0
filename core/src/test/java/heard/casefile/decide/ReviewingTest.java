package heard.casefile.decide;

import static heard.casefile.Acts.requested;
import static heard.casefile.decide.Stories.REASONS;
import static heard.casefile.decide.Stories.oneAnswered;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.Cases;
import heard.casefile.Decision;
import heard.casefile.Happening;
import heard.casefile.review.ReviewEvent.ReviewScreened;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StageRefused;
import heard.casefile.standing.Position;
import heard.casefile.standing.Standing;
import heard.procedure.Code;
import heard.procedure.StageKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewingTest {

  private static Cases asked() {
    return oneAnswered().on("2026-02-20", requested(2));
  }

  private static Position at(Cases cases) {
    return Stories.screening(Stories.position(cases.file(), "2026-02-24"));
  }

  private static List<Happening> accepted(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted) decision).happenings();
  }

  @Test
  void an_accepted_request_opens_the_review() {
    var cases = asked();
    var screened = accepted(Reviewing.accept(at(cases), 2, Stories.day("2026-02-23")));
    assertThat(screened)
        .extracting(Happening::event)
        .containsExactly(new ReviewScreened(2, true, null));
    var position = at(cases.with(screened));
    var opened = accepted(Opening.open(position, 2, Stories.day("2026-02-24")));
    assertThat(opened.getFirst().event())
        .isInstanceOfSatisfying(
            StageOpened.class,
            event -> assertThat(event.kind()).isEqualTo(StageKind.INTERNAL_REVIEW));
  }

  @Test
  void a_request_that_brings_nothing_new_is_refused_and_the_case_says_so() {
    var cases = asked();
    var ground = new Code("no-new-evidence");
    var refused =
        accepted(Reviewing.refuse(at(cases), 2, ground, REASONS, Stories.day("2026-02-24")));
    assertThat(refused)
        .extracting(Happening::event)
        .containsExactly(
            new ReviewScreened(2, false, ground), new StageRefused(2, ground, REASONS));
    var position = at(cases.with(refused));
    assertThat(position.standing()).isEqualTo(new Standing.StageRefused(2));
  }
}
