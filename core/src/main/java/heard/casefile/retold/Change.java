package heard.casefile.retold;

import heard.casefile.CorrectionEvent.EventCorrected;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.Event;
import heard.casefile.Fact;
import heard.casefile.Happening;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One thing that a log tells otherwise than before, or for the first time, or no longer.
///
/// @param before what it had told; empty if it tells this for the first time
/// @param after what it tells now; empty if it tells this no longer
/// @param contended whether the same thing was changed by hand since, and to something else
/// @param held what stands by hand in its place
public record Change(
    Optional<Fact<Event>> before,
    Optional<Happening> after,
    boolean contended,
    List<Fact<Event>> held) {

  /// Why an entry is struck out that the log tells no longer.
  public static final Code NO_LONGER_IN_LOG = new Code("no-longer-in-log");

  /// Why an entry made by hand is struck out: the log's was chosen.
  public static final Code LOG_PREFERRED = new Code("log-preferred");

  public Change {
    held = List.copyOf(held);
  }

  /// What is to be recorded to have it so: a correction of what had been told, a striking out, or
  /// what is new. Of what is contended it takes the log's side.
  ///
  /// @param today the day something is struck out
  public List<Happening> happenings(LocalDate today) {
    var happenings = new ArrayList<Happening>();
    after.ifPresentOrElse(
        now -> happenings.add(before.map(told -> corrected(told, now)).orElse(now)),
        () ->
            happenings.add(
                Happening.on(
                    today, new EventStruckOut(before.orElseThrow().id(), NO_LONGER_IN_LOG))));
    for (var other : held) {
      if (before.filter(told -> told.id().equals(other.id())).isEmpty()) {
        happenings.add(Happening.on(today, new EventStruckOut(other.id(), LOG_PREFERRED)));
      }
    }
    return happenings;
  }

  private static Happening corrected(Fact<Event> told, Happening now) {
    return new Happening(now.on(), new EventCorrected(told.id(), now.event()));
  }
}
