package heard.casefile.decide;

import static heard.casefile.decide.Stories.REASONS;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.screening.ScreeningEvent.RepresentationConverted;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.casefile.standing.Standing;
import heard.procedure.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusingTest {

  private static final Code LATE = new Code("out-of-time");
  private static final Code REFUSED = new Code("refused");

  private static Decision refuse(@Nullable Code kind) {
    var position = Stories.position(Stories.screened().file(), "2026-02-04");
    return Accepting.refuseAs(position, kind, LATE, REASONS, Stories.day("2026-02-04"));
  }

  private static List<Event> events(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted) decision).happenings().stream().map(Happening::event).toList();
  }

  @Test
  void where_refused_ones_are_a_kind_of_their_own_it_becomes_one() {
    assertThat(events(refuse(REFUSED)))
        .containsExactly(
            new RepresentationRefused(LATE, List.of(), REASONS),
            new RepresentationConverted(REFUSED));
    var file = Stories.screened().with(((Decision.Accepted) refuse(REFUSED)).happenings()).file();
    assertThat(file.reception().kind()).contains(REFUSED);
    assertThat(Stories.position(file, "2026-02-05").standing())
        .isInstanceOf(Standing.Refused.class);
  }

  @Test
  void elsewhere_it_stays_what_it_was() {
    assertThat(events(refuse(null)))
        .containsExactly(new RepresentationRefused(LATE, List.of(), REASONS));
  }

  @Test
  void without_reasons_it_neither_is_refused_nor_becomes_anything() {
    var position = Stories.position(Stories.screened().file(), "2026-02-04");
    assertThat(Accepting.refuseAs(position, REFUSED, LATE, null, Stories.day("2026-02-04")))
        .isInstanceOf(Decision.Refused.class);
  }
}
