package heard.representations;

import heard.access.Verb;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.OfStage;
import heard.casefile.clock.Clock;
import heard.casefile.decide.Extending;
import heard.casefile.decide.Extending.MoreTime;
import heard.casefile.stage.StageFile;
import heard.platform.pages.Choice;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.procedure.Code;
import heard.procedure.Extension;
import heard.procedure.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// More time for a response.
record Extend() implements CaseAction {

  private static final String GROUND = "ground";
  private static final String TOLD = "toldOn";
  private static final String NEW_DATE = "newDate";

  @Override
  public String slug() {
    return "extend";
  }

  @Override
  public String label(OpenCase open) {
    return "Extend the time";
  }

  @Override
  public String done() {
    return "The longer time is recorded.";
  }

  @Override
  public Verb verb() {
    return Verb.SEND;
  }

  @Override
  public boolean fits(OpenCase open) {
    return extension(open) != null;
  }

  @Override
  public Decision trial(OpenCase open) {
    return Extending.extend(
        open.position(),
        stage(open),
        moreTime(open, firstGround(open), open.today(), open.today(), null));
  }

  @Override
  public List<FieldView> fields(OpenCase open) {
    return List.of(
        new FieldView.OneOf(GROUND, "Why is more time needed?", "", grounds(open)),
        when(open, "When was that decided?"),
        new FieldView.MaybeDay(
            TOLD,
            "When was the complainant told?",
            "The law asks that they are told, with the reason, not that they agree."),
        new FieldView.MaybeDay(
            NEW_DATE,
            "Which date were they given?",
            "Leave it empty for the longest lawful time, "
                + clock(open)
                    .map(Clock::lastLawfulDay)
                    .map(Dates::full)
                    .orElse("as the procedure has it")
                + "."));
  }

  @Override
  public Command read(Form form, OpenCase open) {
    var ground = form.oneOf(GROUND, grounds(open), "Choose why more time is needed");
    var on = on(form, open);
    var told = form.date(TOLD, "Date the complainant was told").orElse(null);
    var given = form.date(NEW_DATE, "Date they were given").orElse(null);
    var time =
        moreTime(open, Code.isCode(ground) ? new Code(ground) : firstGround(open), on, told, given);
    var stage = stage(open);
    return (_, at) -> Extending.extend(at, stage, time);
  }

  @Override
  public boolean concerns(Event event, OpenCase open) {
    return event instanceof OfStage of && of.stage() == stage(open);
  }

  private static MoreTime moreTime(
      OpenCase open,
      Code ground,
      LocalDate on,
      @Nullable LocalDate told,
      @Nullable LocalDate given) {
    var extension = extension(open);
    var decider = extension == null ? new Code("authority") : Code.of(extension.decider());
    return new MoreTime(ground, decider, on, told, given);
  }

  private static int stage(OpenCase open) {
    return StageActions.openStage(open).map(StageFile::ordinal).orElse(1);
  }

  private static Optional<Clock> clock(OpenCase open) {
    return open.position().clocks().of(stage(open)).stream()
        .filter(clock -> clock.limit().until() == Trigger.RESPONSE_SENT && clock.isRunning())
        .reduce((_, last) -> last);
  }

  private static @Nullable Extension extension(OpenCase open) {
    return StageActions.openStage(open).isEmpty()
        ? null
        : clock(open).map(clock -> clock.limit().extension()).orElse(null);
  }

  private static List<Choice> grounds(OpenCase open) {
    var extension = extension(open);
    return extension == null || extension.grounds().isEmpty()
        ? List.of(Choice.of("complexity", "The matter is complex"))
        : extension.grounds().stream()
            .map(ground -> Choice.of(ground.id().word(), ground.title()))
            .toList();
  }

  private static Code firstGround(OpenCase open) {
    return new Code(grounds(open).getFirst().value());
  }
}
