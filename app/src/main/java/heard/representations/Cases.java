package heard.representations;

import heard.access.Accounts;
import heard.access.Actor;
import heard.authority.Profiles;
import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.EventId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.standing.Position;
import heard.papers.Paper;
import heard.papers.Papers;
import heard.people.People;
import heard.platform.Transaction;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.record.CaseRecord;
import heard.record.MayNotOpen;
import heard.record.OpenedCase;
import heard.representations.words.Labels;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Opens a case for a page: its events, its position, and the names and texts the page shows.
@Component
class Cases {

  private final CaseRecord record;
  private final Profiles profiles;
  private final People people;
  private final Papers papers;
  private final InstantSource clock;

  Cases(CaseRecord record, Profiles profiles, People people, Papers papers, InstantSource clock) {
    this.record = record;
    this.profiles = profiles;
    this.people = people;
    this.papers = papers;
    this.clock = clock;
  }

  /// What a page shows beside the events themselves. Only what is asked for is read.
  enum With {
    /// What was written: accounts, elements.
    TEXTS,
    /// Who recorded what.
    RECORDERS
  }

  /// Opens a case for this actor as of the days that an address gives. What is wrong with them is
  /// said at their fields, and the case is then opened as it is today.
  OpenCase open(Actor actor, UUID id, Form days, With... with) {
    var asAt = AsAt.of(days, Dates.dayOf(clock.instant()));
    if (!days.isSound()) {
      return open(actor, id, AsAt.NOW, with);
    }
    try {
      return open(actor, id, asAt, with);
    } catch (MayNotOpen nothingThen) {
      var day = asAt.knownOn().orElseThrow(() -> nothingThen);
      var now = open(actor, id, AsAt.NOW, with);
      days.problem(
          "knownOn",
          "Nothing that you may see of this representation had been recorded by "
              + Dates.full(day));
      return now;
    }
  }

  /// Opens a case for this actor, as of a day.
  ///
  /// @throws MayNotOpen when there is none, or not for this actor
  OpenCase open(Actor actor, UUID id, AsAt asAt, With... with) {
    return asAt.knownOn()
        .map(day ->
            record.readAsKnown(
                actor,
                actor.authority(),
                new CaseId(id),
                day,
                (transaction, opened) -> open(transaction, opened, asAt, Set.of(with))))
        .orElseGet(() ->
            record.read(
                actor,
                actor.authority(),
                new CaseId(id),
                (transaction, opened) -> open(transaction, opened, asAt, Set.of(with))));
  }

  private OpenCase open(Transaction transaction, OpenedCase opened, AsAt asAt, Set<With> with) {
    var file = asAt.stoodOn().map(opened.file()::stoodOn).orElse(opened.file());
    var today = asAt.stoodOn().or(asAt::knownOn).orElseGet(() -> Dates.dayOf(clock.instant()));
    var position =
        Position.of(
            file, opened.procedure().map(used -> used.procedure()), opened.calendar(), today);
    return new OpenCase(
        transaction.authority(),
        opened.id(),
        file,
        position,
        new Labels(profiles.current(transaction), opened.procedure()),
        names(transaction, file),
        with.contains(With.TEXTS) ? texts(transaction, file) : Map.of(),
        with.contains(With.RECORDERS) ? recorders(transaction, opened) : Map.of(),
        today,
        asAt);
  }

  /// A handler is somebody with an account; everybody else is a person of this case.
  private Map<PersonId, String> names(Transaction transaction, CaseFile file) {
    var names = new HashMap<>(people.names(transaction, peopleOf(file)));
    var handlers =
        file.stages().stream()
            .flatMap(stage -> stage.handlers().stream())
            .map(HandlerAssigned::person)
            .filter(Objects::nonNull)
            .map(PersonId::value)
            .collect(Collectors.toSet());
    if (!handlers.isEmpty()) {
      Accounts.names(transaction.sql(), handlers)
          .forEach((account, name) -> names.putIfAbsent(new PersonId(account), name));
    }
    return names;
  }

  private static Set<PersonId> peopleOf(CaseFile file) {
    var all = new HashSet<PersonId>();
    Stream.of(
            file.reception().complainants().stream().map(ComplainantNamed::person),
            file.reception().children().stream().map(ChildNamed::person),
            file.facts().all(RepresentativeNamed.class).stream().map(each -> each.event().person()),
            file.stages().stream()
                .flatMap(stage -> stage.handlers().stream())
                .map(HandlerAssigned::person),
            file.stages().stream()
                .flatMap(stage -> stage.panel().members().stream())
                .map(member -> member.event().member()))
        .flatMap(each -> each)
        .filter(Objects::nonNull)
        .forEach(all::add);
    return all;
  }

  private Map<UUID, String> texts(Transaction transaction, CaseFile file) {
    var wanted = new HashSet<PaperRef>(file.reception().accounts());
    file.stages().stream()
        .flatMap(stage -> stage.elements().stream())
        .flatMap(element -> element.definition().stream())
        .map(definition -> definition.paper())
        .filter(Objects::nonNull)
        .forEach(wanted::add);
    var texts = new HashMap<UUID, String>();
    if (!wanted.isEmpty()) {
      papers
          .find(transaction, List.copyOf(wanted))
          .forEach((ref, paper) -> {
            if (paper instanceof Paper.Text(_, var body)) {
              texts.put(ref.id(), body);
            }
          });
    }
    return texts;
  }

  private static Map<EventId, String> recorders(Transaction transaction, OpenedCase opened) {
    var names = Accounts.names(transaction.sql(), Set.copyOf(opened.recordedBy().values()));
    var recorders = new HashMap<EventId, String>();
    opened
        .recordedBy()
        .forEach((event, account) -> {
          var name = names.get(account);
          if (name != null) {
            recorders.put(event, name);
          }
        });
    return recorders;
  }
}
