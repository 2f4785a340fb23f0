package heard.casefile.decide;

import static heard.casefile.Acts.chosen;
import static heard.casefile.Acts.found;
import static heard.casefile.Acts.received;
import static heard.casefile.Acts.requested;
import static heard.casefile.Acts.suspended;
import static heard.casefile.decide.Refusal.refused;
import static heard.casefile.decide.Stories.COURT;
import static heard.casefile.decide.Stories.REASONS;
import static heard.casefile.decide.Stories.arrival;
import static heard.casefile.decide.Stories.atOne;
import static heard.casefile.decide.Stories.day;
import static heard.casefile.decide.Stories.oneAnswered;
import static heard.casefile.decide.Stories.screened;
import static heard.casefile.decide.Stories.twoAnswered;

import heard.casefile.Cases;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.Happening;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.HoldPlaced;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.HandlerReleased;
import heard.casefile.stage.Course.StageClosed;
import heard.procedure.Code;
import heard.procedure.Specimens;
import java.util.List;

/// What may not be done when a representation arrives, is screened, ends or is corrected.
final class RefusalsBeforeAndAfter {

  private RefusalsBeforeAndAfter() {}

  static List<Refusal> all() {
    return List.of(
        refused(
            "not-yet",
            "a day that has not come",
            new Cases(),
            "2026-02-02",
            at -> Receiving.receive(at.file(), arrival("2026-02-03"), at.today())),
        refused(
            "not-yet",
            "nor is it recorded as having happened",
            atOne(),
            "2026-02-02",
            at -> Recording.happened(at.today(), day("2026-02-03"), new Acknowledged())),
        refused(
            "held-already",
            "once for each reason",
            oneAnswered().on("2026-03-02", new HoldPlaced(new Code("inquiry"))),
            "2026-03-03",
            at -> Holding.place(at, Holding.Why.INQUIRY, at.today())),
        refused(
            "not-held",
            "there is a hold, for another reason",
            oneAnswered().on("2026-03-02", new HoldPlaced(new Code("inquiry"))),
            "2026-03-03",
            at -> Holding.lift(at, new Code("court"), at.today())),
        refused(
            "already-received",
            "one case, one receipt",
            screened(),
            "2026-02-03",
            at -> Receiving.receive(at.file(), arrival("2026-02-03"), at.today())),
        refused(
            "already-acknowledged",
            "once",
            screened().on("2026-02-03", new Acknowledged()),
            "2026-02-04",
            at -> Receiving.acknowledge(at, at.today())),
        refused(
            "nothing-defined",
            "nothing can be confirmed",
            screened(),
            "2026-02-04",
            at -> Receiving.confirmDefinition(at, at.today())),
        refused(
            "not-live",
            "nothing is decided on a withdrawn complaint",
            atOne().on("2026-02-03", new RepresentationWithdrawn()),
            "2026-02-04",
            at -> Receiving.acknowledge(at, at.today())),
        refused(
            "already-chosen",
            "the same procedure in the same version",
            screened(),
            "2026-02-04",
            at -> Accepting.choose(at, Specimens.STATUTORY, at.today())),
        refused(
            "reasons-needed",
            "no interest, no reasons",
            screened(),
            "2026-02-04",
            at -> Accepting.decideInterest(at, false, null, at.today())),
        refused(
            "both-limbs",
            "31: a year gone by is not the whole test",
            screened(),
            "2026-02-04",
            at -> Accepting.considerLateness(at, false, true, true, REASONS, at.today())),
        refused(
            "both-limbs",
            "31: nor is it taken up when it can no longer be fairly considered",
            screened(),
            "2026-02-04",
            at -> Accepting.considerLateness(at, true, true, false, REASONS, at.today())),
        refused(
            "no-such-ground",
            "39: nothing to add is no ground of the procedure",
            screened(),
            "2026-02-04",
            at -> Accepting.refuse(at, new Code("nothing-to-add"), List.of(), REASONS, at.today())),
        refused(
            "reasons-needed",
            "a refusal without reasons is fault",
            screened(),
            "2026-02-04",
            at -> Accepting.refuse(at, new Code("out-of-time"), List.of(), null, at.today())),
        refused(
            "already-accepted",
            "taken up, it is to be answered",
            atOne(),
            "2026-02-04",
            at -> Accepting.refuse(at, new Code("out-of-time"), List.of(), REASONS, at.today())),
        refused(
            "no-such-proceedings",
            "an intended civil claim stops nothing",
            atOne(),
            "2026-02-04",
            at -> Accepting.suspend(at, new Code("civil"), List.of(), REASONS, at.today())),
        refused(
            "reasons-needed",
            "the test is prejudice, in writing",
            atOne(),
            "2026-02-04",
            at -> Accepting.suspend(at, COURT, List.of(), null, at.today())),
        refused(
            "already-suspended",
            "twice",
            atOne().on("2026-02-04", suspended()),
            "2026-02-05",
            at -> Accepting.suspend(at, COURT, List.of(), REASONS, at.today())),
        refused(
            "not-suspended",
            "there is nothing to put again",
            atOne(),
            "2026-02-05",
            at -> Accepting.resubmit(at, List.of(), at.today())),
        refused(
            "not-over",
            "it is open",
            atOne(),
            "2026-02-05",
            at -> Accepting.reopen(at, null, at.today())),
        refused(
            "not-the-complainant",
            "56: staff do not withdraw a complaint for silence",
            atOne(),
            "2026-02-05",
            at -> Ending.withdraw(at, false, at.today())),
        refused(
            "answer-owed",
            "37: not engaging comes after the answer",
            atOne(),
            "2026-02-05",
            at -> Ending.close(at, Ending.Why.NOT_ENGAGING, at.today())),
        refused(
            "answer-owed",
            "a request for stage 2 is pending",
            oneAnswered().on("2026-02-20", requested(2)),
            "2026-02-23",
            at -> Ending.close(at, Ending.Why.ANSWERED, at.today())),
        refused(
            "has-stages",
            "it went to a stage",
            oneAnswered(),
            "2026-02-20",
            at -> Ending.close(at, Ending.Why.RESOLVED_INFORMALLY, at.today())),
        refused(
            "no-response",
            "nobody answered",
            screened(),
            "2026-02-20",
            at -> Ending.close(at, Ending.Why.ANSWERED, at.today())),
        refused(
            "ombudsman-undecided",
            "nothing is completed",
            oneAnswered(),
            "2026-02-20",
            at -> Ending.close(at, Ending.Why.OMBUDSMAN_COMPLETED, at.today())),
        refused(
            "stage-not-open",
            "it cannot be closed",
            screened(),
            "2026-02-20",
            at -> Ending.closeStage(at, 1, new Code("settled"), at.today())),
        refused(
            "already-closed",
            "twice",
            oneAnswered().on("2026-02-16", new StageClosed(1, null)),
            "2026-02-20",
            at -> Ending.closeStage(at, 1, new Code("settled"), at.today())),
        refused(
            "nothing-came-of-it",
            "neither answer nor end",
            atOne(),
            "2026-02-20",
            at -> Ending.closeStage(at, 1, new Code("settled"), at.today())),
        refused(
            "stage-2-not-finished",
            "early referral comes after stage 2",
            oneAnswered(),
            "2026-02-20",
            at -> Ending.referEarly(at, true, true, true, at.today())),
        refused(
            "not-suitable",
            "most points upheld is not all that matter",
            twoAnswered(),
            "2026-03-16",
            at -> Ending.referEarly(at, false, true, true, at.today())),
        refused(
            "not-agreed",
            "the panel is the complainant's right",
            twoAnswered(),
            "2026-03-16",
            at -> Ending.referEarly(at, true, true, false, at.today())),
        refused(
            "no-such-entry",
            "an entry of another case",
            atOne(),
            "2026-02-20",
            at -> Correcting.strikeOut(at.file(), Cases.id(99), new Code("slip"), at.today())),
        refused(
            "struck-out",
            "an entry that is gone",
            atOne().on("2026-02-03", new EventStruckOut(Cases.id(1), null)),
            "2026-02-20",
            at -> Correcting.strikeOut(at.file(), Cases.id(1), new Code("slip"), at.today())),
        refused(
            "corrects-nothing",
            "a correction by a correction",
            atOne(),
            "2026-02-20",
            at ->
                Correcting.correct(
                    at.file(),
                    Cases.id(1),
                    Happening.on(at.today(), new EventStruckOut(Cases.id(2), null)),
                    at.today())),
        refused(
            "given-back",
            "a release moved before what it ends",
            atOne()
                .on("2026-02-04", new HandlerAssigned(1, new Code("manager"), null))
                .on("2026-02-06", new HandlerReleased(1, new Code("manager"), null)),
            "2026-02-20",
            at ->
                Correcting.correct(
                    at.file(),
                    at.file().fates().keySet().stream()
                        .filter(entry -> entry.event() instanceof HandlerReleased)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                    Happening.on(
                        day("2026-02-03"), new HandlerReleased(1, new Code("manager"), null)),
                    at.today())),
        refused(
            "not-yet",
            "a correction to a day to come",
            new Cases().on("2026-02-02", received(), chosen()),
            "2026-02-03",
            at ->
                Correcting.correct(
                    at.file(),
                    Cases.id(1),
                    Happening.on(day("2026-02-04"), found(1, 1, "upheld")),
                    at.today())));
  }
}
