package heard.representations.words;

import heard.casefile.standing.Standing;
import heard.casefile.standing.Standing.*;
import java.util.function.Function;

/// Where a case stands, as one says it: with the stage's name in it where it is at one.
public final class StandingWords {

  private StandingWords() {}

  /// The state in words, beginning with a capital.
  ///
  /// @param stage the name of a stage by its number
  public static String say(Standing standing, Function<Integer, String> stage) {
    return switch (standing) {
      case NotReceived _ -> "Not yet received";
      case Noted _ -> "Noted";
      case Received _ -> "Received, not yet looked at";
      case Screened _ -> "Being looked at: can it be accepted?";
      case Refused _ -> "Refused";
      case Redirected _ -> "Went to another procedure or body";
      case Suspended _ -> "Waits for other proceedings";
      case StageRequested(var n) -> stage.apply(n) + " asked for";
      case StageRefused(var n) -> stage.apply(n) + " refused";
      case StageEnded(var n) -> stage.apply(n) + " ended without a response";
      case Answering(var n) -> stage.apply(n) + ", being answered";
      case AnsweringLonger(var n) -> stage.apply(n) + ", being answered in extended time";
      case AnswerOverdue(var n) -> stage.apply(n) + ", answer out of time";
      case Answered(var n) -> stage.apply(n) + " answered";
      case Scoping(var n) -> stage.apply(n) + ", agreeing what is investigated";
      case Investigating(var n) -> stage.apply(n) + ", being investigated";
      case InvestigatingLonger(var n) -> stage.apply(n) + ", being investigated in extended time";
      case Adjudicating(var n) -> stage.apply(n) + ", reports in, waiting for adjudication";
      case InvestigationOverdue(var n, _) -> stage.apply(n) + ", investigation out of time";
      case Adjudicated(var n) -> stage.apply(n) + " adjudicated";
      case PanelRequested(var n) -> stage.apply(n) + ", panel asked for";
      case PanelFixed(var n) -> stage.apply(n) + ", panel arranged";
      case PanelHeard(var n) -> stage.apply(n) + ", panel held, waiting for its report";
      case PanelReported(var n) -> stage.apply(n) + ", panel reported, response owed";
      case PanelAnswered(var n) -> stage.apply(n) + " answered";
      case Reviewing(var n) -> stage.apply(n) + ", being reviewed";
      case ReviewingLonger(var n) -> stage.apply(n) + ", being reviewed in extended time";
      case ReviewOverdue(var n) -> stage.apply(n) + ", review out of time";
      case Reviewed(var n) -> stage.apply(n) + " reviewed";
      case Replying(var n) -> stage.apply(n) + ", reply being written";
      case ReplyOverdue(var n) -> stage.apply(n) + ", reply out of time";
      case Replied(var n) -> stage.apply(n) + " replied";
      case WithOmbudsman _ -> "With the Ombudsman";
      case OmbudsmanDecided _ -> "The Ombudsman has decided";
      case ClosedInformally _ -> "Closed without a stage";
      case ClosedAnswered(var n) -> "Closed after " + stage.apply(n);
      case ClosedWithdrawn _ -> "Closed, withdrawn by the complainant";
      case ClosedNotEngaging _ -> "Closed, the complainant no longer answers";
      case ClosedSensitive _ -> "Closed, for a restricted reason";
      case ClosedUnanswered(var n, _) -> "Closed with %s unanswered".formatted(stage.apply(n));
      case ClosedAfterOmbudsman _ -> "Closed after the Ombudsman’s decision";
    };
  }
}
