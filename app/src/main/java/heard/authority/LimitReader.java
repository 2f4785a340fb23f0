package heard.authority;

import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import heard.procedure.Binds;
import heard.procedure.Code;
import heard.procedure.Decider;
import heard.procedure.Extension;
import heard.procedure.Ground;
import heard.procedure.Length;
import heard.procedure.Limit;
import heard.procedure.Manner;
import heard.procedure.Trigger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one limit of a procedure file. A limit with a fault is left out: the faults say why.
final class LimitReader {

  private static final String OPEN = "left to the authority";

  private LimitReader() {}

  static Optional<Limit> read(MapEntry map, @Nullable Code stage) {
    map.only(
        "id",
        "title",
        "length",
        "from",
        "until",
        "counted",
        "binds",
        "rule",
        "confidence",
        "local",
        "in-force",
        "extension");
    var id = Vocabulary.needCode(map, "id");
    var title = map.needText("title").map(TextEntry::text);
    var length = map.needText("length");
    var set = length.filter(l -> !l.text().equals(OPEN)).flatMap(Vocabulary::length);
    var from = triggers(map);
    var until = map.needText("until").flatMap(u -> u.oneOf("event", Trigger.class));
    var manner = word(map, "counted", "manner of counting", Manner.class, Manner.AFTER);
    var binds = word(map, "binds", "side that a limit binds", Binds.class, Binds.AUTHORITY);
    var citation = Vocabulary.citation(map);
    var local = local(map);
    var extension = map.map("extension").flatMap(e -> extension(e, set));
    var open = length.filter(l -> l.text().equals(OPEN)).isPresent();
    if (open && !local.contains(Limit.Local.LENGTH)) {
      map.faults()
          .add(
              map.place("length"),
              "The length is left to the authority, which may not set it",
              "Add \"local: [length]\"");
    }
    if (id.isEmpty()
        || title.isEmpty()
        || (set.isEmpty() && !open)
        || from.isEmpty()
        || until.isEmpty()
        || citation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Limit(
            id.get(),
            title.get(),
            stage,
            set.orElse(null),
            from,
            until.get(),
            manner,
            binds,
            extension.orElse(null),
            citation.get(),
            local,
            Vocabulary.inForceOf(map)));
  }

  /// The events that start it.
  static List<Trigger> triggers(MapEntry map) {
    var triggers = new ArrayList<Trigger>();
    for (var text : map.texts("from")) {
      text.oneOf("event", Trigger.class).ifPresent(triggers::add);
    }
    if (map.texts("from").isEmpty()) {
      map.faults().add(map.place("from"), "Nothing starts this limit", "Add \"from: [received]\"");
    }
    return triggers;
  }

  /// A ground of an extension or a refusal.
  static Optional<Ground> ground(MapEntry map) {
    map.only("id", "title", "rule", "confidence", "must-say", "route");
    var id = Vocabulary.needCode(map, "id");
    var title = map.needText("title").map(TextEntry::text);
    var citation = Vocabulary.citation(map);
    if (id.isEmpty() || title.isEmpty() || citation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Ground(
            id.get(),
            title.get(),
            citation.get(),
            map.text("must-say").map(TextEntry::text).orElse(""),
            map.text("route").map(TextEntry::text).orElse("")));
  }

  /// An extension.
  ///
  /// @param length what it extends, if that is known
  static Optional<Extension> extension(MapEntry map, Optional<Length> length) {
    map.only("at-most", "decided-by", "tell", "rule", "confidence", "grounds");
    var most = map.needText("at-most").flatMap(Vocabulary::length);
    var decider = map.needText("decided-by").flatMap(d -> d.oneOf("decider", Decider.class));
    var tell = map.needText("tell").flatMap(TextEntry::yesOrNo);
    var citation = Vocabulary.citation(map);
    var grounds =
        map.maps("grounds").stream().map(LimitReader::ground).flatMap(Optional::stream).toList();
    if (most.isPresent()
        && length.isPresent()
        && (most.get().unit() != length.get().unit()
            || most.get().count() <= length.get().count())) {
      map.faults()
          .add(
              map.place("at-most"),
              "%s is no extension of %s".formatted(most.get(), length.get()),
              "Give the longest time in all, counted from the start, in the same unit");
    }
    if (most.isEmpty() || decider.isEmpty() || tell.isEmpty() || citation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Extension(most.get(), decider.get(), tell.get(), grounds, citation.get()));
  }

  private static Set<Limit.Local> local(MapEntry map) {
    var local = EnumSet.noneOf(Limit.Local.class);
    for (var text : map.texts("local")) {
      text.oneOf("part of a limit that an authority may set", Limit.Local.class)
          .ifPresent(local::add);
    }
    return local;
  }

  private static <E extends Enum<E>> E word(
      MapEntry map, String name, String kind, Class<E> type, E otherwise) {
    return map.text(name).flatMap(t -> t.oneOf(kind, type)).orElse(otherwise);
  }
}
