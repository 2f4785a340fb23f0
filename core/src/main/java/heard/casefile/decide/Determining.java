package heard.casefile.decide;

import heard.casefile.Decision;
import heard.casefile.Fact;
import heard.casefile.PaperRef;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Answer.RemedyRecorded;
import heard.casefile.stage.Finding;
import heard.casefile.stage.Points.DispositionMade;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.FindingMade;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Saying what is complained of, element by element, and what was found of each.
public final class Determining {

  private Determining() {}

  /// What is known of an element when it is defined; defined again it is redefined.
  public record Definition(
      int number,
      @Nullable Code nature,
      @Nullable Code service,
      @Nullable Code outcomeSought,
      @Nullable Code route,
      @Nullable PaperRef paper) {}

  /// Defines an element at a stage.
  public static Decision define(Position at, int stage, Definition element, LocalDate on) {
    return atOpenStage(at, stage, on)
        .unless(
            element.number() >= 1,
            "no-such-number",
            "Elements are counted from 1.",
            "Give it the next free number.")
        .record(
            on,
            new ElementDefined(
                stage,
                element.number(),
                element.nature(),
                element.service(),
                element.outcomeSought(),
                element.route(),
                element.paper()));
  }

  /// Makes a finding on an element, on the balance of probabilities.
  public static Decision find(Position at, int stage, int element, Code finding, LocalDate on) {
    return onElement(at, stage, element, on)
        .unless(
            !at.file().screening().suspendedElements().contains(element),
            "suspended",
            "Element %d is suspended because of other proceedings.".formatted(element),
            "Find on it when the complainant has put it again.")
        .record(on, new FindingMade(stage, element, finding));
  }

  /// Ends an element without a finding.
  public static Decision dispose(
      Position at, int stage, int element, Code disposition, LocalDate on) {
    return onElement(at, stage, element, on)
        .record(on, new DispositionMade(stage, element, disposition));
  }

  /// Notes what is offered or done to put things right.
  ///
  /// @param element null: for the stage as a whole
  public static Decision remedy(
      Position at, int stage, @Nullable Integer element, Code remedy, LocalDate on) {
    var ruling =
        element == null
            ? Ruling.on(at, on).notAfter(at.today(), on)
            : onElement(at, stage, element, on);
    return ruling.record(on, new RemedyRecorded(stage, element, remedy));
  }

  /// The outcome as a whole that the findings of a stage amount to; empty without findings.
  ///
  /// @param meaning what the law calls a finding of the authority's
  public static Optional<Finding> propose(
      StageFile stage, Function<Code, Optional<Finding>> meaning) {
    var findings =
        stage.elements().stream()
            .flatMap(e -> e.finding().stream())
            .map(Fact::event)
            .flatMap(f -> meaning.apply(f.finding()).stream())
            .toList();
    return Finding.overall(findings);
  }

  /// Sets the outcome of a stage as a whole.
  ///
  /// @param reason needed where it is another than the findings amount to
  public static Decision setOutcome(
      Position at,
      int stage,
      Code outcome,
      @Nullable Code reason,
      Function<Code, Optional<Finding>> meaning,
      LocalDate on) {
    var proposed = at.file().stage(stage).flatMap(s -> propose(s, meaning));
    var differs = proposed.isPresent() && !proposed.equals(meaning.apply(outcome));
    return atOpenStage(at, stage, on)
        .unless(
            !differs || reason != null,
            "reason-needed",
            "The findings on the elements amount to another outcome: %s."
                .formatted(proposed.map(f -> f.code().word().replace('-', ' ')).orElse("")),
            "Take that outcome, or give the reason for the other.")
        .record(on, new OverallOutcomeSet(stage, outcome, reason));
  }

  private static Ruling onElement(Position at, int stage, int element, LocalDate on) {
    var known =
        at.file().stage(stage).stream()
            .flatMap(s -> s.elements().stream())
            .anyMatch(e -> e.number() == element && e.definition().isPresent());
    return atOpenStage(at, stage, on)
        .unless(
            known,
            "no-such-element",
            "Stage %d has no element %d.".formatted(stage, element),
            "Define the element first; elements of another stage are other elements.");
  }

  private static Ruling atOpenStage(Position at, int stage, LocalDate on) {
    var file = at.file().stage(stage);
    return Ruling.on(at, on)
        .unless(
            file.filter(s -> s.opened().isPresent()).isPresent(),
            "stage-not-open",
            "Stage %d is not open.".formatted(stage),
            "Open the stage first.")
        .unless(
            file.filter(StageFile::isOver).isEmpty(),
            "stage-over",
            "Stage %d is over: its response was sent or it was closed.".formatted(stage),
            "If something was recorded wrongly, correct it; if the stage has to go on, reopen it.");
  }
}
