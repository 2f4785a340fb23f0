package heard.casefile.screening;

import heard.casefile.CaseId;
import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.reception.ReceptionEvent.RepresentationReopened;
import heard.casefile.screening.ScreeningEvent.ConsiderationSuspended;
import heard.casefile.screening.ScreeningEvent.LatenessConsidered;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.screening.ScreeningEvent.ProceedingsConcluded;
import heard.casefile.screening.ScreeningEvent.RepresentationLinked;
import heard.casefile.screening.ScreeningEvent.RepresentationRedirected;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.casefile.screening.ScreeningEvent.RepresentationResubmitted;
import heard.casefile.screening.ScreeningEvent.RepresentationUnlinked;
import heard.casefile.screening.ScreeningEvent.SufficientInterestDecided;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Whether and how a representation is taken up.
public record Screening(Facts facts) {

  /// A tie to another case.
  ///
  /// @param kind what the other is to this one
  public record Link(CaseId other, Code kind) {}

  /// The procedure it runs under by now; empty where it has none, or none yet.
  public Optional<Fact<ProcedureChosen>> procedure() {
    return facts.last(ProcedureChosen.class);
  }

  /// The refusal of the whole of it, unless it was taken up again since.
  public Optional<Fact<RepresentationRefused>> refused() {
    return sinceTakenUp().all(RepresentationRefused.class).stream()
        .filter(f -> f.event().elements().isEmpty())
        .findFirst();
  }

  /// Elements that were refused while the rest went on.
  public Set<Integer> refusedElements() {
    var refused = new TreeSet<Integer>();
    facts.all(RepresentationRefused.class).forEach(f -> refused.addAll(f.event().elements()));
    return refused;
  }

  /// The redirection of the whole of it, unless it was taken up again since.
  public Optional<Fact<RepresentationRedirected>> redirected() {
    return sinceTakenUp().all(RepresentationRedirected.class).stream()
        .filter(f -> f.event().elements().isEmpty())
        .findFirst();
  }

  /// The suspension of the whole of it (reg 8), unless it was resubmitted since.
  public Optional<Fact<ConsiderationSuspended>> suspended() {
    return sinceTakenUp().all(ConsiderationSuspended.class).stream()
        .filter(f -> f.event().elements().isEmpty())
        .findFirst();
  }

  /// Elements suspended (reg 8) and not resubmitted since, where the rest goes on.
  public Set<Integer> suspendedElements() {
    var suspended = new TreeSet<Integer>();
    for (var fact : facts.all(ScreeningEvent.class)) {
      if (fact.event() instanceof ConsiderationSuspended s) {
        suspended.addAll(s.elements());
      } else if (fact.event() instanceof RepresentationResubmitted(var elements)) {
        if (elements.isEmpty()) {
          suspended.clear();
        } else {
          suspended.removeAll(elements);
        }
      }
    }
    return suspended;
  }

  /// The latest resubmission of the whole after other proceedings: clocks start anew from it.
  public Optional<Fact<RepresentationResubmitted>> resubmitted() {
    return facts.all(RepresentationResubmitted.class).reversed().stream()
        .filter(f -> f.event().elements().isEmpty())
        .findFirst();
  }

  public Optional<LocalDate> proceedingsConcludedOn() {
    return facts.last(ProceedingsConcluded.class).map(Fact::stands);
  }

  /// The decision that somebody has, or has not, sufficient interest (reg 12).
  public Optional<Fact<SufficientInterestDecided>> interest() {
    return facts.last(SufficientInterestDecided.class);
  }

  /// The decision on a representation made after more than a year (reg 9).
  public Optional<Fact<LatenessConsidered>> lateness() {
    return facts.last(LatenessConsidered.class);
  }

  /// The cases it belongs with.
  public Set<Link> links() {
    var links = new LinkedHashSet<Link>();
    for (var fact : facts.all(ScreeningEvent.class)) {
      if (fact.event() instanceof RepresentationLinked(var other, var kind)) {
        links.add(new Link(other, kind));
      } else if (fact.event() instanceof RepresentationUnlinked(var other, var kind)) {
        links.remove(new Link(other, kind));
      }
    }
    return links;
  }

  private Facts sinceTakenUp() {
    var reopened = facts.last(RepresentationReopened.class);
    var since = reopened.map(facts::after).orElse(facts);
    var again = new Screening(since).resubmitted();
    return again.map(since::after).orElse(since);
  }

  /// All suspensions there ever were (reg 8), in order.
  public List<Fact<ConsiderationSuspended>> suspensions() {
    return facts.all(ConsiderationSuspended.class);
  }
}
