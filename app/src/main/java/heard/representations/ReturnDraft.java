package heard.representations;

import heard.access.Verb;
import heard.authority.Scheme;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.decide.Recording;
import heard.casefile.stage.Answer.DraftReturned;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sending a draft response back to whoever wrote it.
record ReturnDraft() implements CaseAction {

  private static final String REASON = "reason";

  @Override
  public String slug() {
    return "return-draft";
  }

  @Override
  public String label(OpenCase open) {
    return "Send the draft response back";
  }

  @Override
  public String done() {
    return "The draft is recorded as sent back.";
  }

  @Override
  public Verb verb() {
    return Verb.RECORD;
  }

  @Override
  public boolean fits(OpenCase open) {
    return StageActions.openStage(open).isPresent();
  }

  @Override
  public boolean isUsuallyLater(OpenCase open) {
    return true;
  }

  @Override
  public Decision trial(OpenCase open) {
    return returned(open, open.today(), open.today(), null);
  }

  private static Decision returned(
      OpenCase open, LocalDate today, LocalDate on, @Nullable Code reason) {
    return Recording.happened(today, on, new DraftReturned(ElementActions.stage(open), reason));
  }

  @Override
  public List<FieldView> fields(OpenCase open) {
    return List.of(
        new FieldView.Pick(
            REASON,
            "Why does it go back?",
            "Reports count the reasons, so that what goes wrong often can be put right.",
            reasons(open)),
        when(open, "When was it sent back?"));
  }

  private static List<Choice> reasons(OpenCase open) {
    return ElementActions.choices(open, Scheme.RETURN_REASON, "");
  }

  @Override
  public Command read(Form form, OpenCase open) {
    var reason = ElementActions.picked(form, REASON, reasons(open));
    var on = on(form, open);
    return (_, at) -> returned(open, at.today(), on, reason);
  }

  /// It happened, whatever else was recorded meanwhile.
  @Override
  public boolean concerns(Event event, OpenCase open) {
    return false;
  }
}
