package heard.representations;

import heard.access.Verb;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.OfStage;
import heard.casefile.decide.Reviewing;
import heard.casefile.stage.Course.StageRequested;
import heard.papers.Papers;
import heard.platform.pages.Form;
import java.util.List;

/// Refusing a request that the procedure looks at first, with the reasons the complainant is given.
///
/// @param papers where the reasons are kept
record RefuseRequest(Papers papers) implements CaseAction {

  @Override
  public String slug() {
    return "refuse-request";
  }

  @Override
  public String label(OpenCase open) {
    return "Refuse the request for " + StageActions.nameOfNext(open);
  }

  @Override
  public String done() {
    return "The request is refused.";
  }

  @Override
  public Verb verb() {
    return Verb.SEND;
  }

  @Override
  public boolean fits(OpenCase open) {
    return StageActions.isToBeScreened(open);
  }

  /// Accepted as it would be with reasons, which the form asks for.
  @Override
  public Decision trial(OpenCase open) {
    return Reviewing.accept(open.position(), stage(open), open.today());
  }

  @Override
  public List<FieldView> fields(OpenCase open) {
    return List.of(
        grounds(open).field(),
        new FieldView.Words(
            "reasons",
            "Why is the request not accepted?",
            "As the complainant is told. They can put their concerns to the Ombudsman."),
        when(open, "When was it refused?"));
  }

  @Override
  public Command read(Form form, OpenCase open) {
    var ground = grounds(open).chosen(form);
    var reasons = form.required("reasons", "Write down why the request is not accepted");
    var on = on(form, open);
    var stage = stage(open);
    return (transaction, at) ->
        Reviewing.refuse(at, stage, ground, papers.file(transaction, reasons), on);
  }

  @Override
  public boolean concerns(Event event, OpenCase open) {
    return event instanceof StageRequested
        || (event instanceof OfStage of && of.stage() == stage(open));
  }

  private static int stage(OpenCase open) {
    return StageActions.nextStage(open).orElse(1);
  }

  private static Grounds grounds(OpenCase open) {
    return Grounds.of(open, List.of());
  }
}
