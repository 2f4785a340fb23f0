package heard.casefile.decide;

import static heard.casefile.Acts.received;
import static heard.casefile.Acts.suspended;
import static heard.casefile.decide.Edge.edge;
import static heard.casefile.decide.Stories.COURT;
import static heard.casefile.decide.Stories.REASONS;
import static heard.casefile.decide.Stories.arrival;
import static heard.casefile.decide.Stories.happens;
import static heard.casefile.decide.Stories.screened;

import heard.casefile.Cases;
import heard.casefile.reception.ReceptionEvent.ComplimentPaid;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.procedure.Code;
import heard.procedure.Specimens;
import java.util.List;

/// Reception and screening.
final class EdgesOfReception {

  private EdgesOfReception() {}

  static List<Edge> all() {
    return List.of(
        edge(
            "received",
            new Cases(),
            "not-received",
            "2026-02-02",
            at -> Receiving.receive(at.file(), arrival("2026-02-02"), at.today()),
            "received"),
        edge(
            "a concern put right the same day",
            new Cases().on("2026-02-02", received()),
            "received",
            "2026-02-02",
            at -> Ending.close(at, Ending.Why.RESOLVED_INFORMALLY, at.today()),
            "closed-informally"),
        edge(
            "reopened with its original receipt",
            new Cases()
                .on("2026-02-02", received(), new RepresentationClosed(new Code("informal"))),
            "closed-informally",
            "2026-02-09",
            at -> Accepting.reopen(at, null, at.today()),
            "received"),
        edge(
            "a procedure is chosen",
            new Cases().on("2026-02-02", received()),
            "received",
            "2026-02-03",
            at -> Accepting.choose(at, Specimens.STATUTORY, at.today()),
            "screened"),
        edge(
            "eligible",
            screened(),
            "screened",
            "2026-02-03",
            at -> Opening.open(at, 1, at.today()),
            "answering"),
        edge(
            "ineligible",
            screened(),
            "screened",
            "2026-02-03",
            at -> Accepting.refuse(at, new Code("not-eligible"), List.of(), REASONS, at.today()),
            "refused"),
        edge(
            "out of scope, to another procedure",
            screened(),
            "screened",
            "2026-02-03",
            at -> Accepting.redirect(at, new Code("corporate"), List.of(), at.today()),
            "redirected"),
        edge(
            "prejudice to proceedings",
            screened(),
            "screened",
            "2026-02-03",
            at -> Accepting.suspend(at, COURT, List.of(), REASONS, at.today()),
            "suspended"),
        edge(
            "put again after the proceedings",
            screened().on("2026-02-03", suspended()),
            "suspended",
            "2026-06-15",
            at -> Accepting.resubmit(at, List.of(), at.today()),
            "screened"),
        edge(
            "a compliment asks for nothing",
            new Cases().on("2026-02-02", received()),
            "received",
            "2026-02-02",
            happens(new ComplimentPaid(new Code("family"))),
            "noted"));
  }
}
