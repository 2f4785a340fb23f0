package heard.caselog;

import heard.access.Actor;
import heard.caselog.guess.SampledTable;
import heard.caselog.mapping.MappingDocument;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A mapping that somebody is making in the browser from the files of a log.
final class MappingDraft {

  private final UUID id;
  private final Actor actor;
  private final GivenFiles given;
  private final Instant since;
  private final List<SampledTable> tables;
  private volatile Map<String, String> columns = Map.of();
  private volatile Optional<String> text = Optional.empty();
  private volatile Map<UnknownWord, String> meanings = Map.of();

  MappingDraft(UUID id, Actor actor, GivenFiles given, Instant since, List<SampledTable> tables) {
    this.id = id;
    this.actor = actor;
    this.given = given;
    this.since = since;
    this.tables = List.copyOf(tables);
  }

  UUID id() {
    return id;
  }

  Actor actor() {
    return actor;
  }

  GivenFiles given() {
    return given;
  }

  Instant since() {
    return since;
  }

  List<SampledTable> tables() {
    return tables;
  }

  /// What was chosen for the columns, as it was typed.
  Map<String, String> columns() {
    return columns;
  }

  /// The mapping as far as it is made: all but the words; empty before the columns are chosen.
  Optional<String> text() {
    return text;
  }

  void choose(Map<String, String> typed) {
    columns = Map.copyOf(typed);
  }

  void made(String mapping) {
    text = Optional.of(mapping);
  }

  /// Forgets what was chosen for words that are not asked any more, or may not mean that now.
  void keep(List<UnknownWord> asked) {
    var all = new LinkedHashMap<UnknownWord, String>();
    for (var word : asked) {
      meaning(word)
          .filter(chosen -> word.needed().isEmpty() || !chosen.equals(Targets.UNKNOWN))
          .ifPresent(chosen -> all.put(word, chosen));
    }
    meanings = Collections.unmodifiableMap(all);
  }

  private Optional<String> meaning(UnknownWord word) {
    return meanings.entrySet().stream()
        .filter(chosen -> word.isSameAs(chosen.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// What was chosen for words so far.
  Map<UnknownWord, String> meanings() {
    return meanings;
  }

  void mean(Map<UnknownWord, String> chosen) {
    var all = new LinkedHashMap<>(meanings);
    all.putAll(chosen);
    meanings = Collections.unmodifiableMap(all);
  }

  /// Takes back what was chosen for these.
  void unsay(Set<UnknownWord> words) {
    var all = new LinkedHashMap<>(meanings);
    all.keySet().removeAll(words);
    meanings = Collections.unmodifiableMap(all);
  }

  /// Whether a meaning was chosen for it.
  boolean knows(UnknownWord word) {
    return meaning(word).isPresent();
  }

  /// Where a table of it is found.
  static MappingDocument.Place place(SampledTable table) {
    return new MappingDocument.Place(table.plainName(), table.sheet().tab().isPresent());
  }
}
