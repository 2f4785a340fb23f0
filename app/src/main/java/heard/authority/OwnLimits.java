package heard.authority;

import heard.platform.yaml.Entry;
import heard.platform.yaml.ListEntry;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.procedure.Code;
import heard.procedure.Extension;
import heard.procedure.Limit;
import heard.procedure.Manner;
import heard.procedure.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts an authority's own settings into the limits of a procedure, as far as the procedure leaves
/// them to it.
final class OwnLimits {

  private OwnLimits() {}

  /// @param settings by limit: `length`, `from`, `counted`, `extension`
  static Procedure apply(Procedure procedure, MapEntry settings) {
    var known = procedure.limits().stream().map(l -> l.id().word()).collect(Collectors.toSet());
    settings.only(known.toArray(String[]::new));
    List<Limit> limits = new ArrayList<>();
    for (var limit : procedure.limits()) {
      limits.add(settings.map(limit.id().word()).map(own -> apply(limit, own)).orElse(limit));
    }
    return procedure.withLimits(limits);
  }

  private static Limit apply(Limit limit, MapEntry own) {
    own.only("length", "from", "counted", "extension");
    var changed = limit;
    if (may(limit, own, "length", Limit.Local.LENGTH)) {
      var length = own.needText("length").flatMap(Vocabulary::length);
      if (length.isPresent()) {
        changed = changed.withLength(length.get());
      }
    }
    if (may(limit, own, "from", Limit.Local.FROM)) {
      var from = LimitReader.triggers(own);
      if (!from.isEmpty()) {
        changed = changed.startingFrom(from);
      }
    }
    if (may(limit, own, "counted", Limit.Local.COUNTED)) {
      changed =
          own.needText("counted")
              .flatMap(c -> c.oneOf("manner of counting", Manner.class))
              .map(changed::counted)
              .orElse(changed);
    }
    if (may(limit, own, "extension", Limit.Local.EXTENSION)) {
      changed = extension(own, changed).map(changed::withExtension).orElse(changed);
    }
    return changed;
  }

  private static Optional<Extension> extension(MapEntry own, Limit limit) {
    return own.needMap("extension")
        .flatMap(e -> LimitReader.extension(e, Optional.ofNullable(limit.length())));
  }

  private static boolean may(Limit limit, MapEntry own, String name, Limit.Local part) {
    if (!own.has(name)) {
      return false;
    }
    if (limit.local().contains(part)) {
      return true;
    }
    own.faults()
        .add(
            own.place(name),
            "The %s of %s is the law's (%s)".formatted(name, limit.id(), limit.citation().text()),
            limit.local().isEmpty()
                ? "Leave it out: an authority may set nothing of this limit"
                : "Leave it out: an authority may set its " + names(limit));
    return false;
  }

  private static String names(Limit limit) {
    return limit.local().stream()
        .map(l -> Code.of(l).word())
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  /// What the settings are recognised by: the same text for the same settings, whatever their
  /// order.
  static String canonical(MapEntry settings) {
    return settings.entries().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getKey() + "=" + canonical(e.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String canonical(Entry entry) {
    return switch (entry) {
      case TextEntry text -> text.text();
      case ListEntry list -> list.entries().stream().map(OwnLimits::canonical).toList().toString();
      case MapEntry map -> "{" + canonical(map) + "}";
    };
  }
}
