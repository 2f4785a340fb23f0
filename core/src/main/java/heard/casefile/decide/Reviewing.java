package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.PaperRef;
import heard.casefile.Reason;
import heard.casefile.review.ReviewEvent.ReviewScreened;
import heard.casefile.stage.Course.StageRefused;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import heard.procedure.Onward;
import heard.procedure.Procedure;
import heard.procedure.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looking at whether a request for a stage brings what the procedure asks for. Where the stage is
/// the complainant's right there is nothing to look at.
public final class Reviewing {

  private Reviewing() {}

  /// Takes the request up.
  public static Decision accept(Position at, int stage, LocalDate on) {
    return screening(at, stage, on).record(on, new ReviewScreened(stage, true, null));
  }

  /// Turns the request down.
  public static Decision refuse(
      Position at, int stage, Code ground, @Nullable PaperRef reasons, LocalDate on) {
    return screening(at, stage, on)
        .unless(
            reasons != null,
            "reasons-needed",
            "A refusal without reasons is fault.",
            "Write the reasons, and how to go to the Ombudsman.")
        .record(
            on, new ReviewScreened(stage, false, ground), new StageRefused(stage, ground, reasons));
  }

  /// Whether a stage of the case is only reached by a request that was accepted.
  public static boolean isScreened(Position at, int stage) {
    var to = stageOf(at, stage).map(Stage::id);
    return to.isPresent()
        && stageOf(at, stage - 1)
            .filter(before -> before.leadsTo(to.get(), Onward.Condition.ACCEPTED_REQUEST))
            .filter(before -> !before.leadsTo(to.get(), Onward.Condition.REQUESTED_AFTER_RESPONSE))
            .isPresent();
  }

  /// What keeps a stage that is only reached by an accepted request from being opened.
  static List<Reason> notAccepted(Position at, int stage) {
    var accepted =
        at.file()
            .stage(stage)
            .flatMap(StageFile::screened)
            .filter(screened -> screened.event().accepted())
            .isPresent();
    return Reasons.of(
        Reasons.when(
            isScreened(at, stage) && !accepted,
            "not-accepted",
            "The request for stage %d has not been accepted: the procedure asks for something new."
                .formatted(stage),
            "Look at what it brings, and accept or refuse it."));
  }

  private static Ruling screening(Position at, int stage, LocalDate on) {
    var file = at.file().stage(stage);
    return Ruling.on(at, on)
        .unless(
            isScreened(at, stage),
            "not-screened",
            "The procedure does not screen requests for stage %d.".formatted(stage),
            "Open the stage when the complainant asks for it.")
        .unless(
            file.flatMap(StageFile::requestedOn).isPresent(),
            "not-asked-for",
            "The complainant has not asked for stage %d.".formatted(stage),
            "Record the request, in whatever form it came; no form of the authority's is needed.")
        .unless(Opening.notOpened(at, stage));
  }

  private static Optional<Stage> stageOf(Position at, int stage) {
    return at.procedure().flatMap(procedure -> stageOf(procedure, stage));
  }

  private static Optional<Stage> stageOf(Procedure procedure, int stage) {
    return stage >= 1 && stage <= procedure.stages().size()
        ? Optional.of(procedure.stages().get(stage - 1))
        : Optional.empty();
  }
}
