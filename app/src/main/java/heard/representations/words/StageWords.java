package heard.representations.words;

import heard.authority.Scheme;
import heard.casefile.CaseFile;
import heard.casefile.stage.Answer;
import heard.casefile.stage.Answer.*;
import heard.casefile.stage.Course;
import heard.casefile.stage.Course.*;
import heard.casefile.stage.Points;
import heard.casefile.stage.Points.*;
import heard.casefile.stage.StageEvent;
import heard.platform.pages.Dates;
import heard.procedure.Code;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What happens at a stage of any kind, in sentences.
record StageWords(Labels labels, CaseFile file) {

  String say(StageEvent event) {
    return labels.stage(file, event.stage())
        + ": "
        + switch (event) {
          case Course e -> course(e);
          case Points e -> points(e);
          case Answer e -> answer(e);
        };
  }

  private String course(Course event) {
    return switch (event) {
      case StageRequested _ -> "asked for";
      case LateRequestConsidered e ->
          e.accepted()
              ? "the late request was accepted on its facts"
              : "the late request was not accepted on its facts";
      case StageOpened e -> "opened under " + labels.procedure(e.procedure());
      case RequestAcknowledged _ -> "the request was acknowledged";
      case StageRefused e ->
          "the request was refused, " + labels.of(Scheme.REFUSAL_GROUND, e.ground());
      case StagePassedOver _ -> "left out, as both sides agreed";
      case HandlerAssigned e -> "given to " + labels.of(Scheme.HANDLER_ROLE, e.role());
      case HandlerReleased e -> "no longer with " + labels.of(Scheme.HANDLER_ROLE, e.role());
      case IndependenceChecked e ->
          "%s was looked into and is %sindependent"
              .formatted(Labels.plain(e.role()), e.independent() ? "" : "not ");
      case StageExtended e -> extended(e);
      case WaitAgreed e -> "the complainant agreed to wait until " + Dates.full(e.until());
      case NextStageRightTold _ -> "the complainant was told that the next stage is open";
      case DelayRecorded e -> "delayed, " + labels.of(Scheme.DELAY_REASON, e.reason());
      case DelayExplained _ -> "why it took longer was written down";
      case ResponderChased _ -> "whoever has to answer was reminded";
      case MeetingHeld e -> "a meeting was held" + reason(e.kind());
      case StageClosed e -> "closed" + reason(e.reason());
      case StageReopened e -> "reopened" + reason(e.reason());
      case CouncilCalculationRecorded e -> council(e);
    };
  }

  private static String extended(StageExtended e) {
    var parts = new ArrayList<String>();
    parts.add("time extended");
    if (e.newDate() != null) {
      parts.add("to " + Dates.full(e.newDate()));
    }
    if (e.ground() != null) {
      parts.add("because of " + Labels.plain(e.ground()));
    }
    if (e.decider() != null) {
      parts.add("by " + Labels.plain(e.decider()));
    }
    if (e.toldOn() != null) {
      parts.add("the complainant was told on " + Dates.full(e.toldOn()));
    }
    return String.join(", ", parts);
  }

  private static String council(CouncilCalculationRecorded e) {
    var parts = new ArrayList<String>();
    if (e.due() != null) {
      parts.add("due " + Dates.full(e.due()));
    }
    if (e.extendedDue() != null) {
      parts.add("extended to " + Dates.full(e.extendedDue()));
    }
    if (e.workingDays() != null) {
      parts.add(Dates.workingDays(e.workingDays()));
    }
    if (e.withinTarget() != null) {
      parts.add(e.withinTarget() ? "within target" : "not within target");
    }
    return "the council’s own log says " + String.join(", ", parts);
  }

  private String points(Points event) {
    return switch (event) {
      case ElementDefined e ->
          "element %d defined%s%s"
              .formatted(
                  e.number(),
                  e.nature() == null ? "" : ", " + labels.of(Scheme.NATURE, e.nature()),
                  e.route() == null ? "" : ", route: " + labels.route(e.route()));
      case ElementCarried e ->
          "element %d is element %d of %s"
              .formatted(e.element(), e.fromElement(), labels.stage(file, e.fromStage()));
      case ElementFieldRecorded e ->
          "element %d, %s, %s"
              .formatted(e.element(), labels.field(e.field()), labels.value(e.field(), e.value()));
      case FindingMade e ->
          "finding on element %d, %s"
              .formatted(e.element(), labels.of(Scheme.FINDING, e.finding()));
      case DispositionMade e ->
          "%s ended without a finding, %s"
              .formatted(
                  e.element() == null ? "the stage" : "element " + e.element(),
                  labels.of(Scheme.DISPOSITION, e.disposition()));
    };
  }

  private String answer(Answer event) {
    return switch (event) {
      case DraftChecked _ -> "draft response checked";
      case DraftReturned e ->
          "draft response sent back"
              + (e.reason() == null ? "" : ", " + labels.of(Scheme.RETURN_REASON, e.reason()));
      case OverallOutcomeSet e ->
          "outcome, " + labels.of(Scheme.OVERALL_OUTCOME, e.outcome()) + reason(e.reason());
      case RemedyRecorded e -> "remedy, " + labels.of(Scheme.REMEDY, e.remedy());
      case RemedialActionRecorded e ->
          e.taken() ? "remedial action was taken" : "no remedial action was taken";
      case StageFieldRecorded e ->
          "%s, %s".formatted(labels.field(e.field()), labels.value(e.field(), e.value()));
      case ResponseSent _ -> "response sent";
      case ResponseReceived _ -> "the response reached the complainant";
    };
  }

  private static String reason(@Nullable Code reason) {
    return reason == null ? "" : ", " + Labels.plain(reason);
  }
}
