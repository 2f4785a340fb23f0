package heard.casefile.clock;

import heard.casefile.CorrectionEvent;
import heard.casefile.Event;
import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.figure.FigureEvent;
import heard.casefile.investigation.InvestigationEvent;
import heard.casefile.learning.LearningEvent;
import heard.casefile.ombudsman.OmbudsmanEvent;
import heard.casefile.panel.PanelEvent;
import heard.casefile.payment.PaymentEvent;
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
import heard.casefile.review.ReviewEvent;
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
import heard.casefile.stage.Answer;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Course;
import heard.casefile.stage.Course.CouncilCalculationRecorded;
import heard.casefile.stage.Course.DelayExplained;
import heard.casefile.stage.Course.DelayRecorded;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.HandlerReleased;
import heard.casefile.stage.Course.IndependenceChecked;
import heard.casefile.stage.Course.LateRequestConsidered;
import heard.casefile.stage.Course.MeetingHeld;
import heard.casefile.stage.Course.NextStageRightTold;
import heard.casefile.stage.Course.RequestAcknowledged;
import heard.casefile.stage.Course.ResponderChased;
import heard.casefile.stage.Course.StageClosed;
import heard.casefile.stage.Course.StageExtended;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StagePassedOver;
import heard.casefile.stage.Course.StageRefused;
import heard.casefile.stage.Course.StageReopened;
import heard.casefile.stage.Course.StageRequested;
import heard.casefile.stage.Course.WaitAgreed;
import heard.casefile.stage.Points;
import heard.casefile.stage.StageEvent;
import heard.procedure.Binds;
import heard.procedure.Limit;
import heard.procedure.Trigger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stops the clock of a limit, and what sets it going again.
///
/// @param limit of that stage
record Stops(Limit limit, int stage) {

  /// The first fact among these that stops it.
  Optional<Fact<Event>> first(Facts facts) {
    for (var fact : facts.all()) {
      if (why(fact.event()) != null) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /// Why an event stops it; null when it does not.
  End.@Nullable Why why(Event event) {
    return limit.binds() == Binds.COMPLAINANT ? whyForComplainant(event) : whyForAuthority(event);
  }

  private static End.@Nullable Why whyForComplainant(Event event) {
    return event instanceof RepresentationWithdrawn ? End.Why.WITHDRAWN : null;
  }

  private End.@Nullable Why whyForAuthority(Event event) {
    return switch (event) {
      case ReceptionEvent e -> whyByReception(e);
      case ScreeningEvent e -> whyByScreening(e);
      case StageEvent e -> whyByStage(e);
      case CorrectionEvent _,
          ReviewEvent _,
          InvestigationEvent _,
          PanelEvent _,
          OmbudsmanEvent _,
          LearningEvent _,
          PaymentEvent _,
          FigureEvent _ ->
          null;
    };
  }

  private static End.@Nullable Why whyByReception(ReceptionEvent event) {
    return switch (event) {
      case RepresentationWithdrawn _ -> End.Why.WITHDRAWN;
      case RepresentationClosed _ -> End.Why.CLOSED;
      case RepresentationReceived _,
          ComplainantNamed _,
          RepresentativeNamed _,
          ChildNamed _,
          GroupJoined _,
          ServiceNamed _,
          AccountGiven _,
          OutcomeSoughtRecorded _,
          ThemesRecorded _,
          FieldRecorded _,
          Acknowledged _,
          DefinitionConfirmed _,
          AdvocacyOffered _,
          AdvocateRequested _,
          ConsentRecorded _,
          SafeguardingConcernRaised _,
          ContactNoted _,
          PaperFiled _,
          ComplimentPaid _,
          RepresentationReopened _,
          HoldPlaced _,
          HoldLifted _ ->
          null;
    };
  }

  private static End.@Nullable Why whyByScreening(ScreeningEvent event) {
    return switch (event) {
      case RepresentationRefused(_, var elements, _) -> whole(elements, End.Why.REFUSED);
      case RepresentationRedirected(_, var elements) -> whole(elements, End.Why.REDIRECTED);
      case ConsiderationSuspended(_, var elements, _) -> whole(elements, End.Why.SUSPENDED);
      case ProcedureChosen _,
          GroundsArose _,
          MatterNoticed _,
          LatenessConsidered _,
          SufficientInterestDecided _,
          ProceedingsConcluded _,
          RepresentationResubmitted _,
          RepresentationLinked _,
          RepresentationUnlinked _,
          RepresentationConverted _,
          DisputedDecisionDeferred _,
          DisputedDecisionResumed _ ->
          null;
    };
  }

  private static End.@Nullable Why whole(List<Integer> elements, End.Why why) {
    return elements.isEmpty() ? why : null;
  }

  private End.@Nullable Why whyByStage(StageEvent event) {
    return switch (event) {
      case Course e -> whyByCourse(e);
      case Points _ -> null;
      case Answer e -> isOurs(e) && isAnswered(e) ? End.Why.OVERTAKEN : null;
    };
  }

  /// A response overtakes whatever else was still to be done at its stage.
  private boolean isAnswered(Answer event) {
    return event instanceof ResponseSent && limit.until() != Trigger.RESPONSE_SENT;
  }

  private End.@Nullable Why whyByCourse(Course event) {
    return switch (event) {
      case StageOpened _ -> stage > 0 && event.stage() > stage ? End.Why.OVERTAKEN : null;
      case StageRefused _ -> isOurs(event) ? End.Why.REFUSED : null;
      case StageClosed _ -> isOurs(event) ? End.Why.CLOSED : null;
      case StagePassedOver _ -> isOurs(event) ? End.Why.OVERTAKEN : null;
      case StageRequested _,
          LateRequestConsidered _,
          RequestAcknowledged _,
          HandlerAssigned _,
          HandlerReleased _,
          IndependenceChecked _,
          StageExtended _,
          WaitAgreed _,
          NextStageRightTold _,
          DelayRecorded _,
          DelayExplained _,
          ResponderChased _,
          MeetingHeld _,
          StageReopened _,
          CouncilCalculationRecorded _ ->
          null;
    };
  }

  private boolean isOurs(StageEvent event) {
    return event.stage() == stage;
  }

  /// The facts that set it going again, in order.
  List<Fact<Event>> restarts(Facts facts) {
    return facts.all().stream().filter(f -> restarts(f.event())).toList();
  }

  private boolean restarts(Event event) {
    return limit.binds() == Binds.AUTHORITY
        && (event instanceof RepresentationReopened
            || (event instanceof RepresentationResubmitted(var elements) && elements.isEmpty())
            || (event instanceof StageReopened(var reopened, _) && reopened == stage));
  }

  /// Whether it starts anew with this fact, having come to this end.
  boolean startsAnew(Fact<Event> restart, End end) {
    return switch (end) {
      case End.Running _ -> false;
      case End.Done _ ->
          restart.event() instanceof StageReopened && limit.until() == Trigger.RESPONSE_SENT;
      case End.Stopped(_, var why) ->
          switch (why) {
            case SUSPENDED -> restart.event() instanceof RepresentationResubmitted;
            case WITHDRAWN, REFUSED, REDIRECTED, CLOSED -> true;
            case OVERTAKEN -> false;
          };
    };
  }
}
