package heard.caselog;

import heard.access.Actor;
import heard.caselog.guess.SampledTable;
import heard.caselog.mapping.MappingDocument;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A mapping that somebody is making in the browser from the files of a log.
final class MappingDraft implements Desk.Work {

  /// What a word of the log means.
  record Meant(UnknownWord word, String meaning) {}

  private final UUID id;
  private final Actor actor;
  private final GivenFiles given;
  private final List<SampledTable> tables;
  private volatile Map<String, String> columns = Map.of();
  private volatile Optional<String> text = Optional.empty();
  private volatile Map<String, Meant> meanings = Map.of();

  MappingDraft(UUID id, Actor actor, GivenFiles given, List<SampledTable> tables) {
    this.id = id;
    this.actor = actor;
    this.given = given;
    this.tables = List.copyOf(tables);
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public Actor actor() {
    return actor;
  }

  @Override
  public GivenFiles given() {
    return given;
  }

  @Override
  public boolean isGoing() {
    return false;
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
    var all = new LinkedHashMap<String, Meant>();
    for (var word : asked) {
      var meant = meanings.get(word.id());
      if (meant != null && (word.needed().isEmpty() || !meant.meaning().equals(Targets.UNKNOWN))) {
        all.put(word.id(), new Meant(word, meant.meaning()));
      }
    }
    meanings = Collections.unmodifiableMap(all);
  }

  /// What was chosen for words so far.
  Collection<Meant> meanings() {
    return meanings.values();
  }

  void mean(List<Meant> chosen) {
    var all = new LinkedHashMap<>(meanings);
    chosen.forEach(meant -> all.put(meant.word().id(), meant));
    meanings = Collections.unmodifiableMap(all);
  }

  /// Takes back what was chosen for these.
  void unsay(List<Meant> chosen) {
    var all = new LinkedHashMap<>(meanings);
    chosen.forEach(meant -> all.remove(meant.word().id()));
    meanings = Collections.unmodifiableMap(all);
  }

  /// Whether a meaning was chosen for it.
  boolean knows(UnknownWord word) {
    return meanings.containsKey(word.id());
  }

  /// Where a table of it is found.
  static MappingDocument.Place place(SampledTable table) {
    return new MappingDocument.Place(table.plainName(), table.sheet().tab().isPresent());
  }
}
