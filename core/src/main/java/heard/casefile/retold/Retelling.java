package heard.casefile.retold;

import heard.casefile.CaseFile;
import heard.casefile.Entry;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.Fact;
import heard.casefile.Happening;
import heard.casefile.Occurred;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.stage.Course.StageOpened;
import heard.procedure.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Compares what a log tells of a case now with what it had told, and both with what was recorded
/// by hand. What has been told is itself in the record: the entries that imports made, and their
/// corrections of each other.
public final class Retelling {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Likeness likeness;
  private final Silence silence;
  private final Map<EventId, Fact<Event>> current = new HashMap<>();
  private final Map<EventId, Instant> recorded = new HashMap<>();
  private final List<Fact<Event>> told;
  private final Map<Slot, List<Fact<Event>>> byHand = new HashMap<>();
  private final Map<Code, String> procedures = new HashMap<>();

  private Retelling(
      List<Entry> entries, Predicate<Entry> fromLog, Likeness likeness, Silence silence) {
    this.likeness = likeness;
    this.silence = silence;
    this.told = inOrderOfTelling(entries.stream().filter(fromLog).toList());
    Set<EventId> known = told.stream().map(Fact::id).collect(Collectors.toCollection(HashSet::new));
    entries.stream().filter(fromLog).map(Entry::id).forEach(known::add);
    entries.forEach(entry -> recorded.put(entry.id(), entry.recordedAt()));
    for (var fact : inOrderOfTelling(entries)) {
      current.put(fact.id(), fact);
      if (!known.contains(fact.id())) {
        byHand.computeIfAbsent(Slot.of(fact.event()), _ -> new ArrayList<>()).add(fact);
      }
      switch (fact.event()) {
        case ProcedureChosen(var procedure, var digest) -> procedures.put(procedure, digest);
        case StageOpened opened -> procedures.putIfAbsent(opened.procedure(), opened.digest());
        default -> {}
      }
    }
  }

  /// What a log tells otherwise.
  ///
  /// @param entries all of a stream
  /// @param fromLog which of them imports made, and the undoing of imports
  /// @param now what the log tells of the case now, all of it
  /// @param silence what it can't tell this time
  public static List<Change> of(
      List<Entry> entries,
      Predicate<Entry> fromLog,
      List<Happening> now,
      Likeness likeness,
      Silence silence) {
    return new Retelling(entries, fromLog, likeness, silence).changes(now);
  }

  private static List<Fact<Event>> inOrderOfTelling(List<Entry> entries) {
    return CaseFile.of(entries).facts().all().stream()
        .sorted(Comparator.comparingInt(Fact::version))
        .toList();
  }

  /// In the order in which the log tells them; last what it tells no longer.
  private List<Change> changes(List<Happening> now) {
    var before = new HashMap<Slot, Deque<Fact<Event>>>();
    for (var fact : told) {
      before.computeIfAbsent(Slot.of(fact.event()), _ -> new ArrayDeque<>()).add(fact);
    }
    var changes = new ArrayList<Change>();
    for (var happening : now) {
      var tells = underItsProcedure(happening);
      var slot = Slot.of(tells.event());
      // Of several in one slot the first is compared with the first.
      var fact = before.getOrDefault(slot, new ArrayDeque<>()).poll();
      (fact == null ? added(slot, tells) : changed(slot, fact, tells)).ifPresent(changes::add);
    }
    told.stream()
        .filter(
            fact -> before.getOrDefault(Slot.of(fact.event()), new ArrayDeque<>()).contains(fact))
        .filter(fact -> !silence.hides(fact))
        .forEach(fact -> gone(fact).ifPresent(changes::add));
    return changes;
  }

  private Optional<Change> changed(Slot slot, Fact<Event> fact, Happening now) {
    var merged = merged(fact, silence.completed(fact, now));
    if (merged.equals(new Happening(fact.on(), fact.event()))) {
      return Optional.empty();
    }
    var stands = Optional.ofNullable(current.get(fact.id()));
    boolean touched = !isAsTold(fact, stands);
    var held = held(slot);
    boolean saidByHand =
        (touched && stands.filter(s -> covers(s, merged)).isPresent())
            || (!held.isEmpty() && covers(held.getLast(), merged));
    if (saidByHand) {
      return Optional.empty();
    }
    if (touched) {
      stands.ifPresent(held::addFirst);
    }
    return Optional.of(
        new Change(Optional.of(fact), Optional.of(merged), touched || !held.isEmpty(), held));
  }

  private Optional<Change> gone(Fact<Event> fact) {
    var stands = Optional.ofNullable(current.get(fact.id()));
    return stands.map(now -> {
      boolean touched = !isAsTold(fact, stands);
      return new Change(
          Optional.of(fact), Optional.empty(), touched, touched ? List.of(now) : List.of());
    });
  }

  private Optional<Change> added(Slot slot, Happening now) {
    if (slot.room() == Slot.Room.SAME && byHand.containsKey(slot)) {
      return Optional.empty();
    }
    var held = held(slot);
    if (!held.isEmpty() && covers(held.getLast(), now)) {
      return Optional.empty();
    }
    return Optional.of(new Change(Optional.empty(), Optional.of(now), !held.isEmpty(), held));
  }

  private List<Fact<Event>> held(Slot slot) {
    return new ArrayList<>(
        slot.room() == Slot.Room.ONE ? byHand.getOrDefault(slot, List.of()) : List.of());
  }

  private static boolean isAsTold(Fact<Event> told, Optional<Fact<Event>> stands) {
    return stands
        .filter(now -> now.on().equals(told.on()) && now.event().equals(told.event()))
        .isPresent();
  }

  private boolean covers(Fact<Event> said, Happening now) {
    return within(said.on(), now.on()) && Parts.covers(said.event(), now.event(), likeness);
  }

  private static boolean within(Occurred said, Occurred now) {
    return switch (now) {
      case Occurred.Unknown _ -> true;
      case Occurred.On(var day) -> said.exactly().filter(day::equals).isPresent();
      case Occurred.Within(var from, var to) ->
          said.first().filter(first -> !first.isBefore(from)).isPresent()
              && said.last().filter(last -> !last.isAfter(to)).isPresent();
    };
  }

  private Happening merged(Fact<Event> fact, Happening now) {
    return new Happening(
        isLeftOpen(fact) && reachesAsFar(fact.on(), now.on()) ? fact.on() : now.on(),
        Parts.merged(fact.event(), now.event(), likeness));
  }

  /// Whether the log had left open when it happened: some day up to the one on which the log was
  /// taken in. That is as true later, and needs no correction because time has passed.
  private boolean isLeftOpen(Fact<Event> fact) {
    return fact.on() instanceof Occurred.Within(_, var to)
        && Optional.ofNullable(recorded.get(fact.id()))
            .map(at -> LocalDate.ofInstant(at, ENGLAND))
            .filter(to::equals)
            .isPresent();
  }

  private static boolean reachesAsFar(Occurred told, Occurred now) {
    return now instanceof Occurred.Within && told.first().equals(now.first()) && within(told, now);
  }

  /// A case keeps the version of the procedure that it was taken up under.
  private Happening underItsProcedure(Happening now) {
    return switch (now.event()) {
      case ProcedureChosen(var procedure, var digest) ->
          new Happening(
              now.on(), new ProcedureChosen(procedure, procedures.getOrDefault(procedure, digest)));
      case StageOpened e ->
          new Happening(
              now.on(),
              new StageOpened(
                  e.stage(),
                  e.id(),
                  e.kind(),
                  e.procedure(),
                  procedures.getOrDefault(e.procedure(), e.digest())));
      default -> now;
    };
  }
}
