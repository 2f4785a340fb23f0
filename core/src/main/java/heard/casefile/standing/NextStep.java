package heard.casefile.standing;

import heard.casefile.clock.Clock;
import heard.procedure.Binds;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What the authority has to do next on a case, and by when.
///
/// @param limit the limit that asks for it
/// @param stage ordinal of the stage, 0: the whole representation
/// @param due the date as things are, an extension included
public record NextStep(Code limit, int stage, LocalDate due) {

  /// The soonest due of what still waits; empty when the case is over, or waits for somebody else.
  public static Optional<NextStep> of(Position position) {
    if (position.status() != Status.OPEN) {
      return Optional.empty();
    }
    return position.clocks().running().stream()
        .filter(c -> c.limit().binds() == Binds.AUTHORITY)
        .min(Comparator.comparing(Clock::dueNow).thenComparing(c -> c.limit().id()))
        .map(c -> new NextStep(c.limit().id(), c.stage(), c.dueNow()));
  }
}
