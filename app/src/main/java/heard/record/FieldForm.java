package heard.record;

import heard.casefile.CaseId;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.procedure.Code;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// How a component of an event is written in JSON. The kinds of component are few on purpose.
sealed interface FieldForm {

  void write(Object value, StringBuilder json, EventFormat format);

  /// Reads it back.
  ///
  /// @throws IllegalArgumentException or DateTimeException when the JSON is of another kind
  Object read(JsonNode json, EventFormat format);

  static FieldForm of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new Many(of(list.getActualTypeArguments()[0]));
    }
    if (type == Event.class) {
      return new Nested();
    }
    if (type == PaperRef.class) {
      return new Paper();
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      return new Constant(constants);
    }
    var text = Text.BY_TYPE.get(type);
    if (text != null) {
      return text;
    }
    var bare = Bare.BY_TYPE.get(type);
    if (bare != null) {
      return bare;
    }
    throw new IllegalStateException("An event has no component of type " + type.getTypeName());
  }

  /// A value that one string stands for.
  record Text(Function<Object, String> to, Function<String, Object> from) implements FieldForm {

    private static final Map<Type, Text> BY_TYPE =
        Map.of(
            String.class, new Text(v -> (String) v, s -> s),
            Code.class, new Text(v -> ((Code) v).word(), Code::new),
            Reference.class, new Text(v -> ((Reference) v).value(), Reference::new),
            LocalDate.class, new Text(Object::toString, LocalDate::parse),
            CaseId.class, new Text(v -> ((CaseId) v).value().toString(), s -> new CaseId(id(s))),
            PersonId.class,
                new Text(v -> ((PersonId) v).value().toString(), s -> new PersonId(id(s))),
            EventId.class, new Text(v -> ((EventId) v).value().toString(), s -> new EventId(id(s))),
            ImportId.class,
                new Text(v -> ((ImportId) v).value().toString(), s -> new ImportId(id(s))));

    @Override
    public void write(Object value, StringBuilder json, EventFormat format) {
      quote(to.apply(value), json);
    }

    @Override
    public Object read(JsonNode json, EventFormat format) {
      return from.apply(string(json));
    }
  }

  /// A number or a truth value.
  record Bare(Function<JsonNode, Object> from) implements FieldForm {

    private static final Bare INT = new Bare(json -> checked(json, json.isInt()).intValue());
    private static final Bare LONG =
        new Bare(
            json -> checked(json, json.isIntegralNumber() && json.canConvertToLong()).longValue());
    private static final Bare BOOLEAN =
        new Bare(json -> checked(json, json.isBoolean()).booleanValue());
    private static final Map<Type, Bare> BY_TYPE =
        Map.of(
            int.class, INT,
            Integer.class, INT,
            long.class, LONG,
            Long.class, LONG,
            boolean.class, BOOLEAN,
            Boolean.class, BOOLEAN);

    @Override
    public void write(Object value, StringBuilder json, EventFormat format) {
      json.append(value);
    }

    @Override
    public Object read(JsonNode json, EventFormat format) {
      return from.apply(json);
    }
  }

  /// A constant of an enum, written as a code.
  record Constant(Class<?> type) implements FieldForm {

    @Override
    public void write(Object value, StringBuilder json, EventFormat format) {
      quote(Code.of((Enum<?>) value).word(), json);
    }

    @Override
    public Object read(JsonNode json, EventFormat format) {
      var word = string(json);
      for (var constant : type.getEnumConstants()) {
        if (Code.of((Enum<?>) constant).word().equals(word)) {
          return constant;
        }
      }
      throw new IllegalArgumentException(word);
    }
  }

  /// A paper: its id and digest.
  record Paper() implements FieldForm {

    @Override
    public void write(Object value, StringBuilder json, EventFormat format) {
      var paper = (PaperRef) value;
      json.append("{\"id\":");
      quote(paper.id().toString(), json);
      json.append(",\"digest\":");
      quote(paper.digest(), json);
      json.append('}');
    }

    @Override
    public Object read(JsonNode json, EventFormat format) {
      exactly(json, 2);
      return new PaperRef(id(string(json.path("id"))), string(json.path("digest")));
    }
  }

  /// Several of one kind, in their order.
  record Many(FieldForm one) implements FieldForm {

    @Override
    public void write(Object value, StringBuilder json, EventFormat format) {
      json.append('[');
      var first = true;
      for (var member : (List<?>) value) {
        if (!first) {
          json.append(',');
        }
        one.write(member, json, format);
        first = false;
      }
      json.append(']');
    }

    @Override
    public Object read(JsonNode json, EventFormat format) {
      checked(json, json.isArray());
      var members = new ArrayList<Object>(json.size());
      for (var member : json) {
        members.add(one.read(member, format));
      }
      return List.copyOf(members);
    }
  }

  /// An event within an event, with its own word and version.
  record Nested() implements FieldForm {

    @Override
    public void write(Object value, StringBuilder json, EventFormat format) {
      var event = (Event) value;
      json.append("{\"type\":");
      quote(format.word(event), json);
      json.append(",\"version\":").append(format.version(event)).append(",\"event\":");
      format.form(event.getClass()).write(event, json, format);
      json.append('}');
    }

    @Override
    public Object read(JsonNode json, EventFormat format) {
      exactly(json, 3);
      var version = json.path("version");
      return format.read(
          string(json.path("type")),
          checked(version, version.isInt()).intValue(),
          json.path("event"));
    }
  }

  private static void exactly(JsonNode json, int fields) {
    checked(json, json.isObject() && json.size() == fields);
  }

  private static UUID id(String text) {
    return UUID.fromString(text);
  }

  private static String string(JsonNode json) {
    return checked(json, json.isString()).stringValue();
  }

  private static JsonNode checked(JsonNode json, boolean asExpected) {
    if (!asExpected) {
      throw new IllegalArgumentException(json.toString());
    }
    return json;
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < 0x20) {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
