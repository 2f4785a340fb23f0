package heard.casefile.decide;

import static heard.casefile.Acts.extended;
import static heard.casefile.Acts.found;
import static heard.casefile.Acts.requested;
import static heard.casefile.decide.Edge.edge;
import static heard.casefile.decide.Stories.COURT;
import static heard.casefile.decide.Stories.REASONS;
import static heard.casefile.decide.Stories.atOne;
import static heard.casefile.decide.Stories.day;
import static heard.casefile.decide.Stories.happens;
import static heard.casefile.decide.Stories.moreTime;
import static heard.casefile.decide.Stories.oneAnswered;

import heard.casefile.reception.ReceptionEvent.SafeguardingConcernRaised;
import heard.casefile.stage.Course.MeetingHeld;
import heard.casefile.stage.Course.StagePassedOver;
import java.util.List;

/// Local resolution.
final class EdgesOfStageOne {

  private EdgesOfStageOne() {}

  static List<Edge> all() {
    return List.of(
        edge(
            "proceedings start midway, for one element",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Accepting.suspend(at, COURT, List.of(1), REASONS, at.today()),
            "answering"),
        edge(
            "proceedings start midway, for all of it",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Accepting.suspend(at, COURT, List.of(), REASONS, at.today()),
            "suspended"),
        edge(
            "both agree to leave out stage 1",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Opening.passOver(at, 1, at.today()),
            "stage-requested"),
        edge(
            "and stage 2 opens without a request",
            atOne().on("2026-02-09", new StagePassedOver(1)),
            "stage-requested",
            "2026-02-09",
            at -> Opening.open(at, 2, at.today()),
            "scoping"),
        edge(
            "extended on day 10",
            atOne(),
            "answering",
            "2026-02-16",
            at -> Extending.extend(at, 1, moreTime("2026-02-16", null)),
            "answering-longer"),
        edge(
            "day 20 passes",
            atOne(),
            "answer-overdue",
            "2026-03-03",
            happens(new MeetingHeld(1, null)),
            "answer-overdue"),
        edge(
            "day 20 passes although extended",
            atOne().on("2026-02-16", extended(1, "2026-02-16", null)),
            "answer-overdue",
            "2026-03-03",
            at -> Extending.agreeToWait(at, 1, day("2026-03-13"), at.today()),
            "answer-overdue"),
        edge(
            "a meeting changes nothing",
            atOne(),
            "answering",
            "2026-02-09",
            happens(new MeetingHeld(1, null)),
            "answering"),
        edge(
            "a safeguarding concern changes nothing",
            atOne(),
            "answering",
            "2026-02-09",
            happens(new SafeguardingConcernRaised()),
            "answering"),
        edge(
            "answered",
            atOne().on("2026-02-12", found(1, 1, "upheld")),
            "answering",
            "2026-02-13",
            at -> Responding.respond(at, 1, null, at.today()),
            "answered"),
        edge(
            "answered late",
            atOne().on("2026-02-12", found(1, 1, "upheld")),
            "answer-overdue",
            "2026-03-10",
            at -> Responding.respond(at, 1, null, at.today()),
            "answered"),
        edge(
            "content with the answer",
            oneAnswered(),
            "answered",
            "2026-03-20",
            at -> Ending.close(at, Ending.Why.ANSWERED, at.today()),
            "closed-answered"),
        edge(
            "stage 2 asked for in time",
            oneAnswered(),
            "answered",
            "2026-02-20",
            at -> Opening.request(at, 2, at.today()),
            "stage-requested"),
        edge(
            "stage 2 asked for when stage 1 is out of time",
            atOne(),
            "answer-overdue",
            "2026-03-03",
            at -> Opening.request(at, 2, at.today()),
            "stage-requested"),
        edge(
            "and opened without any outcome",
            atOne().on("2026-03-03", requested(2)),
            "stage-requested",
            "2026-03-03",
            at -> Opening.open(at, 2, at.today()),
            "scoping"),
        edge(
            "stage 2 opens on a timely request",
            oneAnswered().on("2026-02-20", requested(2)),
            "stage-requested",
            "2026-02-23",
            at -> Opening.open(at, 2, at.today()),
            "scoping"),
        edge(
            "a late request is taken up",
            oneAnswered().on("2026-04-20", requested(2)),
            "stage-requested",
            "2026-04-21",
            at -> Opening.considerLateRequest(at, 2, true, null, at.today()),
            "stage-requested"),
        edge(
            "a late request is refused on its facts",
            oneAnswered().on("2026-04-20", requested(2)),
            "stage-requested",
            "2026-04-21",
            at -> Opening.considerLateRequest(at, 2, false, REASONS, at.today()),
            "stage-refused"),
        edge(
            "reopened after its response",
            oneAnswered(),
            "answered",
            "2026-02-20",
            at -> Responding.reopen(at, 1, null, at.today()),
            "answering"));
  }
}
