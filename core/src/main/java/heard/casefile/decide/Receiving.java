package heard.casefile.decide;

import heard.casefile.CaseFile;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.ComplimentPaid;
import heard.casefile.reception.ReceptionEvent.DefinitionConfirmed;
import heard.casefile.reception.ReceptionEvent.OutcomeSoughtRecorded;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.casefile.reception.ReceptionEvent.ThemesRecorded;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import heard.procedure.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Taking in a representation.
public final class Receiving {

  private Receiving() {}

  /// What is known of a representation when it arrives. Only kind, reference and day must be.
  ///
  /// @param on the day it reached anybody at the authority, not the day it is logged
  /// @param praise whether it is praise, which nobody has to answer
  /// @param procedure the one it is put under at once, if that is plain
  public record Arrival(
      Code kind,
      Reference reference,
      LocalDate on,
      @Nullable Code channel,
      @Nullable PersonId complainant,
      @Nullable Code complainantKind,
      @Nullable Code submittedVia,
      List<PersonId> children,
      @Nullable Code service,
      @Nullable Code team,
      @Nullable PaperRef account,
      List<Code> outcomesSought,
      List<Code> themes,
      boolean praise,
      @Nullable Procedure procedure) {

    /// Copies the lists.
    public Arrival {
      children = List.copyOf(children);
      outcomesSought = List.copyOf(outcomesSought);
      themes = List.copyOf(themes);
    }
  }

  /// Begins a case.
  public static Decision receive(CaseFile file, Arrival arrival, LocalDate today) {
    return new Ruling()
        .notAfter(today, arrival.on())
        .unless(
            file.reception().received().isEmpty(),
            "already-received",
            "A representation has already been received here.",
            "Begin a new case, and link the two if they belong together.")
        .record(arrival.on(), events(arrival).toArray(Event[]::new));
  }

  private static List<Event> events(Arrival arrival) {
    var events = new ArrayList<Event>();
    events.add(
        new RepresentationReceived(arrival.kind(), arrival.channel(), arrival.reference(), null));
    if (arrival.complainant() != null
        || arrival.complainantKind() != null
        || arrival.submittedVia() != null) {
      events.add(
          new ComplainantNamed(
              1, arrival.complainant(), arrival.complainantKind(), arrival.submittedVia()));
    }
    int ordinal = 0;
    for (var child : arrival.children()) {
      events.add(new ChildNamed(++ordinal, child));
    }
    if (arrival.service() != null || arrival.team() != null) {
      events.add(new ServiceNamed(arrival.service(), arrival.team()));
    }
    if (arrival.account() != null) {
      events.add(new AccountGiven(arrival.account()));
    }
    if (!arrival.outcomesSought().isEmpty()) {
      events.add(new OutcomeSoughtRecorded(arrival.outcomesSought()));
    }
    if (!arrival.themes().isEmpty()) {
      events.add(new ThemesRecorded(arrival.themes()));
    }
    if (arrival.procedure() != null) {
      events.add(new ProcedureChosen(arrival.procedure().id(), arrival.procedure().digest()));
    }
    if (arrival.praise()) {
      events.add(new ComplimentPaid(null));
    }
    return events;
  }

  /// Acknowledges it.
  public static Decision acknowledge(Position at, LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            at.file().reception().acknowledgedOn().isEmpty(),
            "already-acknowledged",
            "It has already been acknowledged.",
            "If the day is wrong, correct the acknowledgement that is recorded.")
        .record(on, new Acknowledged());
  }

  /// Notes that the complainant confirmed the complaint as defined.
  public static Decision confirmDefinition(Position at, LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            at.file().stages().stream().anyMatch(s -> !s.elements().isEmpty()),
            "nothing-defined",
            "No element of the complaint has been defined.",
            "Define what is complained of, element by element, and put that to the complainant.")
        .record(on, new DefinitionConfirmed());
  }
}
