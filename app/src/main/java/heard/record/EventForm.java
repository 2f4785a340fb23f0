package heard.record;

import heard.casefile.Event;
import heard.casefile.PaperRef;
import heard.casefile.Vocabulary;
import heard.record.EventFormat.Unreadable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How one event record is written and read.
final class EventForm {

  private record Component(String name, boolean nullable, Method accessor, FieldForm form) {}

  private final String word;
  private final int version;
  private final List<Component> components;
  private final Set<String> names;
  private final Constructor<? extends Event> constructor;

  private EventForm(Class<? extends Event> type) throws NoSuchMethodException {
    var stored = Vocabulary.typeOf(type);
    var record = type.getRecordComponents();
    word = stored.word();
    version = stored.version();
    components =
        Stream.of(record)
            .map(c ->
                new Component(
                    c.getName(),
                    c.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    c.getAccessor(),
                    FieldForm.of(c.getGenericType())))
            .toList();
    names = components.stream().map(Component::name).collect(Collectors.toUnmodifiableSet());
    constructor =
        type.getDeclaredConstructor(
            Stream.of(record).map(RecordComponent::getType).toArray(Class<?>[]::new));
  }

  static EventForm of(Class<? extends Event> type) {
    try {
      return new EventForm(type);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("%s is no record".formatted(type), e);
    }
  }

  String word() {
    return word;
  }

  int version() {
    return version;
  }

  Set<String> names() {
    return names;
  }

  /// The papers it speaks of; those of an event within it are its own.
  List<PaperRef> papers(Event event) {
    return components.stream()
        .filter(c -> c.form() instanceof FieldForm.Paper)
        .flatMap(c -> Stream.ofNullable((PaperRef) valueOf(c, event)))
        .toList();
  }

  void write(Event event, StringBuilder json, EventFormat format) {
    json.append('{');
    var first = true;
    for (var component : components) {
      var value = valueOf(component, event);
      if (value != null) {
        json.append(first ? "\"" : ",\"").append(component.name()).append("\":");
        component.form().write(value, json, format);
        first = false;
      }
    }
    json.append('}');
  }

  Event read(ObjectNode fields, EventFormat format) {
    for (var name : fields.propertyNames()) {
      if (!names.contains(name)) {
        throw new Unreadable("%s %d has no field \"%s\"".formatted(word, version, name));
      }
    }
    var values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      var component = components.get(i);
      var field = fields.get(component.name());
      if (field == null) {
        if (!component.nullable()) {
          throw new Unreadable(
              "%s %d lacks its field \"%s\"".formatted(word, version, component.name()));
        }
      } else {
        values[i] = value(component, field, format);
      }
    }
    return made(values);
  }

  private Object value(Component component, JsonNode field, EventFormat format) {
    try {
      return component.form().read(field, format);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Unreadable(
          "%s %d: field \"%s\" cannot be %s".formatted(word, version, component.name(), field), e);
    }
  }

  private Event made(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new Unreadable(
          "%s %d: %s".formatted(word, version, e.getTargetException().getMessage()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s cannot be made".formatted(word), e);
    }
  }

  private static @Nullable Object valueOf(Component component, Event event) {
    try {
      return component.accessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s cannot be read".formatted(component.name()), e);
    }
  }
}
