package heard.representations;

import heard.access.Verb;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.OfStage;
import heard.casefile.decide.Investigating;
import heard.casefile.decide.Opening;
import heard.casefile.decide.Responding;
import heard.casefile.decide.Reviewing;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.platform.pages.Form;
import heard.procedure.Stage;
import heard.procedure.StageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What moves a stage on: opening, more time, response, the next one.
final class StageActions {

  private StageActions() {}

  static List<CaseAction> all() {
    return List.of(
        new Step(
            "open-stage",
            "Open ",
            "The stage is open.",
            Target.NEXT,
            StageActions::mayOpenNext,
            "When did the stage begin?",
            Opening::open),
        new Step(
            "accept-request",
            "Accept the request for ",
            "The request is accepted.",
            Target.NEXT,
            StageActions::isToBeScreened,
            "When was it accepted?",
            Reviewing::accept),
        new Step(
            "respond",
            "Send the response, ",
            "The response is recorded as sent.",
            Target.OPEN,
            _ -> true,
            "When was the response sent?",
            (at, stage, on) -> Responding.respond(at, stage, null, on)),
        new Step(
            "request-stage",
            "Record a request for ",
            "The request is recorded.",
            Target.NEXT,
            open -> !open.file().stages().isEmpty() && !isRequested(open),
            "When did the complainant ask for it?",
            Opening::request),
        new Extend());
  }

  /// Adjudication, which only adjudicators record.
  static CaseAction adjudicate() {
    return new Step(
        "adjudicate",
        "Adjudicate ",
        "The adjudication is recorded.",
        Target.OPEN,
        open ->
            openStage(open).flatMap(StageFile::kind).orElse(null)
                == StageKind.INDEPENDENT_INVESTIGATION,
        "When was it adjudicated?",
        (at, stage, on) -> Investigating.adjudicate(at, stage, null, on));
  }

  /// The stage that is open now.
  static Optional<StageFile> openStage(OpenCase open) {
    return open.file().stages().stream()
        .filter(stage -> stage.opened().isPresent() && !stage.isOver())
        .reduce((_, last) -> last);
  }

  /// The number of the stage that comes next, if the procedure has one that is the authority's own.
  static Optional<Integer> nextStage(OpenCase open) {
    var opened =
        (int) open.file().stages().stream().filter(stage -> stage.opened().isPresent()).count();
    return open.position()
        .procedure()
        .filter(procedure -> opened < procedure.stages().size())
        .filter(procedure -> procedure.stages().get(opened).kind() != StageKind.OMBUDSMAN)
        .map(_ -> opened + 1);
  }

  private static boolean mayOpenNext(OpenCase open) {
    return openStage(open).isEmpty() && (open.file().stages().isEmpty() || isRequested(open));
  }

  /// Asked for under a procedure that looks at the request first, and not looked at yet.
  static boolean isToBeScreened(OpenCase open) {
    return nextStage(open)
        .filter(next -> isRequested(open) && Reviewing.isScreened(open.position(), next))
        .flatMap(next -> open.file().stage(next))
        .filter(stage -> stage.screened().isEmpty())
        .isPresent();
  }

  private static boolean isRequested(OpenCase open) {
    return nextStage(open)
        .flatMap(next -> open.file().stage(next))
        .flatMap(StageFile::requestedOn)
        .isPresent();
  }

  /// The stage that comes next, as the authority calls it.
  static String nameOfNext(OpenCase open) {
    return nextStage(open).map(stage -> nameOf(open, stage)).orElse("the stage");
  }

  private static String nameOf(OpenCase open, int stage) {
    return open.position()
        .procedure()
        .map(procedure -> procedure.stages())
        .filter(stages -> stage <= stages.size())
        .map(stages -> stages.get(stage - 1))
        .map(Stage::id)
        .map(open.labels()::stage)
        .orElse("stage " + stage);
  }

  private enum Target {
    OPEN,
    NEXT
  }

  @FunctionalInterface
  private interface Deciding {
    Decision decide(Position at, int stage, LocalDate on);
  }

  @FunctionalInterface
  private interface Fitting {
    boolean fits(OpenCase open);
  }

  /// An action on a stage that needs to know no more than the day.
  private record Step(
      String slug,
      String verbOf,
      String done,
      Target target,
      Fitting fitting,
      String question,
      Deciding deciding)
      implements CaseAction {

    private Optional<Integer> stage(OpenCase open) {
      return switch (target) {
        case OPEN -> openStage(open).map(StageFile::ordinal);
        case NEXT -> nextStage(open);
      };
    }

    @Override
    public String label(OpenCase open) {
      return verbOf + stage(open).map(stage -> nameOf(open, stage)).orElse("the stage");
    }

    @Override
    public Verb verb() {
      return slug.equals("adjudicate") ? Verb.ADJUDICATE : Verb.SEND;
    }

    @Override
    public boolean fits(OpenCase open) {
      return stage(open).isPresent() && fitting.fits(open);
    }

    @Override
    public Decision trial(OpenCase open) {
      return deciding.decide(open.position(), stage(open).orElse(1), open.today());
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(when(open, question));
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var on = on(form, open);
      var stage = stage(open).orElse(1);
      return (_, at) -> deciding.decide(at, stage, on);
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return event instanceof OfStage of
          && stage(open).filter(stage -> stage == of.stage()).isPresent();
    }
  }
}
