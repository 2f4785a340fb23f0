package heard.casefile.retold;

import static heard.casefile.retold.Slot.apart;
import static heard.casefile.retold.Slot.each;
import static heard.casefile.retold.Slot.one;
import static heard.casefile.retold.Slot.same;

import heard.casefile.stage.Answer;
import heard.casefile.stage.Answer.DraftChecked;
import heard.casefile.stage.Answer.DraftReturned;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Answer.RemedialActionRecorded;
import heard.casefile.stage.Answer.RemedyRecorded;
import heard.casefile.stage.Answer.ResponseReceived;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Answer.StageFieldRecorded;
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
import heard.casefile.stage.Points.DispositionMade;
import heard.casefile.stage.Points.ElementCarried;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.ElementFieldRecorded;
import heard.casefile.stage.Points.FindingMade;
import heard.casefile.stage.StageEvent;
import java.util.Objects;

/// What the events of a stage are about.
final class SlotsOfStages {

  private static final String FINDING = "finding";
  private static final String OUTCOME = "outcome";

  private SlotsOfStages() {}

  static Slot of(StageEvent event) {
    return switch (event) {
      case Course e -> of(e);
      case Answer e -> of(e);
      case Points e -> of(e);
    };
  }

  private static Slot of(Course event) {
    return switch (event) {
      case StageRequested e -> one("requested", e.stage());
      case StageOpened e -> one("opened", e.stage());
      case RequestAcknowledged e -> one("request acknowledged", e.stage());
      case StageExtended e -> one("extended", e.stage());
      case HandlerAssigned e -> each("handler", e.stage());
      case DelayRecorded e -> each("delay", e.stage());
      case DelayExplained e -> one("delay in words", e.stage());
      case CouncilCalculationRecorded e -> one("council's calculation", e.stage());
      case ResponderChased e -> each("chased", e.stage());
      case StageClosed e -> one("end of stage", e.stage());
      case StageReopened e -> one("end of stage", e.stage());
      case StageRefused e -> one("refused", e.stage());
      case LateRequestConsidered _,
          StagePassedOver _,
          HandlerReleased _,
          IndependenceChecked _,
          WaitAgreed _,
          NextStageRightTold _,
          MeetingHeld _ ->
          apart(event);
    };
  }

  private static Slot of(Answer event) {
    return switch (event) {
      case DraftChecked e -> one("draft checked", e.stage());
      case DraftReturned e -> each("draft returned", e.stage());
      case OverallOutcomeSet e -> one(OUTCOME, e.stage());
      case RemedyRecorded e ->
          same("remedy", e.stage(), Objects.requireNonNullElse(e.element(), 0), e.remedy());
      case RemedialActionRecorded e -> one("remedial action", e.stage());
      case StageFieldRecorded e -> one("field of stage", e.stage(), e.field());
      case ResponseSent e -> one("response", e.stage());
      case ResponseReceived e -> apart(e);
    };
  }

  private static Slot of(Points event) {
    return switch (event) {
      case ElementDefined e -> one("element", e.stage(), e.number());
      case FindingMade e -> one(FINDING, e.stage(), e.element());
      case DispositionMade e ->
          e.element() == null ? one(OUTCOME, e.stage()) : one(FINDING, e.stage(), e.element());
      case ElementFieldRecorded e -> one("field of element", e.stage(), e.element(), e.field());
      case ElementCarried e -> apart(e);
    };
  }
}
