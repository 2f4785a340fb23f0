package heard.authority;

import heard.procedure.Code;
import heard.procedure.DueDate;
import heard.procedure.Procedure;
import java.util.Optional;
import java.util.stream.Collectors;

/// What `heard due` prints.
///
/// @param superseded the date as it last was before the calendar changed
record DueAnswer(Procedure procedure, DueDate due, Optional<DueDate> superseded) {

  String text() {
    return due.explanation()
        + superseded.map(s -> "\nbefore the calendar changed it was " + s.explanation()).orElse("");
  }

  /// Written by hand: a library would take longer to load than all the rest.
  String json() {
    var length = due.length();
    var unit = length.unit().say(2).substring(2);
    var extension = due.limit().extension();
    return """
    {
      "procedure": %s,
      "limit": %s,
      "title": %s,
      "from": "%s",
      "due": "%s",
      "length": %d,
      "unit": %s,
      "counted": %s,
      "extended": %b,
      "extensionKnown": %b,
      "rule": %s,
      "notCounted": [%s],
      "superseded": %s,
      "explanation": %s
    }\
    """
        .formatted(
            quoted(procedure.id().word()),
            quoted(due.limit().id().word()),
            quoted(due.limit().title()),
            due.from(),
            due.due(),
            length.count(),
            quoted(unit),
            quoted(Code.of(due.limit().manner()).word()),
            due.extended() && extension != null,
            extension != null,
            quoted(due.rule()),
            notCounted(),
            superseded.map(s -> quoted(s.due().toString())).orElse("null"),
            quoted(due.explanation()));
  }

  private String notCounted() {
    return due.notCounted().stream()
        .map(n -> "{\"date\": \"%s\", \"name\": %s}".formatted(n.date(), quoted(n.name())))
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String text) {
    return text.chars().mapToObj(DueAnswer::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int character) {
    if (character == '"' || character == '\\') {
      return "\\" + Character.toString(character);
    }
    return character < ' ' ? "\\u%04x".formatted(character) : Character.toString(character);
  }
}
