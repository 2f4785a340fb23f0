package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.PersonId;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.HandlerReleased;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Saying who answers.
public final class Allocating {

  private Allocating() {}

  /// Gives a stage to somebody in a role; whoever had that role in it has it no longer.
  ///
  /// @param person null where only the role is known
  public static Decision give(
      Position at, int stage, Code role, @Nullable PersonId person, LocalDate on) {
    var having =
        at.file().stage(stage).map(StageFile::handlers).orElse(List.of()).stream()
            .filter(handler -> handler.role().equals(role))
            .toList();
    var events = new ArrayList<Event>();
    having.forEach(
        handler -> events.add(new HandlerReleased(stage, handler.role(), handler.person())));
    events.add(new HandlerAssigned(stage, role, person));
    return Ruling.on(at, on)
        .unless(
            at.file().stage(stage).flatMap(StageFile::opened).isPresent(),
            "not-open",
            "Stage %d has not been opened.".formatted(stage),
            "Open it first.")
        .unless(
            having.size() != 1 || !Objects.equals(having.getFirst().person(), person),
            "already-given",
            "It is with them already.",
            "Nothing is to be done.")
        .record(on, events.toArray(Event[]::new));
  }
}
