package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.Reason;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import heard.procedure.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Gathers every reason against a command, so that an officer hears all of them at once.
final class Ruling {

  private final List<Reason> against = new ArrayList<>();

  /// Something is decided or done on that day, on a case that is still live.
  static Ruling on(Position at, LocalDate day) {
    return new Ruling().notAfter(at.today(), day).live(at);
  }

  Ruling notAfter(LocalDate today, LocalDate day) {
    return unless(
        !day.isAfter(today),
        "not-yet",
        "%s has not come yet.".formatted(Dates.say(day)),
        "Give the day on which it happened; plan what is to come with a date of its own.");
  }

  Ruling live(Position at) {
    return unless(
        Liveness.of(at.standing()) == Liveness.LIVE,
        "not-live",
        Liveness.of(at.standing()).says(),
        "Reopen it first if it is to go on.");
  }

  /// Refuses unless it is so.
  ///
  /// @param because what is in the way, a sentence
  /// @param instead what to do, a sentence
  Ruling unless(boolean so, String code, String because, String instead) {
    if (!so) {
      against.add(new Reason(new Code(code), because, instead));
    }
    return this;
  }

  Ruling unless(List<Reason> reasons) {
    against.addAll(reasons);
    return this;
  }

  /// All of it happened on that day, if nothing is against it.
  Decision record(LocalDate day, Event... events) {
    var happenings = new ArrayList<Happening>();
    for (var event : events) {
      happenings.add(Happening.on(day, event));
    }
    return record(happenings);
  }

  Decision record(List<Happening> happenings) {
    return against.isEmpty() ? new Decision.Accepted(happenings) : new Decision.Refused(against);
  }
}
