package heard.casefile.decide;

import heard.casefile.CaseFile;
import heard.casefile.CorrectionEvent;
import heard.casefile.CorrectionEvent.EventCorrected;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.Decision;
import heard.casefile.EventId;
import heard.casefile.Fate;
import heard.casefile.Happening;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Putting the record right. What was recorded stays to be seen beside what corrects it.
public final class Correcting {

  private Correcting() {}

  /// Says what an entry should have been, and when that happened.
  public static Decision correct(CaseFile file, EventId wrong, Happening right, LocalDate today) {
    var ruling =
        existing(file, wrong)
            .unless(
                !(right.event() instanceof CorrectionEvent),
                "corrects-nothing",
                "A correction says what happened; it is not itself a correction.",
                "To take a correction back, strike it out.");
    right.on().last().ifPresent(day -> ruling.notAfter(today, day));
    return right.event() instanceof CorrectionEvent
        ? ruling.record(List.of())
        : ruling.record(
            List.of(new Happening(right.on(), new EventCorrected(wrong, right.event()))));
  }

  /// Takes an entry out that should never have been made, or a correction back.
  ///
  /// @param today the day it is struck out
  public static Decision strikeOut(CaseFile file, EventId wrong, Code reason, LocalDate today) {
    return existing(file, wrong).record(today, new EventStruckOut(wrong, reason));
  }

  private static Ruling existing(CaseFile file, EventId id) {
    return new Ruling()
        .unless(
            fate(file, id).isPresent(),
            "no-such-entry",
            "This case has no such entry.",
            "Look it up in the history of the case.")
        .unless(
            fate(file, id).filter(f -> f instanceof Fate.StruckOut).isEmpty(),
            "struck-out",
            "This entry has been struck out already.",
            "To bring it back, strike out what struck it out.");
  }

  private static Optional<Fate> fate(CaseFile file, EventId id) {
    return file.fates().entrySet().stream()
        .filter(e -> e.getKey().id().equals(id))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
