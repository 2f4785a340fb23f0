package heard.casefile.retold;

import static heard.casefile.retold.Slot.apart;
import static heard.casefile.retold.Slot.each;
import static heard.casefile.retold.Slot.one;

import heard.casefile.reception.ReceptionEvent;
import heard.casefile.reception.ReceptionEvent.AccountGiven;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.AdvocacyOffered;
import heard.casefile.reception.ReceptionEvent.AdvocateRequested;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.ComplimentPaid;
import heard.casefile.reception.ReceptionEvent.ConsentRecorded;
import heard.casefile.reception.ReceptionEvent.ContactNoted;
import heard.casefile.reception.ReceptionEvent.DefinitionConfirmed;
import heard.casefile.reception.ReceptionEvent.FieldRecorded;
import heard.casefile.reception.ReceptionEvent.GroupJoined;
import heard.casefile.reception.ReceptionEvent.HoldLifted;
import heard.casefile.reception.ReceptionEvent.HoldPlaced;
import heard.casefile.reception.ReceptionEvent.OutcomeSoughtRecorded;
import heard.casefile.reception.ReceptionEvent.PaperFiled;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.reception.ReceptionEvent.RepresentationReopened;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import heard.casefile.reception.ReceptionEvent.SafeguardingConcernRaised;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.casefile.reception.ReceptionEvent.ThemesRecorded;
import heard.casefile.screening.ScreeningEvent;
import heard.casefile.screening.ScreeningEvent.ConsiderationSuspended;
import heard.casefile.screening.ScreeningEvent.DisputedDecisionDeferred;
import heard.casefile.screening.ScreeningEvent.DisputedDecisionResumed;
import heard.casefile.screening.ScreeningEvent.GroundsArose;
import heard.casefile.screening.ScreeningEvent.LatenessConsidered;
import heard.casefile.screening.ScreeningEvent.MatterNoticed;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.screening.ScreeningEvent.ProceedingsConcluded;
import heard.casefile.screening.ScreeningEvent.RepresentationConverted;
import heard.casefile.screening.ScreeningEvent.RepresentationLinked;
import heard.casefile.screening.ScreeningEvent.RepresentationRedirected;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.casefile.screening.ScreeningEvent.RepresentationResubmitted;
import heard.casefile.screening.ScreeningEvent.RepresentationUnlinked;
import heard.casefile.screening.ScreeningEvent.SufficientInterestDecided;

/// What the events of a case as a whole are about.
final class SlotsOfCases {

  private static final String ENDING = "ending";
  private static final String RECEIVED = "received";

  private SlotsOfCases() {}

  static Slot of(ReceptionEvent event) {
    return switch (event) {
      case RepresentationReceived _ -> one(RECEIVED);
      case ComplainantNamed e -> one("complainant", e.ordinal());
      case ChildNamed e -> one("child", e.ordinal());
      case GroupJoined _ -> one("group");
      case ServiceNamed _ -> one("service");
      case AccountGiven _ -> each("account");
      case OutcomeSoughtRecorded _ -> one("outcome sought");
      case ThemesRecorded _ -> one("themes");
      case FieldRecorded e -> one("field", e.field());
      case Acknowledged _ -> one("acknowledged");
      case DefinitionConfirmed _ -> one("definition confirmed");
      case ComplimentPaid _ -> one("compliment");
      case RepresentationWithdrawn _, RepresentationClosed _, RepresentationReopened _ ->
          one(ENDING);
      case RepresentativeNamed _,
          AdvocacyOffered _,
          AdvocateRequested _,
          ConsentRecorded _,
          SafeguardingConcernRaised _,
          ContactNoted _,
          PaperFiled _,
          HoldPlaced _,
          HoldLifted _ ->
          apart(event);
    };
  }

  static Slot of(ScreeningEvent event) {
    return switch (event) {
      case ProcedureChosen _ -> one("procedure");
      case RepresentationConverted _ -> one(RECEIVED);
      case RepresentationLinked e -> one("link", e.other());
      case RepresentationUnlinked e -> one("link", e.other());
      case RepresentationRefused e -> e.elements().isEmpty() ? one(ENDING) : apart(e);
      case RepresentationRedirected e -> e.elements().isEmpty() ? one(ENDING) : apart(e);
      case GroundsArose _,
          MatterNoticed _,
          LatenessConsidered _,
          SufficientInterestDecided _,
          ConsiderationSuspended _,
          ProceedingsConcluded _,
          RepresentationResubmitted _,
          DisputedDecisionDeferred _,
          DisputedDecisionResumed _ ->
          apart(event);
    };
  }
}
