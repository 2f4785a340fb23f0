package heard.casefile.clock;

import heard.casefile.CaseFile;
import heard.casefile.Event;
import heard.casefile.Fact;
import heard.casefile.screening.ScreeningEvent.GroundsArose;
import heard.casefile.screening.ScreeningEvent.RepresentationResubmitted;
import heard.casefile.stage.StageFile;
import heard.procedure.BeyondHorizon;
import heard.procedure.Code;
import heard.procedure.Limit;
import heard.procedure.Procedure;
import heard.procedure.Trigger;
import heard.procedure.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Works out the clocks of one case.
final class Winding {

  private final CaseFile file;
  private final Procedure procedure;
  private final Reckoning reckoning;
  private final Map<Integer, Happened> happened = new HashMap<>();
  private final List<Clock> clocks = new ArrayList<>();
  private final List<Uncounted> uncounted = new ArrayList<>();

  Winding(CaseFile file, Procedure procedure, WorkingCalendar calendar) {
    this.file = file;
    this.procedure = procedure;
    this.reckoning = new Reckoning(procedure, calendar);
  }

  Clocks clocks() {
    for (var limit : procedure.limits()) {
      if (limit.isSet()) {
        ordinal(limit.stage()).ifPresent(stage -> wind(limit, stage));
      }
    }
    clocks.sort(
        Comparator.comparing((Clock c) -> c.start().day()).thenComparing(c -> c.limit().id()));
    return new Clocks(clocks, uncounted);
  }

  /// Which stage of the case a stage of the procedure is: the one opened as it or, before it is
  /// opened, the one at its place. Empty where that place was taken by a stage of another name.
  private Optional<Integer> ordinal(@Nullable Code stage) {
    if (stage == null) {
      return Optional.of(0);
    }
    var opened = file.stages().stream().filter(s -> isOpenedAs(s, stage)).findFirst();
    if (opened.isPresent()) {
      return opened.map(StageFile::ordinal);
    }
    var place =
        IntStream.range(0, procedure.stages().size())
            .filter(i -> procedure.stages().get(i).id().equals(stage))
            .map(i -> i + 1)
            .boxed()
            .findFirst();
    return place.filter(p -> file.stage(p).flatMap(StageFile::opened).isEmpty());
  }

  private static boolean isOpenedAs(StageFile file, Code stage) {
    return file.opened().filter(f -> f.event().id().equals(stage)).isPresent();
  }

  private Happened happened(int stage) {
    return happened.computeIfAbsent(stage, n -> new Happened(file.facts(), n));
  }

  private void wind(Limit limit, int stage) {
    if (limit.from().contains(Trigger.GROUNDS_AROSE)) {
      file.facts().all(GroundsArose.class).forEach(fact -> windFromGrounds(limit, stage, fact));
      return;
    }
    var triggers =
        limit.from().stream()
            .filter(t -> t != Trigger.RESUBMITTED || limit.from().size() == 1)
            .toList();
    happened(stage)
        .start(triggers)
        .filter(start -> limit.inForce().on(start.day()))
        .ifPresent(start -> run(limit, stage, start));
  }

  private void windFromGrounds(Limit limit, int stage, Fact<GroundsArose> fact) {
    var start = new Start(fact.stands(), Trigger.GROUNDS_AROSE, false, false);
    if (!limit.inForce().on(start.day())) {
      return;
    }
    var element = fact.event().element();
    clock(limit, happened(stage), start, end(limit, happened(stage), start))
        .map(c -> element == null ? c : c.onlyFor(Set.of(element)))
        .ifPresent(clocks::add);
  }

  /// One run after another: a clock that stopped may start anew, one that runs does not.
  private void run(Limit limit, int stage, Start first) {
    var stops = new Stops(limit, stage);
    var start = first;
    var end = end(limit, happened(stage), first);
    var suspended = elementsInterrupted(limit, stage);
    clock(limit, happened(stage), start, end).map(c -> c.without(suspended)).ifPresent(clocks::add);
    for (var restart : stops.restarts(file.facts())) {
      if (stops.startsAnew(restart, end) && !restart.stands().isBefore(day(end))) {
        var by =
            restart.event() instanceof RepresentationResubmitted ? Trigger.RESUBMITTED : start.by();
        start = new Start(restart.stands(), by, false, true);
        var since = new Happened(file.facts().after(restart), stage);
        end = end(limit, since, start);
        clock(limit, since, start, end).ifPresent(clocks::add);
      }
    }
    resubmittedElements(limit, stage);
  }

  private static LocalDate day(End end) {
    return switch (end) {
      case End.Running _ -> LocalDate.MIN;
      case End.Done(var on) -> on;
      case End.Stopped(var on, _) -> on;
    };
  }

  private static End end(Limit limit, Happened happened, Start start) {
    var done = happened.until(limit.until());
    var stops = new Stops(limit, happened.stage());
    var stop = stops.first(happened.facts());
    if (stop.isPresent()) {
      var why = stops.why(stop.get().event());
      var on = stop.get().stands();
      if (why != null
          && !on.isBefore(start.day())
          && (done.isEmpty() || (interrupts(why) && on.isBefore(done.get())))) {
        return new End.Stopped(on, why);
      }
    }
    return done.<End>map(End.Done::new).orElseGet(End.Running::new);
  }

  /// Whether what is done after the stop belongs to another run. Something done although the case
  /// had been closed is still done.
  private static boolean interrupts(End.Why why) {
    return switch (why) {
      case WITHDRAWN, REFUSED, REDIRECTED, SUSPENDED -> true;
      case CLOSED, OVERTAKEN -> false;
    };
  }

  private Set<Integer> elementsInterrupted(Limit limit, int stage) {
    if (limit.until() != Trigger.RESPONSE_SENT || stage == 0) {
      return Set.of();
    }
    var elements = new TreeSet<>(file.screening().refusedElements());
    file.screening().suspensions().stream()
        .filter(f -> isBeforeResponse(f.stands(), stage))
        .forEach(f -> elements.addAll(f.event().elements()));
    return elements;
  }

  private boolean isBeforeResponse(LocalDate day, int stage) {
    return file.stage(stage)
        .flatMap(StageFile::respondedOn)
        .filter(responded -> responded.isBefore(day))
        .isEmpty();
  }

  /// Elements put again after other proceedings have a clock of their own (reg 8).
  private void resubmittedElements(Limit limit, int stage) {
    if (limit.until() != Trigger.RESPONSE_SENT || stage == 0) {
      return;
    }
    var put = new HashSet<Set<Integer>>();
    for (var fact : file.facts().all(RepresentationResubmitted.class)) {
      var elements = Set.copyOf(fact.event().elements());
      if (!elements.isEmpty() && isCurrent(fact, stage) && put.add(elements)) {
        var start = new Start(fact.stands(), Trigger.RESUBMITTED, false, true);
        var since = new Happened(file.facts().after(fact), stage);
        clock(limit, since, start, end(limit, since, start))
            .map(c -> c.onlyFor(elements))
            .ifPresent(clocks::add);
      }
    }
  }

  /// Whether that stage was the latest begun when it happened.
  private boolean isCurrent(Fact<? extends Event> fact, int stage) {
    return file.stages().stream()
            .filter(s -> s.requestedOn().filter(d -> !d.isAfter(fact.stands())).isPresent())
            .mapToInt(StageFile::ordinal)
            .max()
            .orElse(1)
        == Math.max(stage, 1);
  }

  private Optional<Clock> clock(Limit limit, Happened happened, Start start, End end) {
    try {
      return Optional.of(reckoning.clock(limit, happened, start, end));
    } catch (BeyondHorizon e) {
      var because = String.valueOf(e.getMessage());
      uncounted.add(new Uncounted(limit, happened.stage(), start, because));
      return Optional.empty();
    }
  }
}
