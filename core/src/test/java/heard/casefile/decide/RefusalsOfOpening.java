package heard.casefile.decide;

import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.suspended;
import static heard.casefile.decide.Refusal.refused;
import static heard.casefile.decide.Stories.REASONS;
import static heard.casefile.decide.Stories.atOne;
import static heard.casefile.decide.Stories.atTwo;
import static heard.casefile.decide.Stories.oneAnswered;
import static heard.casefile.decide.Stories.screened;
import static heard.casefile.decide.Stories.twoAnswered;

import heard.casefile.PersonId;
import heard.casefile.screening.ScreeningEvent.LatenessConsidered;
import heard.casefile.screening.ScreeningEvent.SufficientInterestDecided;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.procedure.Code;
import java.util.List;
import java.util.UUID;

/// What may not be done on the way to a stage.
final class RefusalsOfOpening {

  private static final Code RESPONDING = new Code("responding-manager");
  private static final PersonId SOMEBODY = new PersonId(new UUID(0, 1));
  private static final PersonId OTHER = new PersonId(new UUID(0, 2));

  private RefusalsOfOpening() {}

  static List<Refusal> all() {
    return List.of(
        refused(
            "not-late",
            "in time it is a right",
            oneAnswered().on("2026-02-20", requested(2)),
            "2026-02-20",
            at -> Opening.considerLateRequest(at, 2, false, REASONS, at.today())),
        refused(
            "reasons-needed",
            "late is no reason by itself",
            oneAnswered().on("2026-04-20", requested(2)),
            "2026-04-20",
            at -> Opening.considerLateRequest(at, 2, false, null, at.today())),
        refused(
            "a-right",
            "39: nothing to add",
            oneAnswered().on("2026-02-20", requested(2)),
            "2026-02-23",
            at -> Opening.refuse(at, 2, new Code("nothing-to-add"), REASONS, at.today())),
        refused(
            "a-right",
            "39: most points were upheld",
            twoAnswered().on("2026-03-20", requested(3)),
            "2026-03-20",
            at -> Opening.refuse(at, 3, new Code("mostly-upheld"), REASONS, at.today())),
        refused(
            "reasons-needed",
            "where refusing is open, it needs reasons",
            atOne(),
            "2026-02-20",
            at -> Opening.refuse(at, 1, new Code("no-new-evidence"), null, at.today())),
        refused(
            "not-to-be-left-out",
            "stage 2 cannot be left out by agreement",
            atTwo(),
            "2026-02-20",
            at -> Opening.passOver(at, 2, at.today())),
        refused(
            "already-over",
            "an answered stage is not left out",
            oneAnswered(),
            "2026-02-20",
            at -> Opening.passOver(at, 1, at.today())),
        refused(
            "no-such-stage",
            "there is no stage 4",
            twoAnswered(),
            "2026-03-20",
            at -> Opening.open(at, 4, at.today())),
        refused(
            "suspended",
            "proceedings come first",
            screened().on("2026-02-03", suspended()),
            "2026-02-04",
            at -> Opening.open(at, 1, at.today())),
        refused(
            "already-open", "twice", atOne(), "2026-02-04", at -> Opening.open(at, 1, at.today())),
        refused(
            "no-interest",
            "decided against",
            screened().on("2026-02-03", new SufficientInterestDecided(false, REASONS)),
            "2026-02-04",
            at -> Opening.open(at, 1, at.today())),
        refused(
            "out-of-time",
            "decided against",
            screened().on("2026-02-03", new LatenessConsidered(false, false, true, REASONS)),
            "2026-02-04",
            at -> Opening.open(at, 1, at.today())),
        refused(
            "not-asked-for",
            "nobody asked for stage 2",
            oneAnswered(),
            "2026-02-20",
            at -> Opening.open(at, 2, at.today())),
        refused(
            "stage-before-not-over",
            "18: on day 20 stage 1 still has its time",
            atOne().on("2026-03-02", requested(2)),
            "2026-03-02",
            at -> Opening.open(at, 2, at.today())),
        refused(
            "late",
            "a late request is first considered",
            oneAnswered().on("2026-04-20", requested(2)),
            "2026-04-20",
            at -> Opening.open(at, 2, at.today())),
        refused(
            "not-accepted",
            "a screened stage opens when its request was accepted",
            oneAnswered().on("2026-02-20", requested(2)),
            "2026-02-23",
            at -> Opening.open(Stories.screening(at), 2, at.today())),
        refused(
            "not-screened",
            "where the stage is a right there is nothing to screen",
            oneAnswered().on("2026-02-20", requested(2)),
            "2026-02-23",
            at -> Reviewing.accept(at, 2, at.today())),
        refused(
            "not-asked-for",
            "no request, nothing to screen",
            oneAnswered(),
            "2026-02-23",
            at -> Reviewing.accept(Stories.screening(at), 2, at.today())),
        refused(
            "reasons-needed",
            "a review is refused with reasons",
            oneAnswered().on("2026-02-20", requested(2)),
            "2026-02-23",
            at ->
                Reviewing.refuse(
                    Stories.screening(at), 2, new Code("no-new-evidence"), null, at.today())),
        refused(
            "not-open",
            "nobody answers what was not opened",
            oneAnswered(),
            "2026-02-23",
            at -> Allocating.give(at, 2, RESPONDING, SOMEBODY, at.today())),
        refused(
            "before-opening",
            "nor before it was",
            atOne(),
            "2026-02-04",
            at -> Allocating.give(at, 1, RESPONDING, SOMEBODY, Stories.day("2026-02-01"))),
        refused(
            "before-last-given",
            "nobody takes over from whoever has it before they had it",
            atOne().on("2026-02-04", new HandlerAssigned(1, RESPONDING, SOMEBODY)),
            "2026-02-05",
            at -> Allocating.give(at, 1, RESPONDING, OTHER, Stories.day("2026-02-03"))),
        refused(
            "already-given",
            "once",
            atOne().on("2026-02-03", new HandlerAssigned(1, RESPONDING, SOMEBODY)),
            "2026-02-04",
            at -> Allocating.give(at, 1, RESPONDING, SOMEBODY, at.today())));
  }
}
