package heard.record;

import heard.casefile.Event;
import heard.casefile.PaperRef;
import heard.casefile.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Events as JSON, by word and version. A field of the JSON is a component of the event's record;
/// what is unknown or not said is left out. Whatever is not understood is an error, never skipped.
public final class EventFormat {

  /// One step from an old version of an event's JSON to the next.
  ///
  /// @param version from which it lifts
  public record Lift(String word, int version, UnaryOperator<ObjectNode> step) {}

  /// A stored event that this program does not understand.
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }

    Unreadable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private record Old(String word, int version) {}

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private final Map<Class<?>, EventForm> forms = new ConcurrentHashMap<>();
  private final Map<Old, UnaryOperator<ObjectNode>> lifts;

  /// @param lifts a step for every version before the newest
  public EventFormat(List<Lift> lifts) {
    this.lifts =
        lifts.stream()
            .collect(Collectors.toUnmodifiableMap(l -> new Old(l.word(), l.version()), Lift::step));
  }

  /// The format of this release: no event has changed yet.
  public static EventFormat current() {
    return new EventFormat(List.of());
  }

  /// The word under which it is stored.
  public String word(Event event) {
    return form(event.getClass()).word();
  }

  /// The version in which it is written.
  public int version(Event event) {
    return form(event.getClass()).version();
  }

  /// The papers it speaks of.
  List<PaperRef> papers(Event event) {
    return form(event.getClass()).papers(event);
  }

  /// Its text. Equal events give equal texts.
  public String write(Event event) {
    var json = new StringBuilder(96);
    form(event.getClass()).write(event, json, this);
    return json.toString();
  }

  /// The event that a text stands for, in today's form.
  ///
  /// @throws Unreadable for an unknown word, version or field, or a field without its value
  public Event read(String word, int version, String text) {
    try {
      return read(word, version, mapper.readTree(text));
    } catch (JacksonException e) {
      throw new Unreadable("%s %d: this is no JSON".formatted(word, version), e);
    }
  }

  Event read(String word, int version, JsonNode json) {
    var type =
        Vocabulary.named(word)
            .orElseThrow(() -> new Unreadable("No event is called %s".formatted(word)));
    var form = form(type);
    if (!(json instanceof ObjectNode fields)) {
      throw new Unreadable("%s %d: an event is a JSON object".formatted(word, version));
    }
    if (version > form.version()) {
      throw new Unreadable(
          "%s has version %d, written by a newer Heard; this one knows version %d"
              .formatted(word, version, form.version()));
    }
    for (int old = version; old < form.version(); old++) {
      var step = lifts.get(new Old(word, old));
      if (step == null) {
        throw new Unreadable("%s has no version %d".formatted(word, old));
      }
      fields = step.apply(fields);
    }
    return form.read(fields, this);
  }

  EventForm form(Class<?> type) {
    return forms.computeIfAbsent(type, t -> EventForm.of(t.asSubclass(Event.class)));
  }
}
