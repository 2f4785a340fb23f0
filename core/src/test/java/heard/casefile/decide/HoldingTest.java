package heard.casefile.decide;

import static heard.casefile.decide.Stories.atOne;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.decide.Holding.Why;
import heard.casefile.reception.ReceptionEvent.HoldLifted;
import heard.casefile.reception.ReceptionEvent.HoldPlaced;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoldingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 4);

  @ParameterizedTest
  @EnumSource(Why.class)
  void a_case_that_is_over_can_be_held_for_each_reason_and_let_go(Why why) {
    var over = atOne().on("2026-02-03", new RepresentationWithdrawn());
    assertThat(Holding.place(Stories.position(over.file(), DAY.toString()), why, DAY))
        .isEqualTo(accepted(new HoldPlaced(why.code())));

    var held = over.on("2026-02-03", new HoldPlaced(why.code()));
    assertThat(Holding.lift(Stories.position(held.file(), DAY.toString()), why.code(), DAY))
        .isEqualTo(accepted(new HoldLifted(why.code())));
  }

  private static Decision accepted(Event event) {
    return new Decision.Accepted(List.of(Happening.on(DAY, event)));
  }
}
