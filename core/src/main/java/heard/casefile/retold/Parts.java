package heard.casefile.retold;

import heard.casefile.Event;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The components of an event's record, looked at one by one.
public final class Parts {

  private Parts() {}

  /// The same event with each of its components, and those of an event within it, put through
  /// `change`.
  public static Event each(Event event, UnaryOperator<Object> change) {
    var values = values(event);
    for (int i = 0; i < values.length; i++) {
      var value = values[i];
      if (value != null) {
        values[i] = value instanceof Event within ? each(within, change) : change.apply(value);
      }
    }
    return made(event.getClass(), values);
  }

  /// What is told now, but for what is the same in other words: that stays as it was told. Equal to
  /// the event told before if all of it is the same.
  static Event merged(Event told, Event now, Likeness likeness) {
    if (told.getClass() != now.getClass()) {
      return now;
    }
    var values = values(told);
    var others = values(now);
    for (int i = 0; i < values.length; i++) {
      if (!same(values[i], others[i], likeness)) {
        values[i] = others[i];
      }
    }
    return made(told.getClass(), values);
  }

  /// What is told now, with each component as it was told before for which that is allowed.
  ///
  /// @param allowed is asked of the event with one more component as it was told
  public static Event completed(Event told, Event now, Predicate<Event> allowed) {
    if (told.getClass() != now.getClass()) {
      return now;
    }
    var before = values(told);
    var event = now;
    for (int i = 0; i < before.length; i++) {
      var values = values(event);
      if (!Objects.equals(values[i], before[i])) {
        values[i] = before[i];
        var other = made(now.getClass(), values);
        event = allowed.test(other) ? other : event;
      }
    }
    return event;
  }

  /// Whether all that is told now was said before, perhaps with more.
  static boolean covers(Event said, Event now, Likeness likeness) {
    if (said.getClass() != now.getClass()) {
      return false;
    }
    var values = values(said);
    var others = values(now);
    for (int i = 0; i < values.length; i++) {
      if (others[i] != null && !same(values[i], others[i], likeness)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(@Nullable Object told, @Nullable Object now, Likeness likeness) {
    if (Objects.equals(told, now)) {
      return true;
    }
    return switch (told) {
      case PaperRef paper -> now instanceof PaperRef other && likeness.alike(paper, other);
      case PersonId person -> now instanceof PersonId other && likeness.alike(person, other);
      case List<?> several ->
          now instanceof List<?> others && new HashSet<>(several).equals(new HashSet<>(others));
      case null -> now instanceof ImportId;
      default -> told instanceof ImportId;
    };
  }

  private static @Nullable Object[] values(Event event) {
    var components = event.getClass().getRecordComponents();
    var values = new @Nullable Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = components[i].getAccessor().invoke(event);
      }
      return values;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s cannot be read".formatted(event.getClass()), e);
    }
  }

  private static Event made(Class<? extends Event> type, @Nullable Object[] values) {
    var components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(components).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s cannot be made".formatted(type), e);
    }
  }
}
