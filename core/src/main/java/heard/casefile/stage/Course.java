package heard.casefile.stage;

import heard.casefile.EventType;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.procedure.Code;
import heard.procedure.StageKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a stage comes about and runs: request, people, time.
public sealed interface Course extends StageEvent {

  /// The complainant asked for the stage, in any form.
  @EventType(word = "stage-requested", version = 1)
  record StageRequested(int stage) implements Course {}

  /// A request made after its time was considered on its facts.
  @EventType(word = "late-request-considered", version = 1)
  record LateRequestConsidered(int stage, boolean accepted, @Nullable PaperRef reasons)
      implements Course {}

  /// The stage began. Its clocks run from the day that the procedure names, not from this one
  /// unless it is that.
  ///
  /// @param id which stage of the procedure
  /// @param digest of the procedure file as loaded
  @EventType(word = "stage-opened", version = 1)
  record StageOpened(int stage, Code id, StageKind kind, Code procedure, String digest)
      implements Course {}

  /// The acknowledgement of the request was sent.
  @EventType(word = "request-acknowledged", version = 1)
  record RequestAcknowledged(int stage) implements Course {}

  /// The request was turned down.
  @EventType(word = "stage-refused", version = 1)
  record StageRefused(int stage, Code ground, @Nullable PaperRef reasons) implements Course {}

  /// Complainant and authority agreed in writing to go on to the next stage without this one.
  @EventType(word = "stage-passed-over", version = 1)
  record StagePassedOver(int stage) implements Course {}

  /// Somebody took on a part in the stage.
  @EventType(word = "handler-assigned", version = 1)
  record HandlerAssigned(int stage, Code role, @Nullable PersonId person) implements Course {}

  @EventType(word = "handler-released", version = 1)
  record HandlerReleased(int stage, Code role, @Nullable PersonId person) implements Course {}

  /// Whether somebody whom the law wants independent is so was looked into.
  ///
  /// @param role independent-person or panel-member
  @EventType(word = "independence-checked", version = 1)
  record IndependenceChecked(int stage, Code role, @Nullable PersonId person, boolean independent)
      implements Course {}

  /// The time was extended: the envelope's day is the day of the decision.
  ///
  /// @param decider who decided, by role
  /// @param toldOn the day the complainant was told
  /// @param newDate the date the complainant was given
  @EventType(word = "stage-extended", version = 1)
  record StageExtended(
      int stage,
      @Nullable Code ground,
      @Nullable Code decider,
      @Nullable LocalDate toldOn,
      @Nullable LocalDate newDate)
      implements Course {}

  /// The complainant agreed to wait longer than the longest lawful time.
  @EventType(word = "wait-agreed", version = 1)
  record WaitAgreed(int stage, LocalDate until) implements Course {}

  /// The complainant was told that the stage is out of time and the next is open to them.
  @EventType(word = "next-stage-right-told", version = 1)
  record NextStageRightTold(int stage) implements Course {}

  /// Why it took longer.
  @EventType(word = "delay-recorded", version = 1)
  record DelayRecorded(int stage, Code reason) implements Course {}

  /// Why it took longer, in words.
  @EventType(word = "delay-explained", version = 1)
  record DelayExplained(int stage, PaperRef words) implements Course {}

  /// Whoever has to answer was reminded.
  @EventType(word = "responder-chased", version = 1)
  record ResponderChased(int stage) implements Course {}

  /// People met about it; the clock runs on.
  @EventType(word = "meeting-held", version = 1)
  record MeetingHeld(int stage, @Nullable Code kind) implements Course {}

  /// The stage came to its end, with a response or without.
  @EventType(word = "stage-closed", version = 1)
  record StageClosed(int stage, @Nullable Code reason) implements Course {}

  @EventType(word = "stage-reopened", version = 1)
  record StageReopened(int stage, @Nullable Code reason) implements Course {}

  /// What the authority's own log had worked out, kept beside what is worked out here.
  ///
  /// @param limit of the procedure, such as `stage-1`
  /// @param workingDays as the log counted them
  @EventType(word = "council-calculation-recorded", version = 1)
  record CouncilCalculationRecorded(
      int stage,
      Code limit,
      @Nullable LocalDate due,
      @Nullable LocalDate extendedDue,
      @Nullable Integer workingDays,
      @Nullable Boolean withinTarget)
      implements Course {}
}
