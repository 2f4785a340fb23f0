package heard.casefile.decide;

import static heard.casefile.Acts.extended;
import static heard.casefile.Acts.found;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.suspended;
import static heard.casefile.decide.Refusal.refused;
import static heard.casefile.decide.Stories.REASONS;
import static heard.casefile.decide.Stories.adjudicated;
import static heard.casefile.decide.Stories.atOne;
import static heard.casefile.decide.Stories.atTwo;
import static heard.casefile.decide.Stories.day;
import static heard.casefile.decide.Stories.investigating;
import static heard.casefile.decide.Stories.moreTime;
import static heard.casefile.decide.Stories.oneAnswered;
import static heard.casefile.decide.Stories.screened;
import static heard.casefile.decide.Stories.twoAnswered;
import static java.util.Objects.requireNonNull;

import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.screening.ScreeningEvent.LatenessConsidered;
import heard.casefile.screening.ScreeningEvent.SufficientInterestDecided;
import heard.casefile.stage.Finding;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.standing.Position;
import heard.procedure.Citation;
import heard.procedure.Code;
import heard.procedure.Confidence;
import heard.procedure.Extension;
import heard.procedure.Ground;
import heard.procedure.Limit;
import heard.procedure.Specimens;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What may not be done on the way to a stage, at it, and with its time.
final class RefusalsOfAnswers {

  private RefusalsOfAnswers() {}

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
            "no-answer-owed",
            "an answered stage is not extended",
            oneAnswered(),
            "2026-02-16",
            at -> Extending.extend(at, 1, moreTime("2026-02-16", null))),
        refused(
            "no-extension",
            "reg 19(4): a panel's response has none",
            twoAnswered()
                .on("2026-03-20", requested(3), opened(3))
                .on("2026-04-28", new PanelReportReceived(3)),
            "2026-04-29",
            at -> Extending.extend(at, 3, moreTime("2026-04-29", null))),
        refused(
            "already-extended",
            "once",
            atOne().on("2026-02-16", extended(1, "2026-02-16", null)),
            "2026-02-17",
            at -> Extending.extend(at, 1, moreTime("2026-02-17", null))),
        refused(
            "past-maximum",
            "after day 20 only the complainant can agree to wait",
            atOne(),
            "2026-03-03",
            at -> Extending.extend(at, 1, moreTime("2026-03-03", null))),
        refused(
            "not-told",
            "17: not consent but notice",
            atOne(),
            "2026-02-16",
            at ->
                Extending.extend(
                    at,
                    1,
                    new Extending.MoreTime(
                        new Code("complexity"), new Code("authority"), at.today(), null, null))),
        refused(
            "too-far",
            "15: the maximum runs from the start",
            atOne(),
            "2026-02-16",
            at -> Extending.extend(at, 1, moreTime("2026-02-16", "2026-03-03"))),
        refused(
            "not-longer",
            "no gain",
            atOne(),
            "2026-02-10",
            at -> Extending.extend(at, 1, moreTime("2026-02-10", "2026-02-16"))),
        refused(
            "no-answer-owed",
            "nothing to wait for",
            oneAnswered(),
            "2026-02-20",
            at -> Extending.agreeToWait(at, 1, day("2026-06-01"), at.today())),
        refused(
            "within-time",
            "that long the authority has anyway",
            atOne(),
            "2026-02-20",
            at -> Extending.agreeToWait(at, 1, day("2026-02-27"), at.today())),
        refused(
            "stage-not-open",
            "nothing is defined before it opens",
            screened(),
            "2026-02-03",
            at -> Determining.define(at, 1, definition(1), at.today())),
        refused(
            "no-such-number",
            "elements are counted from 1",
            atOne(),
            "2026-02-03",
            at -> Determining.define(at, 1, definition(0), at.today())),
        refused(
            "stage-over",
            "after the response findings are corrected, not made",
            oneAnswered(),
            "2026-02-20",
            at -> Determining.find(at, 1, 1, new Code("upheld"), at.today())),
        refused(
            "no-such-element",
            "element 1 of stage 1 is not element 1 of stage 2",
            oneAnswered().on("2026-02-20", requested(2), opened(2)),
            "2026-02-23",
            at -> Determining.find(at, 2, 1, new Code("upheld"), at.today())),
        refused(
            "suspended",
            "34: the suspended element waits",
            atOne().on("2026-02-09", suspended(1)),
            "2026-02-10",
            at -> Determining.find(at, 1, 1, new Code("upheld"), at.today())),
        refused(
            "reason-needed",
            "another outcome than the findings amount to",
            atOne().on("2026-02-09", found(1, 1, "upheld")),
            "2026-02-10",
            at ->
                Determining.setOutcome(
                    at, 1, new Code("not-upheld"), null, RefusalsOfAnswers::meaning, at.today())),
        refused(
            "stage-not-open",
            "there is nothing to answer",
            screened(),
            "2026-02-10",
            at -> Responding.respond(at, 1, null, at.today())),
        refused(
            "already-answered",
            "twice",
            oneAnswered(),
            "2026-02-20",
            at -> Responding.respond(at, 1, null, at.today())),
        refused(
            "element-open",
            "an element is left open",
            atOne(),
            "2026-02-10",
            at -> Responding.respond(at, 1, null, at.today())),
        refused(
            "element-open",
            "findings of stage 1 answer nothing at stage 2",
            adjudicated().on("2026-03-11", new ElementDefined(2, 2, null, null, null, null, null)),
            "2026-03-12",
            at -> Responding.respond(at, 2, null, at.today())),
        refused(
            "nothing-found",
            "nothing is defined and no outcome set",
            screened().on("2026-02-02", opened(1)),
            "2026-02-10",
            at -> Responding.respond(at, 1, null, at.today())),
        refused(
            "stage-not-over",
            "it can be worked on",
            atOne(),
            "2026-02-10",
            at -> Responding.reopen(at, 1, null, at.today())),
        refused(
            "no-report",
            "22: both reports go with the response",
            investigating(),
            "2026-03-09",
            at -> Responding.respond(at, 2, null, at.today())),
        refused(
            "no-such-ground",
            "the grounds for more time are those of the procedure",
            atOne(),
            "2026-02-16",
            at -> Extending.extend(withGround(at, "advocate"), 1, moreTime("2026-02-16", null))));
  }

  /// The same case where the procedure knows one ground for more time at stage 1.
  private static Position withGround(Position at, String ground) {
    var citation = new Citation("regulation 14", Confidence.SECONDARY);
    var grounds = List.of(new Ground(new Code(ground), ground, citation, "", ""));
    var limits =
        Specimens.STATUTORY.limits().stream()
            .map(l -> l.id().equals(new Code("stage-1")) ? extendable(l, grounds) : l)
            .toList();
    return Position.of(
        at.file(), Optional.of(Specimens.STATUTORY.withLimits(limits)), at.calendar(), at.today());
  }

  private static Limit extendable(Limit limit, List<Ground> grounds) {
    var extension = requireNonNull(limit.extension());
    return limit.withExtension(
        new Extension(
            extension.maximum(),
            extension.decider(),
            extension.tell(),
            grounds,
            extension.citation()));
  }

  static Determining.Definition definition(int number) {
    return new Determining.Definition(number, null, null, null, null, null);
  }

  /// The authority's words are the law's in these tests.
  static Optional<Finding> meaning(Code code) {
    return Arrays.stream(Finding.values()).filter(f -> f.code().equals(code)).findFirst();
  }
}
