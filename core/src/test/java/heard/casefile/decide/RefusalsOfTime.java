package heard.casefile.decide;

import static heard.casefile.Acts.extended;
import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.requested;
import static heard.casefile.decide.Refusal.refused;
import static heard.casefile.decide.Stories.atOne;
import static heard.casefile.decide.Stories.day;
import static heard.casefile.decide.Stories.moreTime;
import static heard.casefile.decide.Stories.oneAnswered;
import static heard.casefile.decide.Stories.twoAnswered;
import static java.util.Objects.requireNonNull;

import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.standing.Position;
import heard.procedure.Citation;
import heard.procedure.Code;
import heard.procedure.Confidence;
import heard.procedure.Extension;
import heard.procedure.Ground;
import heard.procedure.Limit;
import heard.procedure.Specimens;
import java.util.List;
import java.util.Optional;

/// What may not be done with the time of a stage.
final class RefusalsOfTime {

  private RefusalsOfTime() {}

  static List<Refusal> all() {
    return List.of(
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
}
