package heard.casefile.decide;

import static heard.casefile.Acts.person;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.responded;
import static heard.casefile.decide.Edge.edge;
import static heard.casefile.decide.Stories.atThree;
import static heard.casefile.decide.Stories.day;
import static heard.casefile.decide.Stories.happens;
import static heard.casefile.decide.Stories.twoAnswered;
import static heard.casefile.decide.Stories.withPanel;

import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.panel.PanelEvent.HearingNotAttended;
import heard.casefile.panel.PanelEvent.IndependentPersonConsulted;
import heard.casefile.panel.PanelEvent.PanelArranged;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.stage.Points.DispositionMade;
import heard.procedure.Code;
import java.util.List;

/// The panel.
final class EdgesOfPanel {

  private EdgesOfPanel() {}

  static List<Edge> all() {
    return List.of(
        edge(
            "stage 3 opens",
            twoAnswered().on("2026-03-20", requested(3)),
            "stage-requested",
            "2026-03-20",
            at -> Opening.open(at, 3, at.today()),
            "panel-requested"),
        edge(
            "a member is appointed",
            atThree(),
            "panel-requested",
            "2026-03-25",
            at -> Empanelling.appoint(at, 3, person(7), false, Independence.CLEAR, at.today()),
            "panel-requested"),
        edge(
            "the day is fixed",
            withPanel(),
            "panel-requested",
            "2026-03-27",
            at -> Empanelling.arrange(at, 3, day("2026-04-28"), at.today()),
            "panel-fixed"),
        edge(
            "the panel sits",
            withPanel().on("2026-03-27", new PanelArranged(3, day("2026-04-28"))),
            "panel-fixed",
            "2026-04-28",
            happens(new PanelHeld(3, 3)),
            "panel-heard"),
        edge(
            "the complainant does not come, and the panel ends it",
            withPanel()
                .on("2026-03-27", new PanelArranged(3, day("2026-04-28")))
                .on(
                    "2026-04-28",
                    new HearingNotAttended(3),
                    new DispositionMade(3, null, new Code("withdrawn"))),
            "panel-fixed",
            "2026-04-29",
            at -> Ending.closeStage(at, 3, new Code("not-attended"), at.today()),
            "stage-ended"),
        edge(
            "its report arrives",
            withPanel().on("2026-04-28", new PanelHeld(3, 3)),
            "panel-heard",
            "2026-05-05",
            happens(new PanelReportReceived(3)),
            "panel-reported"),
        edge(
            "answered",
            withPanel()
                .on("2026-04-28", new PanelHeld(3, 3))
                .on("2026-05-05", new PanelReportReceived(3))
                .on("2026-05-12", new IndependentPersonConsulted(3)),
            "panel-reported",
            "2026-05-20",
            at -> Responding.respond(at, 3, null, at.today()),
            "panel-answered"),
        edge(
            "to the Ombudsman after all stages",
            withPanel().on("2026-05-20", responded(3)),
            "panel-answered",
            "2026-06-01",
            happens(new OmbudsmanReferred(new Code("investigation"))),
            "with-ombudsman"));
  }
}
