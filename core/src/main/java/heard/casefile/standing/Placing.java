package heard.casefile.standing;

import heard.casefile.CaseFile;
import heard.casefile.clock.Clock;
import heard.casefile.clock.Clocks;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Standing.AtInvestigation;
import heard.casefile.standing.Standing.AtLocalResolution;
import heard.casefile.standing.Standing.AtPanel;
import heard.casefile.standing.Standing.AtReply;
import heard.casefile.standing.Standing.AtReview;
import heard.procedure.Code;
import heard.procedure.StageKind;
import heard.procedure.Trigger;
import java.time.LocalDate;
import java.util.Optional;

/// Finds the state that a case is in.
record Placing(CaseFile file, Clocks clocks, LocalDate today) {

  /// Members that a panel has (reg 19(2)).
  private static final int PANEL = 3;

  static final Code NOT_ENGAGING = new Code("not-engaging");
  static final Code SENSITIVE = new Code("sensitive");

  Standing standing() {
    var reception = file.reception();
    if (reception.received().isEmpty()) {
      return new Standing.NotReceived();
    }
    if (reception.withdrawn().isPresent()) {
      return new Standing.ClosedWithdrawn();
    }
    if (file.screening().refused().isPresent()) {
      return new Standing.Refused();
    }
    if (file.screening().redirected().isPresent()) {
      return new Standing.Redirected();
    }
    var closed = reception.closed();
    if (closed.isPresent()) {
      return closed(closed.get().event());
    }
    if (file.screening().suspended().isPresent()) {
      return new Standing.Suspended();
    }
    return live();
  }

  private Standing closed(RepresentationClosed closing) {
    if (NOT_ENGAGING.equals(closing.reason())) {
      return new Standing.ClosedNotEngaging();
    }
    if (SENSITIVE.equals(closing.reason())) {
      return new Standing.ClosedSensitive();
    }
    if (file.ombudsman().decided().isPresent()) {
      return new Standing.ClosedAfterOmbudsman();
    }
    var current = current();
    if (current.isEmpty()) {
      return new Standing.ClosedInformally();
    }
    var stage = current.get().ordinal();
    return current.get().response().isPresent()
        ? new Standing.ClosedAnswered(stage)
        : new Standing.ClosedUnanswered(stage, closing.reason());
  }

  private Standing live() {
    var current = current();
    if (current.filter(s -> !s.isOver()).isPresent()) {
      return current.map(this::atStage).orElseThrow();
    }
    if (file.ombudsman().hasIt()) {
      return new Standing.WithOmbudsman();
    }
    if (file.ombudsman().decided().isPresent()) {
      return new Standing.OmbudsmanDecided();
    }
    return current.map(this::atStage).orElseGet(this::withoutStage);
  }

  private Standing withoutStage() {
    if (file.reception().compliment().isPresent()) {
      return new Standing.Noted();
    }
    return file.screening().procedure().isPresent()
        ? new Standing.Screened()
        : new Standing.Received();
  }

  /// The latest stage that was asked for, opened or refused.
  Optional<StageFile> current() {
    return file.stages().reversed().stream()
        .filter(s -> s.opened().isPresent() || isAsked(s) || s.refused().isPresent())
        .findFirst();
  }

  private static boolean isAsked(StageFile stage) {
    return stage.requestedOn().isPresent();
  }

  private Standing atStage(StageFile stage) {
    if (stage.refused().isPresent()) {
      return new Standing.StageRefused(stage.ordinal());
    }
    if (stage.passedOver().isPresent()) {
      return new Standing.StageRequested(stage.ordinal() + 1);
    }
    var kind = stage.kind();
    if (kind.isEmpty()) {
      return new Standing.StageRequested(stage.ordinal());
    }
    if (stage.closed().isPresent() && stage.response().isEmpty()) {
      return new Standing.StageEnded(stage.ordinal());
    }
    return atStage(stage, kind.get());
  }

  private Standing atStage(StageFile stage, StageKind kind) {
    return switch (kind) {
      case LOCAL_RESOLUTION -> atLocalResolution(stage);
      case INDEPENDENT_INVESTIGATION -> atInvestigation(stage);
      case REVIEW_PANEL -> atPanel(stage);
      case INTERNAL_REVIEW -> atReview(stage);
      case PLAIN_REPLY -> atReply(stage);
      case OMBUDSMAN -> new Standing.WithOmbudsman();
    };
  }

  private AtLocalResolution atLocalResolution(StageFile stage) {
    int n = stage.ordinal();
    if (isAnswered(stage)) {
      return new Standing.Answered(n);
    }
    if (isOverdue(n)) {
      return new Standing.AnswerOverdue(n);
    }
    return stage.extension().isPresent()
        ? new Standing.AnsweringLonger(n)
        : new Standing.Answering(n);
  }

  private AtInvestigation atInvestigation(StageFile stage) {
    int n = stage.ordinal();
    if (isAnswered(stage)) {
      return new Standing.Adjudicated(n);
    }
    var step = stepOf(stage);
    return isOverdue(n) ? new Standing.InvestigationOverdue(n, step) : step;
  }

  private static AtInvestigation stepOf(StageFile stage) {
    int n = stage.ordinal();
    var investigation = stage.investigation();
    if (investigation.reportOn().isPresent() && investigation.independentReportOn().isPresent()) {
      return new Standing.Adjudicating(n);
    }
    if (stage.extension().isPresent()) {
      return new Standing.InvestigatingLonger(n);
    }
    var begun =
        investigation.statementOn().isPresent()
            && investigation.hasInvestigator()
            && investigation.hasIndependentPerson();
    return begun ? new Standing.Investigating(n) : new Standing.Scoping(n);
  }

  private static AtPanel atPanel(StageFile stage) {
    int n = stage.ordinal();
    var panel = stage.panel();
    if (isAnswered(stage)) {
      return new Standing.PanelAnswered(n);
    }
    if (panel.reportReceivedOn().or(panel::reportedOn).isPresent()) {
      return new Standing.PanelReported(n);
    }
    if (panel.held().isPresent()) {
      return new Standing.PanelHeard(n);
    }
    var fixed = panel.arrangedFor().isPresent() && panel.members().size() >= PANEL;
    return fixed ? new Standing.PanelFixed(n) : new Standing.PanelRequested(n);
  }

  private AtReview atReview(StageFile stage) {
    int n = stage.ordinal();
    if (isAnswered(stage)) {
      return new Standing.Reviewed(n);
    }
    if (isOverdue(n)) {
      return new Standing.ReviewOverdue(n);
    }
    return stage.extension().isPresent()
        ? new Standing.ReviewingLonger(n)
        : new Standing.Reviewing(n);
  }

  private AtReply atReply(StageFile stage) {
    int n = stage.ordinal();
    if (isAnswered(stage)) {
      return new Standing.Replied(n);
    }
    return isOverdue(n) ? new Standing.ReplyOverdue(n) : new Standing.Replying(n);
  }

  /// A stage reopened after its response is not answered until there is another.
  private static boolean isAnswered(StageFile stage) {
    return stage.responseInForce().isPresent();
  }

  /// Whether the longest lawful time for the response has gone by.
  private boolean isOverdue(int stage) {
    return clocks.of(stage).stream()
        .filter(c -> c.limit().until() == Trigger.RESPONSE_SENT)
        .filter(Clock::isRunning)
        .anyMatch(c -> today.isAfter(c.lastLawfulDay()));
  }
}
