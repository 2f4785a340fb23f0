package heard.casefile;

import heard.procedure.Code;
import heard.procedure.StageKind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes events of every kind out of chance: whatever their components, in whatever order.
public final class AnyEvents {

  static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

  private final Random random;
  private final List<EventId> recorded = new ArrayList<>();

  public AnyEvents(long seed) {
    random = new Random(seed);
  }

  /// So many entries, corrections among them, none of it lawful but by accident.
  public List<Entry> entries(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(this::entry).toList();
  }

  private Entry entry(int version) {
    var id = new EventId(uuid());
    var entry = new Entry(id, version, occurred(), recordedAt(version), event());
    recorded.add(id);
    return entry;
  }

  static Instant recordedAt(int version) {
    return Instant.parse("2026-01-05T09:00:00Z").plusSeconds(version);
  }

  Occurred occurred() {
    return switch (random.nextInt(8)) {
      case 0 -> new Occurred.Unknown();
      case 1 -> {
        var from = day();
        yield new Occurred.Within(from, from.plusDays(random.nextInt(20)));
      }
      default -> new Occurred.On(day());
    };
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(2000));
  }

  Event event() {
    var types = Vocabulary.all();
    return make(types.get(random.nextInt(types.size())));
  }

  /// An event that is no correction.
  Event fact() {
    var event = event();
    return event instanceof CorrectionEvent ? fact() : event;
  }

  /// An event of that kind, its components out of chance.
  public Event make(Class<? extends Event> type) {
    var components = type.getRecordComponents();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(Arrays.stream(components).map(this::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Cannot make a " + type.getSimpleName(), e);
    }
  }

  private @Nullable Object value(RecordComponent component) {
    var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return optional && random.nextInt(3) == 0 ? null : value(component.getGenericType());
  }

  private Object value(Type type) {
    return switch (type) {
      case ParameterizedType list ->
          IntStream.range(0, random.nextInt(3))
              .mapToObj(_ -> value(list.getActualTypeArguments()[0]))
              .toList();
      case Class<?> c when c == Code.class -> new Code("code-" + random.nextInt(5));
      case Class<?> c when c == Reference.class -> new Reference("REF-" + random.nextInt(100));
      case Class<?> c when c == CaseId.class -> new CaseId(uuid());
      case Class<?> c when c == ImportId.class -> new ImportId(new UUID(0, random.nextInt(3)));
      case Class<?> c when c == PersonId.class -> new PersonId(new UUID(0, random.nextInt(6)));
      case Class<?> c when c == PaperRef.class -> new PaperRef(uuid(), "00");
      case Class<?> c when c == EventId.class -> target();
      case Class<?> c when c == Event.class -> fact();
      case Class<?> c when c == LocalDate.class -> day();
      case Class<?> c when c == StageKind.class ->
          List.of(StageKind.values()).get(random.nextInt(StageKind.values().length));
      case Class<?> c when c == String.class -> "0".repeat(64);
      case Class<?> c when c == int.class || c == Integer.class -> random.nextInt(-1, 5);
      case Class<?> c when c == long.class -> random.nextLong(100_000);
      case Class<?> c when c == boolean.class || c == Boolean.class -> random.nextBoolean();
      default -> throw new AssertionError("No way to make a " + type);
    };
  }

  private EventId target() {
    return recorded.isEmpty() || random.nextInt(6) == 0
        ? new EventId(uuid())
        : recorded.get(random.nextInt(recorded.size()));
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
