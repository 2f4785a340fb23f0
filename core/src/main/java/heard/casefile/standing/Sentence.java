package heard.casefile.standing;

import heard.casefile.Fact;
import heard.casefile.clock.Clock;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Standing.AtInvestigation;
import heard.casefile.standing.Standing.AtLocalResolution;
import heard.casefile.standing.Standing.AtPanel;
import heard.casefile.standing.Standing.AtReply;
import heard.casefile.standing.Standing.AtReview;
import heard.casefile.standing.Standing.Closed;
import heard.procedure.Dates;
import heard.procedure.Trigger;
import java.util.Optional;

/// Where a case stands, in one sentence that a person would say.
public final class Sentence {

  private final Position at;

  private Sentence(Position at) {
    this.at = at;
  }

  /// The sentence.
  public static String of(Position at) {
    return new Sentence(at).say(at.standing());
  }

  private String say(Standing standing) {
    return switch (standing) {
      case Standing.NotReceived _ -> "No representation has been received.";
      case Standing.Noted _ -> "A compliment, which asks for nothing.";
      case Standing.Received _ -> "Received%s; no procedure is chosen.".formatted(receivedOn());
      case Standing.Screened _ -> "Received%s and being screened.".formatted(receivedOn());
      case Standing.Refused _ -> "Refused%s.".formatted(endedOn());
      case Standing.Redirected _ -> "Sent to another procedure or body%s.".formatted(endedOn());
      case Standing.Suspended _ ->
          "Suspended until other proceedings have ended and the complainant puts it again.";
      case Standing.AtStage stage -> atStage(stage);
      case Standing.WithOmbudsman _ -> "With the Ombudsman.";
      case Standing.OmbudsmanDecided _ -> "The Ombudsman has decided.";
      case Closed closed -> closed(closed);
    };
  }

  private String atStage(Standing.AtStage stage) {
    return switch (stage) {
      case Standing.StageRequested(var n) -> "Stage %d is to be opened.".formatted(n);
      case Standing.StageRefused(var n) -> "The request for stage %d was refused.".formatted(n);
      case Standing.StageEnded(var n) -> "Stage %d ended without a response.".formatted(n);
      case AtLocalResolution local -> local(local);
      case AtInvestigation investigation -> investigation(investigation);
      case AtPanel panel -> panel(panel);
      case AtReview review -> review(review);
      case AtReply reply -> reply(reply);
    };
  }

  private String local(AtLocalResolution state) {
    return switch (state) {
      case Standing.Answering(var n) -> responseDue(n, "");
      case Standing.AnsweringLonger(var n) -> responseDue(n, ", its time extended");
      case Standing.AnswerOverdue(var n) ->
          overdue(n) + ", and the complainant may go on to the next stage.";
      case Standing.Answered(var n) -> answered(n);
    };
  }

  private String investigation(AtInvestigation state) {
    return switch (state) {
      case Standing.Scoping(var n) -> "The investigation is being prepared. " + responseDue(n, "");
      case Standing.Investigating(var n) -> "It is being investigated. " + responseDue(n, "");
      case Standing.InvestigatingLonger(var n) ->
          "It is being investigated. " + responseDue(n, ", its time extended");
      case Standing.Adjudicating(var n) ->
          "Both reports are in, to be adjudicated. " + responseDue(n, "");
      case Standing.InvestigationOverdue(var n, _) -> overdue(n) + ".";
      case Standing.Adjudicated(var n) -> answered(n);
    };
  }

  private String panel(AtPanel state) {
    return switch (state) {
      case Standing.PanelRequested(var n) ->
          "A panel is to be held%s.".formatted(by(n, Trigger.PANEL_HELD));
      case Standing.PanelFixed(var n) ->
          "The panel meets%s."
              .formatted(on(stage(n).flatMap(s -> s.panel().arrangedFor()).map(Dates::say)));
      case Standing.PanelHeard(var n) ->
          "The panel has met; its report is due%s.".formatted(by(n, Trigger.PANEL_REPORTED));
      case Standing.PanelReported(var n) -> "The panel has reported. " + responseDue(n, "");
      case Standing.PanelAnswered(var n) -> answered(n);
    };
  }

  private String review(AtReview state) {
    return switch (state) {
      case Standing.Reviewing(var n) -> responseDue(n, "");
      case Standing.ReviewingLonger(var n) -> responseDue(n, ", its time extended");
      case Standing.ReviewOverdue(var n) -> overdue(n) + ".";
      case Standing.Reviewed(var n) -> answered(n);
    };
  }

  private String reply(AtReply state) {
    return switch (state) {
      case Standing.Replying(var n) -> responseDue(n, "");
      case Standing.ReplyOverdue(var n) -> overdue(n) + ".";
      case Standing.Replied(var n) -> answered(n);
    };
  }

  private String closed(Closed state) {
    return switch (state) {
      case Standing.ClosedInformally _ -> "Closed%s, settled without a stage.".formatted(endedOn());
      case Standing.ClosedAnswered(var n) ->
          "Closed%s after the response of stage %d.".formatted(endedOn(), n);
      case Standing.ClosedWithdrawn _ -> "Withdrawn by the complainant%s.".formatted(endedOn());
      case Standing.ClosedNotEngaging _ ->
          "Closed%s: the complainant no longer answers.".formatted(endedOn());
      case Standing.ClosedSensitive _ ->
          "Closed%s for a reason that is restricted.".formatted(endedOn());
      case Standing.ClosedUnanswered(var n, _) ->
          "Closed%s without a response at stage %d.".formatted(endedOn(), n);
      case Standing.ClosedAfterOmbudsman _ ->
          "Closed%s after the Ombudsman's decision.".formatted(endedOn());
    };
  }

  private String responseDue(int n, String how) {
    var clock = clock(n, Trigger.RESPONSE_SENT).filter(Clock::isRunning);
    if (clock.isEmpty()) {
      return "The response of stage %d is to be sent%s.".formatted(n, how);
    }
    var due = clock.get().dueNow();
    var last = clock.get().lastLawfulDay();
    if (!at.today().isAfter(due)) {
      return "The response of stage %d is due on %s%s.".formatted(n, Dates.say(due), how);
    }
    return "The response of stage %d was due on %s%s; the longest lawful time ends on %s."
        .formatted(n, Dates.say(due), how, Dates.say(last));
  }

  private String overdue(int n) {
    var last = clock(n, Trigger.RESPONSE_SENT).map(Clock::lastLawfulDay).map(Dates::say);
    return "The response of stage %d is overdue: the longest lawful time ended%s"
        .formatted(n, on(last));
  }

  private String answered(int n) {
    var on = stage(n).flatMap(StageFile::respondedOn).map(Dates::say);
    var window = clock(n, Trigger.STAGE_REQUESTED).filter(Clock::isRunning).map(Clock::dueNow);
    var more =
        window
            .map(until ->
                at.today().isAfter(until)
                    ? "; the time to ask for the next stage ended on " + Dates.say(until)
                    : "; the complainant may ask for the next stage until " + Dates.say(until))
            .orElse("");
    return "Answered at stage %d%s%s.".formatted(n, on(on), more);
  }

  private String by(int n, Trigger until) {
    return clock(n, until).map(c -> " by " + Dates.say(c.dueNow())).orElse("");
  }

  private Optional<Clock> clock(int n, Trigger until) {
    return at.clocks().of(n).stream()
        .filter(c -> c.limit().until() == until && c.elements().isEmpty())
        .reduce((_, latest) -> latest);
  }

  private Optional<StageFile> stage(int n) {
    return at.file().stage(n);
  }

  private String receivedOn() {
    return on(at.file().reception().receivedOn().map(Dates::say));
  }

  private String endedOn() {
    return on(
        Status.ending(at.file())
            .filter(f -> f.on().last().isPresent())
            .map(Fact::stands)
            .map(Dates::say));
  }

  private static String on(Optional<String> day) {
    return day.map(d -> " on " + d).orElse("");
  }
}
