package heard.casefile.clock;

import static heard.casefile.Acts.chosen;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.received;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.responded;
import static heard.procedure.Specimens.CALENDAR;

import heard.casefile.Cases;
import heard.procedure.Code;
import heard.procedure.Specimens;
import java.time.LocalDate;

/// Cases that have come to a stage, and their clocks.
final class Runs {

  private Runs() {}

  static Cases atStageOne(String received) {
    return new Cases().on(received, received(), chosen(), opened(1));
  }

  static Cases atStageTwo(String requested) {
    return atStageOne("2025-12-01")
        .on("2025-12-12", responded(1))
        .on(requested, requested(2), opened(2));
  }

  static Cases atStageThree(String requested) {
    return atStageTwo("2026-01-05")
        .on("2026-03-13", responded(2))
        .on(requested, requested(3), opened(3));
  }

  static Clock clock(Cases cases, String limit) {
    return clocks(cases).of(new Code(limit)).orElseThrow();
  }

  static Clocks clocks(Cases cases) {
    return Clocks.of(cases.file(), Specimens.STATUTORY, CALENDAR);
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
