package heard.casefile.reception;

import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.ComplimentPaid;
import heard.casefile.reception.ReceptionEvent.DefinitionConfirmed;
import heard.casefile.reception.ReceptionEvent.FieldRecorded;
import heard.casefile.reception.ReceptionEvent.GroupJoined;
import heard.casefile.reception.ReceptionEvent.HoldLifted;
import heard.casefile.reception.ReceptionEvent.HoldPlaced;
import heard.casefile.reception.ReceptionEvent.OutcomeSoughtRecorded;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.reception.ReceptionEvent.RepresentationReopened;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.casefile.reception.ReceptionEvent.ThemesRecorded;
import heard.casefile.screening.ScreeningEvent.RepresentationConverted;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How a representation arrived, who and what it concerns, how it ended.
public record Reception(Facts facts) {

  /// Its arrival; empty for a stream that is no representation.
  public Optional<Fact<RepresentationReceived>> received() {
    return facts.first(RepresentationReceived.class);
  }

  public Optional<LocalDate> receivedOn() {
    return received().map(Fact::stands);
  }

  public Optional<Reference> reference() {
    return received().map(f -> f.event().reference());
  }

  /// What it is by now: the kind it arrived as, or the one it turned into.
  public Optional<Code> kind() {
    return facts
        .last(RepresentationConverted.class)
        .map(f -> f.event().kind())
        .or(() -> received().map(f -> f.event().kind()));
  }

  public Optional<Code> channel() {
    return received().flatMap(f -> Optional.ofNullable(f.event().channel()));
  }

  /// Who complained, by ordinal; a person named again replaces the one before.
  public Collection<ComplainantNamed> complainants() {
    var complainants = new TreeMap<Integer, ComplainantNamed>();
    facts
        .all(ComplainantNamed.class)
        .forEach(f -> complainants.put(f.event().ordinal(), f.event()));
    return complainants.values();
  }

  /// Whom it concerns, by ordinal.
  public Collection<ChildNamed> children() {
    var children = new TreeMap<Integer, ChildNamed>();
    facts.all(ChildNamed.class).forEach(f -> children.put(f.event().ordinal(), f.event()));
    return children.values();
  }

  /// Everyone it names, complainants and children.
  public Set<PersonId> people() {
    var people = new LinkedHashSet<PersonId>();
    complainants().forEach(c -> Optional.ofNullable(c.person()).ifPresent(people::add));
    children().forEach(c -> Optional.ofNullable(c.person()).ifPresent(people::add));
    return people;
  }

  public Optional<Code> group() {
    return facts.last(GroupJoined.class).map(f -> f.event().group());
  }

  public Optional<Code> service() {
    return facts.last(ServiceNamed.class).flatMap(f -> Optional.ofNullable(f.event().service()));
  }

  public Optional<Code> team() {
    return facts.last(ServiceNamed.class).flatMap(f -> Optional.ofNullable(f.event().team()));
  }

  public List<PaperRef> accounts() {
    return facts.all(AccountGiven.class).stream().map(f -> f.event().paper()).toList();
  }

  public List<Code> outcomesSought() {
    return facts.last(OutcomeSoughtRecorded.class).map(f -> f.event().outcomes()).orElse(List.of());
  }

  public List<Code> themes() {
    return facts.last(ThemesRecorded.class).map(f -> f.event().themes()).orElse(List.of());
  }

  /// The authority's own fields, each with its latest value.
  public Map<Code, Code> fields() {
    var fields = new LinkedHashMap<Code, Code>();
    facts.all(FieldRecorded.class).forEach(f -> fields.put(f.event().field(), f.event().value()));
    return fields;
  }

  public Optional<LocalDate> acknowledgedOn() {
    return facts.day(Acknowledged.class);
  }

  public Optional<LocalDate> definitionConfirmedOn() {
    return facts.day(DefinitionConfirmed.class);
  }

  /// Whether it is praise, from whomever.
  public Optional<Fact<ComplimentPaid>> compliment() {
    return facts.last(ComplimentPaid.class);
  }

  /// The complainant's withdrawal, unless it was reopened since.
  public Optional<Fact<RepresentationWithdrawn>> withdrawn() {
    return sinceReopened().first(RepresentationWithdrawn.class);
  }

  /// Its closing, unless it was reopened since.
  public Optional<Fact<RepresentationClosed>> closed() {
    return sinceReopened().first(RepresentationClosed.class);
  }

  /// What happened since it was last reopened; everything where it never was.
  public Facts sinceReopened() {
    return facts.last(RepresentationReopened.class).map(facts::after).orElse(facts);
  }

  /// The reasons for which it must be kept beyond its time.
  public Set<Code> holds() {
    var holds = new LinkedHashSet<Code>();
    for (var fact : facts.all(ReceptionEvent.class)) {
      if (fact.event() instanceof HoldPlaced(var reason)) {
        holds.add(reason);
      } else if (fact.event() instanceof HoldLifted(var reason)) {
        holds.remove(reason);
      }
    }
    return holds;
  }
}
