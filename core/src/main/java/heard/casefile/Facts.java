package heard.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Facts in the order in which they happened; those of one day in the order of recording.
///
/// Asked many times for few facts, so those of each kind and of each stage are sorted out once.
public final class Facts {

  private static final Facts NONE = new Facts(List.of());

  private final List<Fact<Event>> inOrder;
  private final Map<Class<?>, List<Fact<Event>>> byType = new HashMap<>();
  private final Map<Integer, List<Fact<Event>>> byStage = new HashMap<>();

  Facts(List<Fact<Event>> inOrder) {
    this.inOrder = List.copyOf(inOrder);
    for (var fact : this.inOrder) {
      byType.computeIfAbsent(fact.event().getClass(), _ -> new ArrayList<>(2)).add(fact);
      if (fact.event() instanceof OfStage event) {
        byStage.computeIfAbsent(event.stage(), _ -> new ArrayList<>()).add(fact);
      }
    }
  }

  /// All of them.
  public List<Fact<Event>> all() {
    return inOrder;
  }

  /// Those of this kind.
  public <T extends Event> List<Fact<T>> all(Class<T> type) {
    var found = of(type);
    if (found.isEmpty()) {
      return List.of();
    }
    var typed = new ArrayList<Fact<T>>(found.size());
    for (var fact : found) {
      typed.add(fact.as(type));
    }
    return typed;
  }

  /// The earliest of this kind.
  public <T extends Event> Optional<Fact<T>> first(Class<T> type) {
    var found = of(type);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().as(type));
  }

  /// The latest of this kind.
  public <T extends Event> Optional<Fact<T>> last(Class<T> type) {
    var found = of(type);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast().as(type));
  }

  /// The day the earliest of this kind happened.
  public Optional<LocalDate> day(Class<? extends Event> type) {
    var found = of(type);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().stands());
  }

  /// Whether there is one of this kind.
  public boolean any(Class<? extends Event> type) {
    return !of(type).isEmpty();
  }

  private List<Fact<Event>> of(Class<?> type) {
    return type.isSealed()
        ? inOrder.stream().filter(f -> type.isInstance(f.event())).toList()
        : byType.getOrDefault(type, List.of());
  }

  /// The stages that any of them belong to, in order.
  List<Integer> stages() {
    return byStage.keySet().stream().sorted().toList();
  }

  /// Those that belong to a stage.
  public Facts ofStage(int ordinal) {
    var found = byStage.get(ordinal);
    return found == null ? NONE : new Facts(found);
  }

  /// Those whose event is such.
  public Facts where(Predicate<Event> such) {
    return new Facts(inOrder.stream().filter(f -> such.test(f.event())).toList());
  }

  /// Those that follow a fact in this order.
  public Facts after(Fact<?> fact) {
    int at = 0;
    while (at < inOrder.size() && !inOrder.get(at).id().equals(fact.id())) {
      at++;
    }
    return at >= inOrder.size() ? NONE : new Facts(inOrder.subList(at + 1, inOrder.size()));
  }

  /// Those that had happened by the end of that day.
  public Facts stoodOn(LocalDate day) {
    return new Facts(inOrder.stream().filter(f -> !f.stands().isAfter(day)).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && inOrder.equals(facts.inOrder);
  }

  @Override
  public int hashCode() {
    return inOrder.hashCode();
  }

  @Override
  public String toString() {
    return inOrder.toString();
  }
}
