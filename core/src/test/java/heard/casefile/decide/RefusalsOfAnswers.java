package heard.casefile.decide;

import static heard.casefile.Acts.found;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.suspended;
import static heard.casefile.decide.Refusal.refused;
import static heard.casefile.decide.Stories.adjudicated;
import static heard.casefile.decide.Stories.atOne;
import static heard.casefile.decide.Stories.investigating;
import static heard.casefile.decide.Stories.oneAnswered;
import static heard.casefile.decide.Stories.screened;

import heard.casefile.stage.Finding;
import heard.casefile.stage.Points.ElementDefined;
import heard.procedure.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What may not be found or sent at a stage.
final class RefusalsOfAnswers {

  private RefusalsOfAnswers() {}

  static List<Refusal> all() {
    return List.of(
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
            at -> Responding.respond(at, 2, null, at.today())));
  }

  static Determining.Definition definition(int number) {
    return new Determining.Definition(number, null, null, null, null, null);
  }

  /// The authority's words are the law's in these tests.
  static Optional<Finding> meaning(Code code) {
    return Arrays.stream(Finding.values()).filter(f -> f.code().equals(code)).findFirst();
  }
}
