package heard.casefile.standing;

import heard.procedure.Code;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The lawful state a case is in: one type a state, each with only what that state can have. It is
/// worked out from what happened and never stored as such.
public sealed interface Standing {

  /// The state as lists and reports name it, such as `answer-overdue`.
  default Code code() {
    var name = getClass().getSimpleName();
    return new Code(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
  }

  /// Not, or not yet, a representation: an action, a payment, an empty stream.
  record NotReceived() implements Standing {}

  /// Praise, which asks for nothing.
  record Noted() implements Standing {}

  /// It has arrived; it has not been decided under which procedure it runs, if under any.
  record Received() implements Standing {}

  /// A procedure is chosen and no stage open: it is being looked at whether it can be accepted.
  record Screened() implements Standing {}

  /// All of it was refused.
  record Refused() implements Standing {}

  /// All of it went to another procedure or body.
  record Redirected() implements Standing {}

  /// All of it waits for other proceedings (reg 8), until it is put again.
  record Suspended() implements Standing {}

  /// It is at a stage.
  sealed interface AtStage extends Standing {
    /// Which, counted from 1.
    int stage();
  }

  /// The stage was asked for and is not open yet.
  record StageRequested(int stage) implements AtStage {}

  /// The request for the stage was refused.
  record StageRefused(int stage) implements AtStage {}

  /// The stage ended without a response, the case did not.
  record StageEnded(int stage) implements AtStage {}

  /// At local resolution.
  sealed interface AtLocalResolution extends AtStage {}

  record Answering(int stage) implements AtLocalResolution {}

  /// With its time extended.
  record AnsweringLonger(int stage) implements AtLocalResolution {}

  /// The longest lawful time has gone by without a response: the next stage is open.
  record AnswerOverdue(int stage) implements AtLocalResolution {}

  record Answered(int stage) implements AtLocalResolution {}

  /// At an independent investigation.
  sealed interface AtInvestigation extends AtStage {}

  /// Officers are being appointed and the statement of complaint agreed.
  record Scoping(int stage) implements AtInvestigation {}

  record Investigating(int stage) implements AtInvestigation {}

  /// With its time extended.
  record InvestigatingLonger(int stage) implements AtInvestigation {}

  /// Both reports are in.
  record Adjudicating(int stage) implements AtInvestigation {}

  /// The longest lawful time has gone by.
  ///
  /// @param step how far it has come all the same
  record InvestigationOverdue(int stage, AtInvestigation step) implements AtInvestigation {}

  record Adjudicated(int stage) implements AtInvestigation {}

  /// At a review panel.
  sealed interface AtPanel extends AtStage {}

  record PanelRequested(int stage) implements AtPanel {}

  /// A day is fixed.
  record PanelFixed(int stage) implements AtPanel {}

  record PanelHeard(int stage) implements AtPanel {}

  record PanelReported(int stage) implements AtPanel {}

  record PanelAnswered(int stage) implements AtPanel {}

  /// At an internal review.
  sealed interface AtReview extends AtStage {}

  record Reviewing(int stage) implements AtReview {}

  record ReviewingLonger(int stage) implements AtReview {}

  record ReviewOverdue(int stage) implements AtReview {}

  record Reviewed(int stage) implements AtReview {}

  /// At a plain reply.
  sealed interface AtReply extends AtStage {}

  record Replying(int stage) implements AtReply {}

  record ReplyOverdue(int stage) implements AtReply {}

  record Replied(int stage) implements AtReply {}

  /// The Ombudsman has it, and nothing of the authority's own is under way.
  record WithOmbudsman() implements Standing {}

  record OmbudsmanDecided() implements Standing {}

  /// Nothing more will be done.
  sealed interface Closed extends Standing {}

  /// Settled without a stage, as a pre-complaint is.
  record ClosedInformally() implements Closed {}

  /// After the response of that stage.
  record ClosedAnswered(int stage) implements Closed {}

  /// By the complainant's own act.
  record ClosedWithdrawn() implements Closed {}

  /// Because the complainant no longer answers; not a withdrawal.
  record ClosedNotEngaging() implements Closed {}

  /// For a reason that is restricted.
  record ClosedSensitive() implements Closed {}

  /// With a stage begun and not answered, for some other reason.
  record ClosedUnanswered(int stage, @Nullable Code reason) implements Closed {}

  /// After the Ombudsman's decision.
  record ClosedAfterOmbudsman() implements Closed {}
}
