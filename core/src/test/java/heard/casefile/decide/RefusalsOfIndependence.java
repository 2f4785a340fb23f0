package heard.casefile.decide;

import static heard.casefile.Acts.opened;
import static heard.casefile.Acts.person;
import static heard.casefile.Acts.requested;
import static heard.casefile.decide.Refusal.refused;
import static heard.casefile.decide.Stories.REASONS;
import static heard.casefile.decide.Stories.atOne;
import static heard.casefile.decide.Stories.atThree;
import static heard.casefile.decide.Stories.atTwo;
import static heard.casefile.decide.Stories.day;
import static heard.casefile.decide.Stories.investigating;
import static heard.casefile.decide.Stories.oneAnswered;
import static heard.casefile.decide.Stories.reported;
import static heard.casefile.decide.Stories.withPanel;

import heard.casefile.Cases;
import heard.casefile.Decision;
import heard.casefile.investigation.InvestigationEvent.InvestigatorAppointed;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelMemberAppointed;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.standing.Position;
import java.util.List;

/// Who may not take part in an investigation or panel, and what these may not do without.
final class RefusalsOfIndependence {

  private RefusalsOfIndependence() {}

  static List<Refusal> all() {
    return List.of(
        refused(
            "not-at-investigation",
            "nobody investigates stage 1",
            atOne(),
            "2026-02-20",
            at -> Investigating.appointInvestigator(at, 2, person(1), false, at.today())),
        refused(
            "in-line-management",
            "not over the service complained about",
            atTwo(),
            "2026-02-20",
            at -> Investigating.appointInvestigator(at, 2, person(3), true, at.today())),
        refused(
            "is-independent-person",
            "two people, two parts",
            atTwo(),
            "2026-02-20",
            at -> Investigating.appointInvestigator(at, 2, person(2), false, at.today())),
        refused(
            "is-investigator",
            "two people, two parts",
            atTwo(),
            "2026-02-20",
            at ->
                Investigating.appointIndependentPerson(
                    at, 2, person(1), Independence.CLEAR, at.today())),
        refused(
            "is-officer",
            "38: an officer, of the authority or of its trust",
            atTwo(),
            "2026-02-20",
            at -> independentPerson(at, new Independence(false, true, false, false, false))),
        refused(
            "is-member",
            "a councillor",
            atTwo(),
            "2026-02-20",
            at -> independentPerson(at, new Independence(true, false, false, false, false))),
        refused(
            "is-spouse-or-partner",
            "37: the spouse of an officer",
            atTwo(),
            "2026-02-20",
            at -> independentPerson(at, new Independence(false, false, true, false, false))),
        refused(
            "part-before",
            "somebody who answered stage 1",
            atTwo(),
            "2026-02-20",
            at -> independentPerson(at, new Independence(false, false, false, true, false))),
        refused(
            "no-investigator",
            "a statement is agreed with somebody",
            openedTwo(),
            "2026-02-23",
            at -> Investigating.agreeStatement(at, 2, null, at.today())),
        refused(
            "no-independent-person",
            "from the start, always",
            openedTwo().on("2026-02-20", new InvestigatorAppointed(2, person(1))),
            "2026-02-23",
            at -> Investigating.agreeStatement(at, 2, null, at.today())),
        refused(
            "no-statement",
            "nothing to amend",
            atTwo(),
            "2026-02-23",
            at -> Investigating.amendStatement(at, 2, null, at.today())),
        refused(
            "no-report",
            "nothing to send back",
            investigating(),
            "2026-02-24",
            at -> Investigating.returnReport(at, 2, null, at.today())),
        refused(
            "reports-missing",
            "nothing to adjudicate",
            investigating(),
            "2026-02-24",
            at -> Investigating.adjudicate(at, 2, null, at.today())),
        refused(
            "no-independent-report",
            "both reports go with the response",
            investigating(),
            "2026-02-24",
            at -> Responding.respond(at, 2, null, at.today())),
        refused(
            "not-adjudicated",
            "reports are not the authority's answer",
            reported(),
            "2026-03-10",
            at -> Responding.respond(at, 2, null, at.today())),
        refused(
            "no-panel-to-arrange",
            "nobody asked for one",
            atTwo(),
            "2026-02-24",
            at -> Empanelling.arrange(at, 3, day("2026-03-30"), at.today())),
        refused(
            "part-in-investigation",
            "37: the independent person of stage 2",
            atThree(),
            "2026-03-25",
            at -> member(at, 2, false, Independence.CLEAR)),
        refused(
            "already-member",
            "one person, one seat",
            atThree().on("2026-03-24", new PanelMemberAppointed(3, person(4), false)),
            "2026-03-25",
            at -> member(at, 4, false, Independence.CLEAR)),
        refused(
            "panel-full",
            "three, not four",
            withPanel(),
            "2026-03-26",
            at -> member(at, 7, false, Independence.CLEAR)),
        refused(
            "second-chair",
            "one chair",
            atThree().on("2026-03-24", new PanelMemberAppointed(3, person(4), true)),
            "2026-03-25",
            at -> member(at, 7, true, Independence.CLEAR)),
        refused(
            "employed-lately",
            "the chair, within three years",
            atThree(),
            "2026-03-25",
            at -> member(at, 7, true, new Independence(false, false, false, false, true))),
        refused(
            "members-missing",
            "a panel of two",
            atThree()
                .on(
                    "2026-03-24",
                    new PanelMemberAppointed(3, person(4), true),
                    new PanelMemberAppointed(3, person(5), false)),
            "2026-03-25",
            at -> Empanelling.arrange(at, 3, day("2026-04-28"), at.today())),
        refused(
            "no-chair",
            "three members and no chair",
            atThree()
                .on(
                    "2026-03-24",
                    new PanelMemberAppointed(3, person(4), false),
                    new PanelMemberAppointed(3, person(5), false),
                    new PanelMemberAppointed(3, person(6), false)),
            "2026-03-25",
            at -> Empanelling.arrange(at, 3, day("2026-04-28"), at.today())),
        refused(
            "hearing-past",
            "a hearing is arranged for a day to come",
            withPanel(),
            "2026-03-30",
            at -> Empanelling.arrange(at, 3, day("2026-03-27"), at.today())),
        refused(
            "no-panel-report",
            "there is nothing to answer yet",
            withPanel().on("2026-04-28", new PanelHeld(3, 3)),
            "2026-04-29",
            at -> Responding.respond(at, 3, null, at.today())),
        refused(
            "not-consulted",
            "together with the independent person",
            withPanel().on("2026-05-05", new PanelReportReceived(3)),
            "2026-05-06",
            at -> Responding.respond(at, 3, null, at.today())),
        refused(
            "recommendation-undecided",
            "each is accepted or rejected",
            withPanel().on("2026-05-05", new RecommendationMade(3, 1, REASONS)),
            "2026-05-06",
            at -> Responding.respond(at, 3, null, at.today())),
        refused(
            "no-such-recommendation",
            "the panel did not make it",
            withPanel(),
            "2026-05-06",
            at -> Empanelling.decideRecommendation(at, 3, 1, true, null, at.today())),
        refused(
            "reasons-needed",
            "rejected without a word",
            withPanel().on("2026-05-05", new RecommendationMade(3, 1, REASONS)),
            "2026-05-06",
            at -> Empanelling.decideRecommendation(at, 3, 1, false, null, at.today())));
  }

  private static Decision independentPerson(Position at, Independence of) {
    return Investigating.appointIndependentPerson(at, 2, person(8), of, at.today());
  }

  private static Decision member(Position at, int who, boolean chair, Independence of) {
    return Empanelling.appoint(at, 3, person(who), chair, of, at.today());
  }

  private static Cases openedTwo() {
    return oneAnswered().on("2026-02-20", requested(2), opened(2));
  }
}
