package heard.casefile.decide;

import static heard.casefile.Acts.found;
import static heard.casefile.decide.Edge.edge;
import static heard.casefile.decide.Stories.atOther;
import static heard.casefile.decide.Stories.happens;
import static heard.casefile.decide.Stories.moreTime;

import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.stage.Course.MeetingHeld;
import heard.casefile.stage.Points.DispositionMade;
import heard.procedure.Code;
import heard.procedure.StageKind;
import java.util.List;

/// Reviews, replies and the Ombudsman.
final class EdgesOfOtherStages {

  private EdgesOfOtherStages() {}

  static List<Edge> all() {
    return List.of(
        edge(
            "a review begins",
            atOther(StageKind.INTERNAL_REVIEW),
            "reviewing",
            "2026-02-03",
            happens(new MeetingHeld(1, null)),
            "reviewing"),
        edge(
            "a review takes longer",
            atOther(StageKind.INTERNAL_REVIEW),
            "reviewing",
            "2026-02-10",
            at -> Extending.extend(at, 1, moreTime("2026-02-10", null)),
            "reviewing-longer"),
        edge(
            "a review is out of time",
            atOther(StageKind.INTERNAL_REVIEW),
            "review-overdue",
            "2026-03-03",
            happens(new MeetingHeld(1, null)),
            "review-overdue"),
        edge(
            "a review is answered",
            atOther(StageKind.INTERNAL_REVIEW).on("2026-02-10", found(1, 1, "upheld")),
            "reviewing",
            "2026-02-12",
            at -> Responding.respond(at, 1, null, at.today()),
            "reviewed"),
        edge(
            "an enquiry is open",
            atOther(StageKind.PLAIN_REPLY),
            "replying",
            "2026-02-03",
            happens(new MeetingHeld(1, null)),
            "replying"),
        edge(
            "an enquiry is out of time",
            atOther(StageKind.PLAIN_REPLY),
            "reply-overdue",
            "2026-03-03",
            happens(new MeetingHeld(1, null)),
            "reply-overdue"),
        edge(
            "an enquiry is answered",
            atOther(StageKind.PLAIN_REPLY)
                .on("2026-02-10", new DispositionMade(1, 1, new Code("settled"))),
            "replying",
            "2026-02-12",
            at -> Responding.respond(at, 1, null, at.today()),
            "replied"),
        edge(
            "a stage at the Ombudsman",
            atOther(StageKind.OMBUDSMAN),
            "with-ombudsman",
            "2026-02-12",
            happens(new OmbudsmanReferred(null)),
            "with-ombudsman"));
  }
}
