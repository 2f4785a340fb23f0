package heard.casefile.decide;

import static heard.casefile.decide.Edge.edge;
import static heard.casefile.decide.Stories.adjudicated;
import static heard.casefile.decide.Stories.atTwo;
import static heard.casefile.decide.Stories.happens;
import static heard.casefile.decide.Stories.investigating;
import static heard.casefile.decide.Stories.moreTime;
import static heard.casefile.decide.Stories.reported;
import static heard.casefile.decide.Stories.twoAnswered;

import heard.casefile.investigation.InvestigationEvent.IndependentReportReceived;
import heard.casefile.investigation.InvestigationEvent.InvestigatorReportReceived;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.stage.Course.MeetingHeld;
import java.util.List;

/// The investigation.
final class EdgesOfInvestigation {

  private EdgesOfInvestigation() {}

  static List<Edge> all() {
    return List.of(
        edge(
            "the statement of complaint is agreed",
            atTwo(),
            "scoping",
            "2026-02-23",
            at -> Investigating.agreeStatement(at, 2, null, at.today()),
            "investigating"),
        edge(
            "the statement is settled without agreement",
            atTwo(),
            "scoping",
            "2026-02-23",
            at -> Investigating.setStatement(at, 2, null, at.today()),
            "investigating"),
        edge(
            "a related point is added",
            investigating(),
            "investigating",
            "2026-03-02",
            at -> Investigating.amendStatement(at, 2, null, at.today()),
            "investigating"),
        edge(
            "25 days cannot be met",
            investigating(),
            "investigating",
            "2026-03-09",
            at -> Extending.extend(at, 2, moreTime("2026-03-09", "2026-05-07")),
            "investigating-longer"),
        edge(
            "both reports are in",
            investigating().on("2026-03-02", new InvestigatorReportReceived(2, null)),
            "investigating",
            "2026-03-03",
            happens(new IndependentReportReceived(2, null)),
            "adjudicating"),
        edge(
            "the report is sent back",
            reported(),
            "adjudicating",
            "2026-03-10",
            at -> Investigating.returnReport(at, 2, null, at.today()),
            "investigating"),
        edge(
            "adjudicated, the response yet to be sent",
            reported(),
            "adjudicating",
            "2026-03-10",
            at -> Investigating.adjudicate(at, 2, null, at.today()),
            "adjudicating"),
        edge(
            "day 65 passes",
            investigating(),
            "investigation-overdue",
            "2026-05-08",
            happens(new MeetingHeld(2, null)),
            "investigation-overdue"),
        edge(
            "answered",
            adjudicated(),
            "adjudicating",
            "2026-03-12",
            at -> Responding.respond(at, 2, null, at.today()),
            "adjudicated"),
        edge(
            "early referral to the Ombudsman",
            twoAnswered(),
            "adjudicated",
            "2026-03-16",
            at -> Ending.referEarly(at, true, true, true, at.today()),
            "adjudicated"),
        edge(
            "and it is there",
            twoAnswered(),
            "adjudicated",
            "2026-03-17",
            happens(new OmbudsmanReferred(null)),
            "with-ombudsman"),
        edge(
            "stage 3 asked for",
            twoAnswered(),
            "adjudicated",
            "2026-03-20",
            at -> Opening.request(at, 3, at.today()),
            "stage-requested"));
  }
}
