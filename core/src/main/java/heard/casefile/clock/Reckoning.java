package heard.casefile.clock;

import heard.casefile.Fact;
import heard.casefile.stage.Course.StageExtended;
import heard.procedure.Counting;
import heard.procedure.DueDate;
import heard.procedure.Extension;
import heard.procedure.Limit;
import heard.procedure.Procedure;
import heard.procedure.StageKind;
import heard.procedure.Trigger;
import heard.procedure.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the dates to a clock.
record Reckoning(Procedure procedure, WorkingCalendar calendar) {

  /// The clock of one run.
  ///
  /// @param happened what happened in that run
  /// @throws heard.procedure.BeyondHorizon where the holidays are not known that far
  Clock clock(Limit limit, Happened happened, Start start, End end) {
    var due = Counting.due(limit, start.day(), calendar);
    return new Clock(
        limit,
        happened.stage(),
        Set.of(),
        Set.of(),
        start,
        end,
        due,
        maximum(limit, start),
        extended(limit, happened, due, end),
        beside(limit, happened, start));
  }

  private @Nullable DueDate maximum(Limit limit, Start start) {
    return limit.extension() == null ? null : Counting.due(limit, start.day(), true, calendar);
  }

  private static @Nullable Extended extended(Limit limit, Happened happened, DueDate due, End end) {
    var extension = limit.extension();
    if (extension == null || limit.until() != Trigger.RESPONSE_SENT) {
      return null;
    }
    return happened
        .facts()
        .ofStage(happened.stage())
        .first(StageExtended.class)
        .filter(fact -> !isAfter(fact, end))
        .map(fact -> extended(extension, fact, due))
        .orElse(null);
  }

  /// Whether an extension belongs to a later run: certainly made after this one had ended.
  private static boolean isAfter(Fact<StageExtended> fact, End end) {
    return switch (end) {
      case End.Running _ -> false;
      case End.Done(var on) -> fact.on().first().filter(d -> d.isAfter(on)).isPresent();
      case End.Stopped(var on, _) -> fact.on().first().filter(d -> d.isAfter(on)).isPresent();
    };
  }

  private static Extended extended(Extension extension, Fact<StageExtended> fact, DueDate due) {
    var event = fact.event();
    return new Extended(
        fact.on(),
        event.toldOn(),
        event.newDate(),
        event.ground(),
        event.decider(),
        made(extension, fact, due.due()));
  }

  private static Extended.Made made(Extension extension, Fact<StageExtended> fact, LocalDate due) {
    var told = fact.event().toldOn();
    if (fact.on().first().filter(d -> d.isAfter(due)).isPresent()
        || (extension.tell() && told != null && told.isAfter(due))) {
      return Extended.Made.LATE;
    }
    var decided = fact.on().last().isPresent() && !fact.stands().isAfter(due);
    return decided && (told != null || !extension.tell())
        ? Extended.Made.IN_TIME
        : Extended.Made.NOT_KNOWN;
  }

  /// Sources disagree whether an investigation is timed from the request or from the agreed
  /// statement of complaint; whichever the authority follows, the other stands beside it.
  private @Nullable Reading beside(Limit limit, Happened happened, Start start) {
    var investigation =
        procedure.stages().stream()
            .filter(s -> s.id().equals(limit.stage()))
            .anyMatch(s -> s.kind() == StageKind.INDEPENDENT_INVESTIGATION);
    if (!investigation || limit.until() != Trigger.RESPONSE_SENT || start.again()) {
      return null;
    }
    var other =
        start.by() == Trigger.STATEMENT_AGREED ? Trigger.STAGE_REQUESTED : Trigger.STATEMENT_AGREED;
    return happened
        .on(other)
        .map(day -> new Start(day, other, false, false))
        .map(s -> new Reading(s, Counting.due(limit, s.day(), calendar), maximum(limit, s)))
        .orElse(null);
  }
}
