package heard.record;

import heard.casefile.CaseId;
import heard.casefile.CorrectionEvent;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.casefile.Vocabulary;
import heard.procedure.Code;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes events of every kind with whatever values their components allow.
final class SampleEvents {

  private static final List<Class<? extends Event>> ORDINARY =
      Vocabulary.all().stream().filter(t -> !CorrectionEvent.class.isAssignableFrom(t)).toList();

  private final RandomGenerator random;
  private final boolean leavesOut;

  /// @param leavesOut whether components that may be unknown sometimes are
  SampleEvents(RandomGenerator random, boolean leavesOut) {
    this.random = random;
    this.leavesOut = leavesOut;
  }

  Event of(Class<? extends Event> type) {
    var components = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(Stream.of(components).map(this::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("%s cannot be made".formatted(type), e);
    }
  }

  private @Nullable Object value(RecordComponent component) {
    var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return nullable && leavesOut && random.nextBoolean() ? null : value(component.getGenericType());
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType list) {
      return IntStream.range(0, 1 + random.nextInt(3))
          .mapToObj(_ -> value(list.getActualTypeArguments()[0]))
          .toList();
    }
    var wanted = (Class<?>) type;
    if (wanted.isEnum()) {
      return wanted.getEnumConstants()[random.nextInt(wanted.getEnumConstants().length)];
    }
    return switch (wanted.getSimpleName()) {
      case "int", "Integer" -> 1 + random.nextInt(4);
      case "long" -> random.nextLong(1_000_000);
      case "boolean", "Boolean" -> random.nextBoolean();
      case "String" -> "\"quoted\\ and\nbroken \u00e9 " + random.nextInt(100);
      case "LocalDate" -> LocalDate.of(2017, 4, 1).plusDays(random.nextInt(1000));
      case "Code" -> new Code("code-" + random.nextInt(100));
      case "Reference" -> new Reference("TST \"R\" " + random.nextInt(1000));
      case "CaseId" -> new CaseId(id());
      case "PersonId" -> new PersonId(id());
      case "EventId" -> new EventId(id());
      case "ImportId" -> new ImportId(id());
      case "PaperRef" -> new PaperRef(id(), Long.toHexString(random.nextLong()));
      case "Event" -> of(ORDINARY.get(random.nextInt(ORDINARY.size())));
      default -> throw new AssertionError("No sample of " + wanted);
    };
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
