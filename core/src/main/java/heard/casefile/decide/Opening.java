package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.PaperRef;
import heard.casefile.Reason;
import heard.casefile.stage.Course.LateRequestConsidered;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StagePassedOver;
import heard.casefile.stage.Course.StageRefused;
import heard.casefile.stage.Course.StageRequested;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.casefile.standing.Standing;
import heard.procedure.Code;
import heard.procedure.Dates;
import heard.procedure.Onward;
import heard.procedure.Procedure;
import heard.procedure.Stage;
import heard.procedure.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Going on to a stage.
public final class Opening {

  private static final Code LATE_REQUEST = new Code("late-request");

  private Opening() {}

  /// Takes the complainant's request for a stage, in whatever form it came. A request is never
  /// refused at the door.
  public static Decision request(Position at, int stage, LocalDate on) {
    return Recording.happened(at.today(), on, new StageRequested(stage));
  }

  /// Decides on a request made after its time, on its facts.
  public static Decision considerLateRequest(
      Position at, int stage, boolean accept, @Nullable PaperRef reasons, LocalDate on) {
    var asked = at.file().stage(stage).flatMap(StageFile::requestedOn);
    var ruling =
        Ruling.on(at, on)
            .unless(
                asked.filter(day -> isLate(at, stage, day)).isPresent(),
                "not-late",
                asked.isPresent()
                    ? "The request came in time: it is the complainant's right."
                    : "No request for stage %d is recorded.".formatted(stage),
                asked.isPresent() ? "Open the stage." : "Record the request first.")
            .unless(notOpened(at, stage))
            .unless(
                accept || reasons != null,
                "reasons-needed",
                "Being late is no reason by itself: a request may not be refused without looking"
                    + " at its facts.",
                "Write down why it could have come in time and what speaks against taking it up"
                    + " now.");
    var considered = new LateRequestConsidered(stage, accept, reasons);
    return accept
        ? ruling.record(on, considered)
        : ruling.record(on, considered, new StageRefused(stage, LATE_REQUEST, reasons));
  }

  /// Refuses a request for another reason than lateness, where the procedure leaves that open.
  public static Decision refuse(
      Position at, int stage, Code ground, @Nullable PaperRef reasons, LocalDate on) {
    var right = isRight(at, stage);
    return Ruling.on(at, on)
        .unless(
            !right,
            "a-right",
            "Having answered it at the stage before, the authority cannot refuse this one: it is"
                + " the complainant's right, whatever could be added and however much was upheld.",
            "Open the stage. A request can only be refused as late, after its facts were"
                + " considered; other proceedings may suspend it.")
        .unless(notOpened(at, stage))
        .unless(
            right || reasons != null,
            "reasons-needed",
            "A refusal without reasons is fault.",
            "Write the reasons, and how to go to the Ombudsman.")
        .record(on, new StageRefused(stage, ground, reasons));
  }

  /// Notes that complainant and authority agreed in writing to leave out a stage.
  public static Decision passOver(Position at, int stage, LocalDate on) {
    var allowed =
        stageOf(at, stage)
            .filter(s ->
                s.onward().stream().anyMatch(o -> o.condition() == Onward.Condition.BOTH_AGREE))
            .isPresent();
    return Ruling.on(at, on)
        .unless(
            allowed,
            "not-to-be-left-out",
            "The procedure does not let this stage be left out.",
            "Answer it at this stage first.")
        .unless(
            at.file().stage(stage).filter(StageFile::isOver).isEmpty(),
            "already-over",
            "This stage is already over.",
            "Open the next one when the complainant asks for it.")
        .record(on, new StagePassedOver(stage));
  }

  /// Opens a stage.
  public static Decision open(Position at, int stage, LocalDate on) {
    var of = stageOf(at, stage);
    var ruling =
        Ruling.on(at, on)
            .unless(
                of.isPresent(),
                "no-such-stage",
                at.procedure().isEmpty()
                    ? "No procedure has been chosen."
                    : "The procedure has no stage %d.".formatted(stage),
                at.procedure().isEmpty()
                    ? "Choose the procedure it runs under."
                    : "After the last stage the complainant can go to the Ombudsman.")
            .unless(
                !(at.standing() instanceof Standing.Suspended),
                "suspended",
                "It is suspended because of other proceedings.",
                "Open the stage when the complainant has put it again.")
            .unless(notOpened(at, stage))
            .unless(stage == 1 ? entry(at) : way(at, stage, on))
            .unless(Reviewing.notAccepted(at, stage));
    var procedure = at.procedure();
    if (of.isEmpty() || procedure.isEmpty()) {
      return ruling.record(List.of());
    }
    return ruling.record(
        on,
        new StageOpened(
            stage, of.get().id(), of.get().kind(), procedure.get().id(), procedure.get().digest()));
  }

  static List<Reason> notOpened(Position at, int stage) {
    return Reasons.of(
        Reasons.when(
            at.file().stage(stage).flatMap(StageFile::opened).isPresent(),
            "already-open",
            "Stage %d has been opened already.".formatted(stage),
            "Reopen it if it was closed by mistake."));
  }

  /// What keeps a representation from its first stage.
  private static List<Reason> entry(Position at) {
    var screening = at.file().screening();
    var ineligible = screening.interest().filter(f -> !f.event().sufficient()).isPresent();
    var tooLate = screening.lateness().filter(f -> !f.event().accepted()).isPresent();
    return Reasons.of(
        Reasons.when(
            ineligible,
            "no-interest",
            "It was decided that the person has no sufficient interest.",
            "Refuse it on that ground, or decide anew on what is known now."),
        Reasons.when(
            tooLate,
            "out-of-time",
            "It was decided not to take it up after so long.",
            "Refuse it on that ground, or decide anew on what is known now."));
  }

  /// What keeps a case from a later stage.
  private static List<Reason> way(Position at, int stage, LocalDate on) {
    var before = at.file().stage(stage - 1);
    var agreed = before.flatMap(StageFile::passedOver).isPresent();
    var asked = at.file().stage(stage).filter(s -> s.requestedOn().isPresent());
    var open = agreed || isAnswered(before) || isOutOfTime(at, stage - 1, on);
    var late = asked.flatMap(StageFile::requestedOn).filter(d -> isLate(at, stage, d)).isPresent();
    var excused =
        asked.flatMap(StageFile::lateRequest).filter(f -> f.event().accepted()).isPresent();
    return Reasons.of(
        Reasons.when(
            !agreed && asked.isEmpty(),
            "not-asked-for",
            "The complainant has not asked for stage %d.".formatted(stage),
            "Record the request, in whatever form it came; no form of the authority's is needed."),
        Reasons.when(
            !open,
            "stage-before-not-over",
            "Stage %d is neither answered nor out of time%s."
                .formatted(stage - 1, outOfTimeFrom(at, stage - 1)),
            "Answer it first, or record that both sides agreed in writing to leave it out."),
        Reasons.when(
            late && !excused,
            "late",
            "The request came after its time.",
            "Decide on its facts whether to take it up; it may not be refused without that."));
  }

  private static boolean isAnswered(Optional<StageFile> stage) {
    return stage.filter(s -> s.response().isPresent()).isPresent();
  }

  private static boolean isOutOfTime(Position at, int stage, LocalDate on) {
    return at.clocks().of(stage).stream()
        .filter(c -> c.limit().until() == Trigger.RESPONSE_SENT)
        .anyMatch(c -> on.isAfter(c.lastLawfulDay()));
  }

  private static String outOfTimeFrom(Position at, int stage) {
    return at.clocks().of(stage).stream()
        .filter(c -> c.limit().until() == Trigger.RESPONSE_SENT && c.isRunning())
        .map(c -> ", which it may be until " + Dates.say(c.lastLawfulDay()))
        .findFirst()
        .orElse("");
  }

  /// Whether a request on that day is later than its time. The time is counted from receipt of the
  /// response; while that is only presumed nobody is late.
  private static boolean isLate(Position at, int stage, LocalDate on) {
    return at.clocks().of(stage - 1).stream()
        .filter(c -> c.limit().until() == Trigger.STAGE_REQUESTED && !c.start().presumed())
        .anyMatch(c -> on.isAfter(c.dueNow()));
  }

  private static boolean isRight(Position at, int stage) {
    var to = stageOf(at, stage).map(Stage::id);
    return to.isPresent()
        && stageOf(at, stage - 1)
            .filter(s -> s.leadsTo(to.get(), Onward.Condition.REQUESTED_AFTER_RESPONSE))
            .isPresent();
  }

  private static Optional<Stage> stageOf(Position at, int stage) {
    return at.procedure()
        .map(Procedure::stages)
        .filter(stages -> stage >= 1 && stage <= stages.size())
        .map(stages -> stages.get(stage - 1));
  }
}
