package heard.authority;

import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.procedure.Citation;
import heard.procedure.Code;
import heard.procedure.Confidence;
import heard.procedure.InForce;
import heard.procedure.Length;
import heard.procedure.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the small things that all files share: codes, lengths, days in force, citations.
final class Vocabulary {

  private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,3}) ([a-z ]+)");
  private static final Map<String, Unit> UNITS = units();

  private Vocabulary() {}

  static Optional<Code> code(TextEntry text) {
    return text.having(
            Code::isCode,
            "code",
            "Use lower-case letters and digits, with single hyphens between words")
        .map(Code::new);
  }

  static Optional<Code> needCode(MapEntry map, String name) {
    return map.needText(name).flatMap(Vocabulary::code);
  }

  /// A length such as `10 working days` or `1 year`.
  static Optional<Length> length(TextEntry text) {
    var match = LENGTH.matcher(text.text());
    if (match.matches() && UNITS.containsKey(match.group(2))) {
      return Optional.of(new Length(Integer.parseInt(match.group(1)), UNITS.get(match.group(2))));
    }
    text.faults()
        .add(
            text.place(),
            "\"%s\" is no length of time".formatted(text.text()),
            "Write a number and a unit, as in \"10 working days\", \"28 days\", \"12 months\" or"
                + " \"1 year\"");
    return Optional.empty();
  }

  /// The days between the names `from` and `to` of a map.
  static InForce inForce(MapEntry map) {
    var from = map.text("from").flatMap(TextEntry::day).orElse(null);
    var to = map.text("to").flatMap(TextEntry::day).orElse(null);
    if (from != null && to != null && to.isBefore(from)) {
      map.faults()
          .add(
              map.place("to"),
              "It ends on %s, before it begins on %s".formatted(to, from),
              "Put the earlier day first");
      return InForce.ALWAYS;
    }
    return new InForce(from, to);
  }

  /// The days of the name `in-force`; always where it is not there.
  static InForce inForceOf(MapEntry map) {
    return map.map("in-force").map(m -> inForce(m.only("from", "to"))).orElse(InForce.ALWAYS);
  }

  /// The citation in the names `rule` and `confidence`.
  static Optional<Citation> citation(MapEntry map) {
    var rule = map.needText("rule").map(TextEntry::text);
    var confidence =
        map.needText("confidence").flatMap(c -> c.oneOf("confidence", Confidence.class));
    return rule.flatMap(r -> confidence.map(c -> new Citation(r, c)));
  }

  private static Map<String, Unit> units() {
    var units = new LinkedHashMap<String, Unit>();
    for (var unit : Unit.values()) {
      units.put(unit.say(1).substring(2), unit);
      units.put(unit.say(2).substring(2), unit);
    }
    return units;
  }
}
