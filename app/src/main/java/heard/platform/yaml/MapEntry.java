package heard.platform.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Named values. What is asked of it and is not there, or is of another kind, becomes a fault.
///
/// @param keys where each name stands
public record MapEntry(
    Place place, Map<String, Entry> entries, Map<String, Place> keys, Faults faults)
    implements Entry {

  /// Copies the maps, in their order.
  public MapEntry {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  @Override
  public String kind() {
    return "a set of names and values";
  }

  /// Makes a fault of every name that is none of these, with the nearest of them.
  public MapEntry only(String... names) {
    var known = Set.of(names);
    keys.forEach((name, where) -> {
      if (!known.contains(name)) {
        faults.unknown(where, name, "name known here", known);
      }
    });
    return this;
  }

  /// Whether the name is there.
  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /// The text of that name; a fault where it is missing.
  public Optional<TextEntry> needText(String name) {
    return need(name).flatMap(e -> as(TextEntry.class, "a text", name, e));
  }

  /// The text of that name, if there is one.
  public Optional<TextEntry> text(String name) {
    return get(name).flatMap(e -> as(TextEntry.class, "a text", name, e));
  }

  /// The named values of that name; a fault where they are missing.
  public Optional<MapEntry> needMap(String name) {
    return need(name).flatMap(e -> as(MapEntry.class, "a set of names and values", name, e));
  }

  /// The named values of that name, if there are any.
  public Optional<MapEntry> map(String name) {
    return get(name).flatMap(e -> as(MapEntry.class, "a set of names and values", name, e));
  }

  /// The list of that name, empty if there is none.
  public List<Entry> list(String name) {
    return get(name)
        .flatMap(e -> as(ListEntry.class, "a list", name, e))
        .map(ListEntry::entries)
        .orElse(List.of());
  }

  /// The list of that name; a fault where it is missing or empty.
  public List<Entry> needList(String name) {
    var entries = need(name).flatMap(e -> as(ListEntry.class, "a list", name, e));
    if (entries.isPresent() && entries.get().entries().isEmpty()) {
      faults.add(place(name), "%s has nothing in it".formatted(name), "Add at least one");
    }
    return entries.map(ListEntry::entries).orElse(List.of());
  }

  /// The named values in the list of that name.
  public List<MapEntry> maps(String name) {
    return ofKind(MapEntry.class, "a set of names and values", name, list(name));
  }

  /// The texts in the list of that name; a single text stands for a list of one.
  public List<TextEntry> texts(String name) {
    if (entries.get(name) instanceof TextEntry one) {
      return List.of(one);
    }
    return ofKind(TextEntry.class, "a text", name, list(name));
  }

  /// Where that name stands; the place of the whole if it is not there.
  public Place place(String name) {
    return keys.getOrDefault(name, place);
  }

  private Optional<Entry> get(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  private Optional<Entry> need(String name) {
    var entry = get(name);
    if (entry.isEmpty()) {
      faults.add(
          place(name), "%s is missing".formatted(name), "Add a line \"%s: …\"".formatted(name));
    }
    return entry;
  }

  private <E extends Entry> List<E> ofKind(
      Class<E> type, String kind, String name, List<Entry> all) {
    var kept = new ArrayList<E>();
    for (var entry : all) {
      as(type, kind, name, entry).ifPresent(kept::add);
    }
    return kept;
  }

  private <E extends Entry> Optional<E> as(Class<E> type, String kind, String name, Entry entry) {
    if (type.isInstance(entry)) {
      return Optional.of(type.cast(entry));
    }
    faults.add(
        entry.place(),
        "%s should be %s and is %s".formatted(name, kind, entry.kind()),
        "Write it as %s".formatted(kind));
    return Optional.empty();
  }
}
