package heard.casefile.decide;

import heard.casefile.CaseFile;
import heard.casefile.CorrectionEvent;
import heard.casefile.CorrectionEvent.EventCorrected;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.Decision;
import heard.casefile.Entry;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.Fate;
import heard.casefile.Happening;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.HandlerReleased;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
    if (right.event() instanceof CorrectionEvent || saysSo(file, wrong, right)) {
      return ruling.record(List.of());
    }
    var correction = new Happening(right.on(), new EventCorrected(wrong, right.event()));
    return ruling
        .unless(
            !givesBack(file, correction),
            "given-back",
            "Whoever the stage was given to would then have it again, though it has gone to somebody"
                + " else.",
            "Give another day, or correct first when it went to somebody else.")
        .record(List.of(correction));
  }

  /// Takes an entry out that should never have been made, or a correction back.
  ///
  /// @param today the day it is struck out
  public static Decision strikeOut(CaseFile file, EventId wrong, Code reason, LocalDate today) {
    return existing(file, wrong).record(today, new EventStruckOut(wrong, reason));
  }

  private static boolean saysSo(CaseFile file, EventId id, Happening right) {
    return file.fates().entrySet().stream()
        .filter(each -> each.getValue() instanceof Fate.Stands)
        .map(Map.Entry::getKey)
        .anyMatch(entry ->
            entry.id().equals(id)
                && entry.on().equals(right.on())
                && said(entry.event()).equals(right.event()));
  }

  /// What an entry says; of a correction, what it says instead.
  private static Event said(Event event) {
    return event instanceof EventCorrected(_, var by) ? by : event;
  }

  /// Whether another day of a handing over would give a stage back to somebody who has it no
  /// longer.
  private static boolean givesBack(CaseFile file, Happening correction) {
    if (!(correction.event() instanceof EventCorrected(var wrong, var by))
        || !(by instanceof HandlerAssigned || by instanceof HandlerReleased)
        || fate(file, wrong).isEmpty()) {
      return false;
    }
    var entries =
        new ArrayList<>(
            file.fates().keySet().stream()
                .sorted(Comparator.comparingInt(Entry::version))
                .toList());
    var last = entries.getLast();
    entries.add(
        new Entry(
            new EventId(new UUID(0, 0)),
            last.version() + 1,
            correction.on(),
            last.recordedAt(),
            correction.event()));
    var before = handlers(file);
    return handlers(CaseFile.of(entries)).stream()
        .filter(handler -> !before.contains(handler))
        .anyMatch(handler -> !handler.equals(by) || saidSo(file, wrong, by));
  }

  /// Whether the entry said that already, so that only its day is another.
  private static boolean saidSo(CaseFile file, EventId wrong, Event by) {
    return file.fates().keySet().stream()
        .filter(entry -> entry.id().equals(wrong))
        .map(Entry::event)
        .anyMatch(event ->
            event.equals(by)
                || (event instanceof EventCorrected(_, var earlier) && earlier.equals(by)));
  }

  private static List<HandlerAssigned> handlers(CaseFile file) {
    return file.stages().stream().flatMap(stage -> stage.handlers().stream()).toList();
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
