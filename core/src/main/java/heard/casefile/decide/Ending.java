package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.ombudsman.OmbudsmanEvent.EarlyReferralAgreed;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.stage.Course.StageClosed;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.casefile.standing.Standing;
import heard.procedure.Code;
import java.time.LocalDate;

/// Bringing a representation to its end.
public final class Ending {

  private Ending() {}

  /// Why a representation is closed. An authority's own words are recorded by imports; these are
  /// what an officer chooses from.
  public enum Why {
    /// Answered, and the complainant is content or has not asked for more in time.
    ANSWERED,
    /// Settled without a stage, the complainant content and told of their right.
    RESOLVED_INFORMALLY,
    /// No answer from the complainant to letters that said what would follow.
    NOT_ENGAGING,
    /// By a senior officer, for a restricted reason.
    SENSITIVE,
    /// The Ombudsman has decided and nothing is left to do.
    OMBUDSMAN_COMPLETED;

    public Code code() {
      return Code.of(this);
    }
  }

  /// Notes that the complainant withdraws.
  ///
  /// @param complainantsOwnAct whether it is theirs; nobody else can withdraw a complaint
  public static Decision withdraw(Position at, boolean complainantsOwnAct, LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            complainantsOwnAct,
            "not-the-complainant",
            "Only the complainant can withdraw a complaint; silence is no withdrawal.",
            "If they no longer answer, send the response on what there is, and close it as not"
                + " engaging.")
        .record(on, new RepresentationWithdrawn());
  }

  /// Closes it.
  public static Decision close(Position at, Why why, LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            why == Why.SENSITIVE || isAnswered(at.standing()),
            "answer-owed",
            "It is under way and has not been answered.",
            "Send the response first, on what there is if need be; or record the complainant's"
                + " withdrawal.")
        .unless(
            why != Why.RESOLVED_INFORMALLY || hasNoStage(at),
            "has-stages",
            "A stage has been opened: it is no longer settled informally.",
            "Send the response of the stage.")
        .unless(
            why != Why.ANSWERED || hasResponse(at),
            "no-response",
            "No response has been sent.",
            "Send it, or choose another reason for closing.")
        .unless(
            why != Why.OMBUDSMAN_COMPLETED || at.file().ombudsman().decided().isPresent(),
            "ombudsman-undecided",
            "The Ombudsman has not decided.",
            "Record the decision first.")
        .record(on, new RepresentationClosed(why.code()));
  }

  /// Closes a stage that ends without a response, such as a request settled at a meeting.
  public static Decision closeStage(Position at, int stage, Code reason, LocalDate on) {
    var file = at.file().stage(stage);
    return Ruling.on(at, on)
        .unless(
            file.flatMap(StageFile::opened).isPresent(),
            "stage-not-open",
            "Stage %d is not open.".formatted(stage),
            "Open the stage first.")
        .unless(
            file.filter(s -> s.closed().isPresent()).isEmpty(),
            "already-closed",
            "Stage %d is closed already.".formatted(stage),
            "Nothing is to be done.")
        .unless(
            file.filter(s -> s.response().isPresent() || s.disposition().isPresent()).isPresent(),
            "nothing-came-of-it",
            "It is not recorded what came of stage %d.".formatted(stage),
            "Send its response, or record how it ended instead: withdrawn, settled at a meeting.")
        .record(on, new StageClosed(stage, reason));
  }

  /// Goes to the Ombudsman without a panel, by agreement.
  ///
  /// @param significantPointsUpheld all of them, or all that matter
  /// @param clearActionPlan for what was upheld
  /// @param bothAgree authority and complainant, in writing
  public static Decision referEarly(
      Position at,
      boolean significantPointsUpheld,
      boolean clearActionPlan,
      boolean bothAgree,
      LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            at.standing() instanceof Standing.Adjudicated,
            "stage-2-not-finished",
            "Stage 2 is not finished: both reports and the adjudication come first.",
            "Send the response of stage 2.")
        .unless(
            significantPointsUpheld && clearActionPlan,
            "not-suitable",
            "Early referral is for complaints of which all that matters was upheld, with a clear"
                + " plan of action.",
            "Offer the panel: it is the complainant's right.")
        .unless(
            bothAgree,
            "not-agreed",
            "Both the authority and the complainant have to agree.",
            "Ask the complainant; without their agreement there is a panel if they ask for it.")
        .record(on, new EarlyReferralAgreed());
  }

  private static boolean hasNoStage(Position at) {
    return at.file().stages().stream().allMatch(s -> s.opened().isEmpty());
  }

  private static boolean hasResponse(Position at) {
    return at.file().stages().stream().anyMatch(s -> s.response().isPresent());
  }

  /// Whether nothing is owed to the complainant in that state.
  private static boolean isAnswered(Standing standing) {
    return switch (standing) {
      case Standing.Received _,
          Standing.Screened _,
          Standing.Answered _,
          Standing.Adjudicated _,
          Standing.PanelAnswered _,
          Standing.Reviewed _,
          Standing.Replied _,
          Standing.StageRefused _,
          Standing.StageEnded _,
          Standing.WithOmbudsman _,
          Standing.OmbudsmanDecided _ ->
          true;
      case Standing.NotReceived _,
          Standing.Noted _,
          Standing.Refused _,
          Standing.Redirected _,
          Standing.Suspended _,
          Standing.StageRequested _,
          Standing.Answering _,
          Standing.AnsweringLonger _,
          Standing.AnswerOverdue _,
          Standing.Scoping _,
          Standing.Investigating _,
          Standing.InvestigatingLonger _,
          Standing.Adjudicating _,
          Standing.InvestigationOverdue _,
          Standing.PanelRequested _,
          Standing.PanelFixed _,
          Standing.PanelHeard _,
          Standing.PanelReported _,
          Standing.Reviewing _,
          Standing.ReviewingLonger _,
          Standing.ReviewOverdue _,
          Standing.Replying _,
          Standing.ReplyOverdue _,
          Standing.Closed _ ->
          false;
    };
  }
}
