package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.Happening;
import heard.casefile.PaperRef;
import heard.casefile.reception.ReceptionEvent.RepresentationReopened;
import heard.casefile.screening.ScreeningEvent.ConsiderationSuspended;
import heard.casefile.screening.ScreeningEvent.LatenessConsidered;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.casefile.screening.ScreeningEvent.RepresentationConverted;
import heard.casefile.screening.ScreeningEvent.RepresentationRedirected;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.casefile.screening.ScreeningEvent.RepresentationResubmitted;
import heard.casefile.screening.ScreeningEvent.SufficientInterestDecided;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.casefile.standing.Standing;
import heard.procedure.Code;
import heard.procedure.Ground;
import heard.procedure.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Deciding whether a representation is taken up, and under which procedure.
public final class Accepting {

  private static final Set<Code> PROCEEDINGS =
      Set.of(
          new Code("court"), new Code("tribunal"), new Code("disciplinary"), new Code("criminal"));

  private Accepting() {}

  /// Puts it under a procedure, or moves it to another. Its receipt stays what it is: a move does
  /// not give the authority its time again.
  public static Decision choose(Position at, Procedure procedure, LocalDate on) {
    var chosen = new ProcedureChosen(procedure.id(), procedure.digest());
    var already =
        at.file().screening().procedure().filter(f -> f.event().equals(chosen)).isPresent();
    return Ruling.on(at, on)
        .unless(
            !already,
            "already-chosen",
            "It already runs under the %s.".formatted(procedure.title()),
            "Nothing is to be done.")
        .record(on, chosen);
  }

  /// Decides whether somebody has sufficient interest in the child's welfare (reg 12).
  public static Decision decideInterest(
      Position at, boolean sufficient, @Nullable PaperRef reasons, LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            sufficient || reasons != null,
            "reasons-needed",
            "The person has to be told why their interest is not sufficient.",
            "Write down what was weighed: contact with the child, part in meetings and plans, the"
                + " child's own views.")
        .record(on, new SufficientInterestDecided(sufficient, reasons));
  }

  /// Decides on a representation made more than a year after its grounds arose (reg 9).
  public static Decision considerLateness(
      Position at,
      boolean accept,
      boolean excused,
      boolean stillFair,
      @Nullable PaperRef reasons,
      LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            accept == (excused && stillFair),
            "both-limbs",
            "It is taken up when it was not reasonable to expect it earlier and it can still be"
                + " considered effectively and fairly; otherwise it is not.",
            "Answer both questions on the facts, and let the decision follow from them.")
        .unless(
            accept || reasons != null,
            "reasons-needed",
            "Being late is no reason by itself.",
            "Write down the factors that were weighed on both questions.")
        .record(on, new LatenessConsidered(accept, excused, stillFair, reasons));
  }

  /// Refuses it, or elements of it.
  ///
  /// @param elements empty: all of it
  public static Decision refuse(
      Position at, Code ground, List<Integer> elements, @Nullable PaperRef reasons, LocalDate on) {
    var known =
        at.procedure().map(Procedure::refusals).orElse(List.of()).stream().map(Ground::id).toList();
    return Ruling.on(at, on)
        .unless(
            known.isEmpty() || known.contains(ground),
            "no-such-ground",
            "The procedure does not know this as a ground for refusing: %s.".formatted(ground),
            "Choose one of the grounds that the procedure lists.")
        .unless(
            reasons != null,
            "reasons-needed",
            "A refusal without reasons is fault.",
            "Write the reasons, and where the complainant can go instead.")
        .unless(
            !elements.isEmpty() || !isTakenUp(at),
            "already-accepted",
            "It has been accepted: answering it at every stage is now the complainant's right.",
            "Answer it; or refuse the one element that the ground concerns; or suspend it, if other"
                + " proceedings would be prejudiced.")
        .record(on, new RepresentationRefused(ground, elements, reasons));
  }

  /// Refuses all of it, and counts it from then on as the kind that the authority keeps for what it
  /// refused.
  ///
  /// @param kind null where the authority has no such kind: it stays what it was
  public static Decision refuseAs(
      Position at, @Nullable Code kind, Code ground, @Nullable PaperRef reasons, LocalDate on) {
    var decision = refuse(at, ground, List.of(), reasons, on);
    var is = at.file().reception().kind().orElse(null);
    if (!(decision instanceof Decision.Accepted(var happenings))
        || kind == null
        || kind.equals(is)) {
      return decision;
    }
    var all = new ArrayList<>(happenings);
    all.add(Happening.on(on, new RepresentationConverted(kind)));
    return new Decision.Accepted(all);
  }

  /// Whether any stage has been opened.
  private static boolean isTakenUp(Position at) {
    return at.file().stages().stream().map(StageFile::opened).anyMatch(o -> o.isPresent());
  }

  /// Sends it, or elements of it, to another procedure or body.
  public static Decision redirect(Position at, Code to, List<Integer> elements, LocalDate on) {
    return Ruling.on(at, on).record(on, new RepresentationRedirected(to, elements));
  }

  /// Stops considering it, or elements of it, because that would prejudice other proceedings (reg
  /// 8). The test is prejudice: that proceedings exist is not enough.
  public static Decision suspend(
      Position at,
      Code proceedings,
      List<Integer> elements,
      @Nullable PaperRef reasons,
      LocalDate on) {
    return Ruling.on(at, on)
        .unless(
            PROCEEDINGS.contains(proceedings),
            "no-such-proceedings",
            "Only court, tribunal, disciplinary and criminal proceedings can be a reason.",
            "Go on with the complaint; a civil claim that is only intended, or a complaint to a"
                + " regulator, does not stop it.")
        .unless(
            reasons != null,
            "reasons-needed",
            "The complainant has to be told in writing which proceedings, and how they would be"
                + " prejudiced.",
            "Write the reasons, with the right to put the complaint again within a year of the"
                + " end of the proceedings.")
        .unless(
            !(at.standing() instanceof Standing.Suspended),
            "already-suspended",
            "It is already suspended.",
            "Wait for the end of the proceedings, or for the complainant to put it again.")
        .record(on, new ConsiderationSuspended(proceedings, elements, reasons));
  }

  /// Takes it up again, or elements of it, because the complainant put it again.
  public static Decision resubmit(Position at, List<Integer> elements, LocalDate on) {
    var suspended = at.file().screening().suspendedElements();
    var isSuspended =
        elements.isEmpty()
            ? at.standing() instanceof Standing.Suspended
            : suspended.containsAll(elements);
    return Ruling.on(at, on)
        .unless(
            isSuspended,
            "not-suspended",
            "Nothing of it is suspended that could be put again.",
            "If it is a new complaint, receive it as one.")
        .record(on, new RepresentationResubmitted(elements));
  }

  /// Takes up again what was closed, withdrawn, refused or redirected.
  public static Decision reopen(Position at, @Nullable Code reason, LocalDate on) {
    return new Ruling()
        .notAfter(at.today(), on)
        .unless(
            isOver(at.standing()),
            "not-over",
            "It is not closed.",
            "Nothing is to be done: it can be worked on.")
        .record(on, new RepresentationReopened(reason));
  }

  private static boolean isOver(Standing standing) {
    return switch (Liveness.of(standing)) {
      case REFUSED, REDIRECTED, WITHDRAWN, CLOSED -> true;
      case LIVE, NOT_BEGUN, PRAISE -> false;
    };
  }
}
