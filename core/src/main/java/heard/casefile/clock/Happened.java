package heard.casefile.clock;

import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.investigation.Investigation;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.panel.Panel;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelMemberAppointed;
import heard.casefile.panel.PanelEvent.PanelPapersSent;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.panel.PanelEvent.PanelReported;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.screening.ScreeningEvent.GroundsArose;
import heard.casefile.screening.ScreeningEvent.MatterNoticed;
import heard.casefile.screening.ScreeningEvent.ProceedingsConcluded;
import heard.casefile.screening.ScreeningEvent.RepresentationResubmitted;
import heard.casefile.screening.ScreeningEvent.SufficientInterestDecided;
import heard.casefile.stage.Answer.ResponseReceived;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Course.RequestAcknowledged;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StagePassedOver;
import heard.casefile.stage.Course.StageRequested;
import heard.procedure.Trigger;
import java.time.LocalDate;
import java.util.Optional;

/// When the events that limits name happened in a case.
final class Happened {

  private final Facts facts;
  private final int stage;
  private final Facts ofStage;

  /// @param facts in which to look
  /// @param stage the stage that the limit belongs to
  Happened(Facts facts, int stage) {
    this.facts = facts;
    this.stage = stage;
    this.ofStage = facts.ofStage(stage);
  }

  Facts facts() {
    return facts;
  }

  int stage() {
    return stage;
  }

  /// The day of the event, as recorded.
  Optional<LocalDate> on(Trigger trigger) {
    return switch (trigger) {
      case GROUNDS_AROSE -> facts.day(GroundsArose.class);
      case RECEIVED -> facts.day(RepresentationReceived.class);
      case INTEREST_DECIDED ->
          facts.all(SufficientInterestDecided.class).stream()
              .filter(f -> f.event().sufficient())
              .findFirst()
              .map(Fact::stands);
      case ACKNOWLEDGED -> facts.day(Acknowledged.class);
      case STAGE_REQUESTED -> ofStage.day(StageRequested.class);
      case REQUEST_ACKNOWLEDGED -> ofStage.day(RequestAcknowledged.class);
      case STAGE_SKIPPED -> facts.ofStage(stage - 1).day(StagePassedOver.class);
      case STATEMENT_AGREED -> new Investigation(ofStage).statementOn();
      case RESPONSE_SENT -> ofStage.day(ResponseSent.class);
      case RESPONSE_RECEIVED -> ofStage.day(ResponseReceived.class);
      case CHAIR_APPOINTED ->
          ofStage.all(PanelMemberAppointed.class).stream()
              .filter(f -> f.event().chair())
              .findFirst()
              .map(Fact::stands);
      case PAPERS_SENT -> ofStage.day(PanelPapersSent.class);
      case PANEL_HELD -> ofStage.day(PanelHeld.class);
      case PANEL_REPORTED -> ofStage.day(PanelReported.class);
      case PANEL_REPORT_RECEIVED -> ofStage.day(PanelReportReceived.class);
      case PROCEEDINGS_CONCLUDED -> facts.last(ProceedingsConcluded.class).map(Fact::stands);
      case RESUBMITTED -> facts.day(RepresentationResubmitted.class);
      case NOTICE -> facts.day(MatterNoticed.class);
      case OMBUDSMAN_COMPLAINED -> facts.day(OmbudsmanReferred.class);
    };
  }

  /// The day of the event that comes nearest, where the event itself is not recorded.
  private Optional<LocalDate> presumed(Trigger trigger) {
    return switch (trigger) {
      case STAGE_REQUESTED -> ofStage.day(StageOpened.class);
      case RESPONSE_RECEIVED -> on(Trigger.RESPONSE_SENT);
      case PANEL_HELD -> new Panel(ofStage).arrangedFor();
      case PANEL_REPORT_RECEIVED -> on(Trigger.PANEL_REPORTED);
      case NOTICE -> on(Trigger.GROUNDS_AROSE);
      case STATEMENT_AGREED -> on(Trigger.STAGE_REQUESTED);
      case GROUNDS_AROSE,
          RECEIVED,
          INTEREST_DECIDED,
          ACKNOWLEDGED,
          REQUEST_ACKNOWLEDGED,
          STAGE_SKIPPED,
          RESPONSE_SENT,
          CHAIR_APPOINTED,
          PAPERS_SENT,
          PANEL_REPORTED,
          PROCEEDINGS_CONCLUDED,
          RESUBMITTED,
          OMBUDSMAN_COMPLAINED ->
          Optional.empty();
    };
  }

  /// What starts a clock: the first of these that happened, or else that can be presumed.
  Optional<Start> start(Iterable<Trigger> triggers) {
    for (var trigger : triggers) {
      var day = on(trigger);
      if (day.isPresent()) {
        return day.map(d -> new Start(d, trigger, false, false));
      }
    }
    for (var trigger : triggers) {
      var day = presumed(trigger);
      if (day.isPresent()) {
        return day.map(d -> new Start(d, trigger, true, false));
      }
    }
    return Optional.empty();
  }

  /// What ends a clock. A request ends the time for asking: it is the next stage's.
  Optional<LocalDate> until(Trigger trigger) {
    return trigger == Trigger.STAGE_REQUESTED
        ? new Happened(facts, stage + 1).requested()
        : on(trigger);
  }

  private Optional<LocalDate> requested() {
    return on(Trigger.STAGE_REQUESTED).or(() -> presumed(Trigger.STAGE_REQUESTED));
  }
}
