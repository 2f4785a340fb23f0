package heard.casefile.retold;

import heard.casefile.CorrectionEvent;
import heard.casefile.Event;
import heard.casefile.figure.FigureEvent.FigureRecorded;
import heard.casefile.investigation.InvestigationEvent;
import heard.casefile.learning.LearningEvent;
import heard.casefile.learning.LearningEvent.ActionCompleted;
import heard.casefile.learning.LearningEvent.ActionDeclined;
import heard.casefile.learning.LearningEvent.ActionPlanned;
import heard.casefile.learning.LearningEvent.ActionProgressed;
import heard.casefile.learning.LearningEvent.ActionVerified;
import heard.casefile.learning.LearningEvent.LearningRecorded;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.ombudsman.OmbudsmanEvent;
import heard.casefile.ombudsman.OmbudsmanEvent.EarlyReferralAgreed;
import heard.casefile.ombudsman.OmbudsmanEvent.ExhaustionRecorded;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanAnswered;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanEnquired;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRecommended;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemediesCompleted;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemedyAgreed;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReturned;
import heard.casefile.panel.PanelEvent;
import heard.casefile.panel.PanelEvent.HearingNotAttended;
import heard.casefile.panel.PanelEvent.IndependentPersonConsulted;
import heard.casefile.panel.PanelEvent.PanelArranged;
import heard.casefile.panel.PanelEvent.PanelFound;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelMemberAppointed;
import heard.casefile.panel.PanelEvent.PanelMemberStoodDown;
import heard.casefile.panel.PanelEvent.PanelPapersSent;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.panel.PanelEvent.PanelReported;
import heard.casefile.payment.PaymentEvent;
import heard.casefile.payment.PaymentEvent.PaymentMade;
import heard.casefile.payment.PaymentEvent.PaymentOfferAnswered;
import heard.casefile.payment.PaymentEvent.PaymentOffered;
import heard.casefile.reception.ReceptionEvent;
import heard.casefile.review.ReviewEvent;
import heard.casefile.screening.ScreeningEvent;
import heard.casefile.stage.StageEvent;
import java.util.Arrays;
import java.util.List;

/// What an event is about: two events of one slot say the same thing of a case with other values,
/// as two days on which stage 1 was answered do. No `default`: a new event does not compile until
/// it has its slot.
///
/// @param what it is about
/// @param of which: the stage, the number of the element
/// @param room how many events it has room for
record Slot(String what, List<Object> of, Room room) {

  /// How events of one slot stand to each other.
  enum Room {
    /// One of them holds; another is a contradiction.
    ONE,
    /// They say the same; a second one adds nothing.
    SAME,
    /// Each stands for itself.
    EACH
  }

  Slot {
    of = List.copyOf(of);
  }

  /// The slot of an event.
  static Slot of(Event event) {
    return switch (event) {
      case ReceptionEvent e -> SlotsOfCases.of(e);
      case ScreeningEvent e -> SlotsOfCases.of(e);
      case StageEvent e -> SlotsOfStages.of(e);
      case PanelEvent e -> panel(e);
      case OmbudsmanEvent e -> ombudsman(e);
      case LearningEvent e -> learning(e);
      case PaymentEvent e -> payment(e);
      case FigureRecorded _ -> one("figure");
      case ReviewEvent e -> apart(e);
      case InvestigationEvent e -> apart(e);
      case CorrectionEvent e -> apart(e);
    };
  }

  private static Slot panel(PanelEvent event) {
    return switch (event) {
      case PanelArranged e -> one("hearing", e.stage());
      case PanelHeld e -> one("hearing", e.stage());
      case PanelReported e -> one("panel report", e.stage());
      case PanelMemberAppointed _,
          PanelMemberStoodDown _,
          PanelPapersSent _,
          PanelFound _,
          PanelReportReceived _,
          IndependentPersonConsulted _,
          HearingNotAttended _ ->
          apart(event);
    };
  }

  private static Slot ombudsman(OmbudsmanEvent event) {
    return switch (event) {
      case OmbudsmanReferred _ -> one("status at the Ombudsman");
      case OmbudsmanDecided _ -> one("decision of the Ombudsman");
      case ExhaustionRecorded _ -> one("after all stages");
      case OmbudsmanRecommended e -> one("recommendation of the Ombudsman", e.number());
      case OmbudsmanRemedyAgreed e -> same("remedy agreed with the Ombudsman", e.remedy());
      case EarlyReferralAgreed _,
          OmbudsmanEnquired _,
          OmbudsmanAnswered _,
          OmbudsmanRemediesCompleted _,
          OmbudsmanReturned _ ->
          apart(event);
    };
  }

  private static Slot learning(LearningEvent event) {
    return switch (event) {
      case LearningRecorded _ -> one("lesson");
      case ActionPlanned _ -> one("plan");
      case ActionProgressed _ -> one("progress");
      case RecommendationMade e -> one("recommendation", e.stage(), e.number());
      case RecommendationDecided e -> one("decision on recommendation", e.stage(), e.number());
      case ActionCompleted _, ActionVerified _, ActionDeclined _ -> apart(event);
    };
  }

  private static Slot payment(PaymentEvent event) {
    return switch (event) {
      case PaymentMade _ -> each("payment");
      case PaymentOffered _, PaymentOfferAnswered _ -> apart(event);
    };
  }

  /// One of its kind.
  static Slot one(String what, Object... of) {
    return new Slot(what, Arrays.asList(of), Room.ONE);
  }

  /// Its value is what it is about.
  static Slot same(String what, Object... of) {
    return new Slot(what, Arrays.asList(of), Room.SAME);
  }

  /// One of several that a log can tell in the same place.
  static Slot each(String what, Object... of) {
    return new Slot(what, Arrays.asList(of), Room.EACH);
  }

  /// A slot of its own: no log tells this.
  static Slot apart(Event event) {
    return each("apart", event);
  }
}
