package heard.caselog.changes;

import heard.casefile.Occurred;
import heard.casefile.stage.Answer.DraftChecked;
import heard.casefile.stage.Answer.DraftReturned;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Answer.RemedialActionRecorded;
import heard.casefile.stage.Answer.RemedyRecorded;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Answer.StageFieldRecorded;
import heard.casefile.stage.Course.CouncilCalculationRecorded;
import heard.casefile.stage.Course.DelayExplained;
import heard.casefile.stage.Course.DelayRecorded;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.RequestAcknowledged;
import heard.casefile.stage.Course.ResponderChased;
import heard.casefile.stage.Course.StageClosed;
import heard.casefile.stage.Course.StageExtended;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StageRefused;
import heard.casefile.stage.Course.StageRequested;
import heard.casefile.stage.Points.DispositionMade;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.ElementFieldRecorded;
import heard.casefile.stage.Points.FindingMade;
import heard.casefile.stage.StageEvent;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.State;
import heard.caselog.mapping.Value;

/// The fields that tell of a stage and its elements.
final class FieldsOfStages {

  private FieldsOfStages() {}

  static void tell(Occurred on, StageEvent event, ToldFields told) {
    int stage = event.stage();
    switch (event) {
      case StageRequested _ -> told.at(stage, 0, Field.REQUESTED, on);
      case StageOpened e ->
          told.at(stage, 0, Field.STAGE, new Value.StageNamed(e.procedure(), e.id()));
      case CouncilCalculationRecorded e -> {
        told.at(stage, 0, Field.COUNCIL_DUE, e.due());
        told.at(stage, 0, Field.COUNCIL_EXTENDED_DUE, e.extendedDue());
        told.at(stage, 0, Field.COUNCIL_WORKING_DAYS, e.workingDays());
        told.at(stage, 0, Field.COUNCIL_WITHIN_TARGET, e.withinTarget());
      }
      case HandlerAssigned e -> told.at(stage, 0, Field.HANDLER_ROLE, e.role());
      case StageExtended _ -> told.at(stage, 0, Field.EXTENDED, true);
      case DelayRecorded e -> told.at(stage, 0, Field.DELAY_REASON, e.reason());
      case DelayExplained e -> told.at(stage, 0, Field.DELAY_IN_WORDS, e.words());
      case RequestAcknowledged _ -> told.at(stage, 0, Field.REQUEST_ACKNOWLEDGED, on);
      case ResponderChased _ -> told.at(stage, 0, Field.CHASED, on);
      case DraftChecked _ -> told.at(stage, 0, Field.DRAFT_CHECKED, on);
      case DraftReturned e -> {
        told.at(stage, 0, Field.DRAFT_RETURNED, on);
        told.at(stage, 0, Field.RETURN_REASON, e.reason());
      }
      case OverallOutcomeSet e -> told.at(stage, 0, Field.OUTCOME, e.outcome());
      case ResponseSent _ -> told.at(stage, 0, Field.RESPONDED, on);
      case RemedyRecorded e -> told.at(stage, 0, Field.REMEDY, e.remedy());
      case RemedialActionRecorded e -> told.at(stage, 0, Field.REMEDIAL_ACTION, e.taken());
      case StageFieldRecorded e -> told.own(stage, 0, e.field(), e.value());
      case ElementFieldRecorded e -> told.own(stage, e.element(), e.field(), e.value());
      case StageClosed _ -> {
        told.at(stage, 0, Field.STAGE_STATUS, State.CLOSED);
        told.at(stage, 0, Field.STAGE_CLOSED, on);
      }
      case StageRefused _ -> {
        told.at(stage, 0, Field.STAGE_STATUS, State.REFUSED);
        told.at(stage, 0, Field.STAGE_CLOSED, on);
      }
      case ElementDefined e -> {
        told.at(stage, e.number(), Field.ELEMENT_NUMBER, e.number());
        told.at(stage, e.number(), Field.NATURE, e.nature());
        told.at(stage, e.number(), Field.SERVICE, e.service());
        told.at(stage, e.number(), Field.ROUTE, e.route());
        told.at(stage, e.number(), Field.OUTCOME_SOUGHT, e.outcomeSought());
        told.at(stage, e.number(), Field.ELEMENT_TEXT, e.paper());
      }
      case FindingMade e -> {
        told.at(stage, e.element(), Field.FINDING, e.finding());
        told.at(stage, e.element(), Field.FINDING_DATE, on);
      }
      case DispositionMade e -> {
        var disposition = new Value.Ended(e.disposition());
        if (e.element() == null) {
          told.at(stage, 0, Field.OUTCOME, disposition);
        } else {
          told.at(stage, e.element(), Field.FINDING, disposition);
          told.at(stage, e.element(), Field.FINDING_DATE, on);
        }
      }
      default -> told.other(on, event);
    }
  }
}
