package heard.casefile.decide;

import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.requested;
import static heard.casefile.decide.Edge.edge;
import static heard.casefile.decide.Stories.REASONS;
import static heard.casefile.decide.Stories.atOne;
import static heard.casefile.decide.Stories.happens;
import static heard.casefile.decide.Stories.oneAnswered;
import static heard.casefile.decide.Stories.screened;

import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReturned;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.casefile.stage.Course.StageRefused;
import heard.procedure.Code;
import java.util.List;

/// How cases end, and begin again.
final class EdgesOfEnding {

  private EdgesOfEnding() {}

  static List<Edge> all() {
    return List.of(
        edge(
            "withdrawn",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Ending.withdraw(at, true, at.today()),
            "closed-withdrawn"),
        edge(
            "not engaging, once answered",
            oneAnswered(),
            "answered",
            "2026-03-20",
            at -> Ending.close(at, Ending.Why.NOT_ENGAGING, at.today()),
            "closed-not-engaging"),
        edge(
            "sensitive, at any point",
            atOne(),
            "answering",
            "2026-02-09",
            at -> Ending.close(at, Ending.Why.SENSITIVE, at.today()),
            "closed-sensitive"),
        edge(
            "recorded as closed though never answered",
            atOne(),
            "answering",
            "2026-02-09",
            happens(new RepresentationClosed(null)),
            "closed-unanswered"),
        edge(
            "the Ombudsman has it while a stage goes on",
            atOne(),
            "answering",
            "2026-02-09",
            happens(new OmbudsmanReferred(new Code("premature"))),
            "answering"),
        edge(
            "the Ombudsman decides",
            oneAnswered().on("2026-03-02", new OmbudsmanReferred(null)),
            "with-ombudsman",
            "2026-05-01",
            happens(new OmbudsmanDecided(new Code("upheld"), null)),
            "ombudsman-decided"),
        edge(
            "the Ombudsman sends it back to the stage it had reached",
            oneAnswered().on("2026-03-02", new OmbudsmanReferred(new Code("premature"))),
            "with-ombudsman",
            "2026-03-10",
            happens(new OmbudsmanReturned(null)),
            "answered"),
        edge(
            "closed after the Ombudsman",
            oneAnswered()
                .on("2026-03-02", new OmbudsmanReferred(null))
                .on("2026-05-01", new OmbudsmanDecided(null, null)),
            "ombudsman-decided",
            "2026-05-08",
            at -> Ending.close(at, Ending.Why.OMBUDSMAN_COMPLETED, at.today()),
            "closed-after-ombudsman"),
        edge(
            "reopened after a withdrawal, it is where it was",
            atOne().on("2026-02-09", new RepresentationWithdrawn()),
            "closed-withdrawn",
            "2026-02-16",
            at -> Accepting.reopen(at, null, at.today()),
            "answering"),
        edge(
            "reopened after a refusal",
            screened()
                .on(
                    "2026-02-03",
                    new RepresentationRefused(new Code("out-of-time"), List.of(), REASONS)),
            "refused",
            "2026-02-16",
            at -> Accepting.reopen(at, null, at.today()),
            "screened"),
        edge(
            "a refused request is opened after all",
            oneAnswered()
                .on("2026-04-20", requested(2))
                .on("2026-04-21", new StageRefused(2, new Code("late-request"), REASONS)),
            "stage-refused",
            "2026-05-20",
            happens(opened(2)),
            "scoping"));
  }
}
