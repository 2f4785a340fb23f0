package heard.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Facts in the order in which they happened; those of one day in the order of recording.
public final class Facts {

  private final List<Fact<Event>> inOrder;

  Facts(List<Fact<Event>> inOrder) {
    this.inOrder = List.copyOf(inOrder);
  }

  /// All of them.
  public List<Fact<Event>> all() {
    return inOrder;
  }

  /// Those of this kind.
  public <T extends Event> List<Fact<T>> all(Class<T> type) {
    return inOrder.stream().filter(f -> type.isInstance(f.event())).map(f -> f.as(type)).toList();
  }

  /// The earliest of this kind.
  public <T extends Event> Optional<Fact<T>> first(Class<T> type) {
    return inOrder.stream()
        .filter(f -> type.isInstance(f.event()))
        .findFirst()
        .map(f -> f.as(type));
  }

  /// The latest of this kind.
  public <T extends Event> Optional<Fact<T>> last(Class<T> type) {
    return inOrder.reversed().stream()
        .filter(f -> type.isInstance(f.event()))
        .findFirst()
        .map(f -> f.as(type));
  }

  /// The day the earliest of this kind happened.
  public Optional<LocalDate> day(Class<? extends Event> type) {
    return inOrder.stream().filter(f -> type.isInstance(f.event())).findFirst().map(Fact::stands);
  }

  /// Whether there is one of this kind.
  public boolean any(Class<? extends Event> type) {
    return inOrder.stream().anyMatch(f -> type.isInstance(f.event()));
  }

  /// Those whose event is such.
  public Facts where(Predicate<Event> such) {
    return new Facts(inOrder.stream().filter(f -> such.test(f.event())).toList());
  }

  /// Those that follow a fact in this order.
  public Facts after(Fact<?> fact) {
    var later = inOrder.stream().dropWhile(f -> !f.id().equals(fact.id())).skip(1).toList();
    return new Facts(later);
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
