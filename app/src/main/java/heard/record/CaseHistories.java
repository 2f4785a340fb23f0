package heard.record;

import heard.access.Actor;
import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.Entry;
import heard.casefile.EventId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.retold.Parts;
import heard.ledger.Commit;
import heard.ledger.Ledger;
import heard.ledger.RecordedEvent;
import heard.ledger.Streams;
import heard.papers.Papers;
import heard.people.People;
import heard.platform.NewIds;
import heard.platform.Transaction;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The histories of many cases at once, with the names and texts they speak of, for somebody who
/// may open every one of them: four statements, however many they are.
@Component
public class CaseHistories {

  private final Ledger ledger;
  private final People people;
  private final Papers papers;
  private final Entries entries;

  CaseHistories(Ledger ledger, People people, Papers papers, EventFormat format, NewIds ids) {
    this.ledger = ledger;
    this.people = people;
    this.papers = papers;
    this.entries = new Entries(format, ids);
  }

  /// All that is recorded of a case.
  ///
  /// @param ofCommands which of the entries are of the commands that were asked for
  public record History(CaseId id, List<Entry> entries, Set<EventId> ofCommands) {
    public History {
      entries = List.copyOf(entries);
      ofCommands = Set.copyOf(ofCommands);
    }
  }

  /// The histories asked for.
  ///
  /// @param names of the people they speak of who have not been erased
  /// @param texts of the papers they speak of that have not been erased
  public record Histories(
      Map<UUID, History> cases, Map<PersonId, String> names, Map<UUID, String> texts) {
    public Histories {
      cases = Map.copyOf(cases);
      names = Map.copyOf(names);
      texts = Map.copyOf(texts);
    }
  }

  /// Where in the authority's ledger these commands stand, as far as they have been recorded.
  public Set<Long> positions(Transaction transaction, Collection<UUID> commands) {
    return commands.stream()
        .flatMap(command -> ledger.find(transaction, command).stream())
        .map(Commit::position)
        .collect(Collectors.toSet());
  }

  /// Reads them.
  ///
  /// @param positions of the commands whose entries are to be told from the others
  /// @throws MayNotOpen when one of them is not for this actor
  public Histories read(
      Transaction transaction, Actor actor, Collection<UUID> cases, Set<Long> positions) {
    var found = new LinkedHashMap<UUID, History>();
    var spokenOf = new HashSet<PersonId>();
    var filed = new HashSet<UUID>();
    Streams.each(
        transaction,
        cases,
        recorded -> {
          var history = history(recorded, positions);
          if (!actor.mayOpen(new CaseSeen(CaseFile.of(history.entries())))) {
            throw new MayNotOpen();
          }
          found.put(history.id().value(), history);
          history
              .entries()
              .forEach(entry ->
                  Parts.each(
                      entry.event(),
                      part -> {
                        if (part instanceof PersonId person) {
                          spokenOf.add(person);
                        } else if (part instanceof PaperRef paper) {
                          filed.add(paper.id());
                        }
                        return part;
                      }));
        });
    return new Histories(
        found,
        people.names(transaction, spokenOf),
        filed.isEmpty() ? Map.of() : papers.texts(transaction, filed));
  }

  private History history(List<RecordedEvent> recorded, Set<Long> positions) {
    return new History(
        new CaseId(recorded.getFirst().event().streamId()),
        entries.read(recorded),
        recorded.stream()
            .filter(event -> positions.contains(event.position()))
            .map(event -> new EventId(event.event().eventId()))
            .collect(Collectors.toSet()));
  }
}
