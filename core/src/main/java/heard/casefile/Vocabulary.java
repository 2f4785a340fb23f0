package heard.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every kind of event there is, found through the sealed families.
public final class Vocabulary {

  private static final Map<String, Class<? extends Event>> BY_WORD =
      under(Event.class)
          .collect(Collectors.toUnmodifiableMap(Vocabulary::wordOf, Function.identity()));

  private Vocabulary() {}

  /// All event records, in the order of their words.
  public static List<Class<? extends Event>> all() {
    return BY_WORD.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .<Class<? extends Event>>map(Map.Entry::getValue)
        .toList();
  }

  /// The record stored under that word, empty when there is none.
  public static Optional<Class<? extends Event>> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /// The word and version of an event record.
  public static EventType typeOf(Class<? extends Event> event) {
    var type = event.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalStateException("%s has no @EventType".formatted(event));
    }
    return type;
  }

  private static String wordOf(Class<? extends Event> event) {
    return typeOf(event).word();
  }

  private static Stream<Class<? extends Event>> under(Class<? extends Event> family) {
    if (!family.isSealed()) {
      return Stream.of(family);
    }
    return Stream.of(family.getPermittedSubclasses())
        .<Class<? extends Event>>map(member -> member.asSubclass(Event.class))
        .flatMap(Vocabulary::under);
  }
}
