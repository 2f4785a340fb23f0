package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Fact;
import heard.casefile.PersonId;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.HandlerReleased;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import heard.procedure.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Saying who answers.
public final class Allocating {

  private Allocating() {}

  /// Gives a stage to somebody in a role; whoever had that role in it has it no longer.
  ///
  /// @param person null where only the role is known
  public static Decision give(
      Position at, int stage, Code role, @Nullable PersonId person, LocalDate on) {
    var of = at.file().stage(stage);
    var opened = of.flatMap(StageFile::opened).map(Fact::stands);
    var having =
        of.map(StageFile::handlers).orElse(List.of()).stream()
            .filter(handler -> handler.role().equals(role))
            .toList();
    var events = new ArrayList<Event>();
    having.forEach(
        handler -> events.add(new HandlerReleased(stage, handler.role(), handler.person())));
    events.add(new HandlerAssigned(stage, role, person));
    var since = of.flatMap(known -> lastGiven(known, having));
    return Ruling.on(at, on)
        .unless(
            opened.isPresent(),
            "not-open",
            "Stage %d has not been opened.".formatted(stage),
            "Open it first.")
        .unless(
            opened.filter(on::isBefore).isEmpty(),
            "before-opening",
            "Stage %d was opened on %s, after that day.".formatted(stage, say(opened)),
            "Give that day or a later one.")
        .unless(
            since.filter(on::isBefore).isEmpty(),
            "before-last-given",
            "Whoever has it was given it on %s, after that day.".formatted(say(since)),
            "Give that day or a later one, or correct when they were given it.")
        .unless(
            having.size() != 1 || !Objects.equals(having.getFirst().person(), person),
            "already-given",
            "It is with them already.",
            "Nothing is to be done.")
        .record(on, events.toArray(Event[]::new));
  }

  /// The day from which on the last of them has it. One released before that day would have it
  /// still.
  private static Optional<LocalDate> lastGiven(StageFile stage, List<HandlerAssigned> having) {
    return stage.facts().all(HandlerAssigned.class).stream()
        .filter(fact -> having.contains(fact.event()))
        .map(Fact::stands)
        .max(Comparator.naturalOrder());
  }

  private static String say(Optional<LocalDate> day) {
    return day.map(Dates::say).orElse("");
  }
}
