package heard.representations;

import heard.access.Verb;
import heard.authority.Scheme;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.PaperRef;
import heard.casefile.decide.Accepting;
import heard.casefile.screening.ScreeningEvent.RepresentationRefused;
import heard.casefile.standing.Status;
import heard.papers.Papers;
import heard.platform.pages.Form;
import java.util.List;
import java.util.UUID;

/// Refusing a representation at the door, with the reasons the complainant is given.
///
/// @param papers where the reasons are kept
record Refuse(Papers papers) implements CaseAction {

  @Override
  public String slug() {
    return "refuse";
  }

  @Override
  public String label(OpenCase open) {
    return "Refuse the representation";
  }

  @Override
  public String done() {
    return "The representation is refused.";
  }

  @Override
  public Verb verb() {
    return Verb.SEND;
  }

  @Override
  public boolean fits(OpenCase open) {
    return open.position().status() == Status.OPEN
        && open.file().stages().isEmpty()
        && open.file().reception().compliment().isEmpty()
        && open.file().ombudsman().referred().isEmpty();
  }

  @Override
  public boolean isUsuallyLater(OpenCase open) {
    return true;
  }

  /// Accepted as it would be with reasons, which the form asks for.
  @Override
  public Decision trial(OpenCase open) {
    return Accepting.refuse(
        open.position(),
        grounds(open).first(),
        List.of(),
        new PaperRef(new UUID(0, 0), ""),
        open.today());
  }

  @Override
  public List<FieldView> fields(OpenCase open) {
    return List.of(
        grounds(open).field(),
        new FieldView.Words(
            "reasons",
            "Why is it not taken up?",
            "As the complainant is told, with where they can go instead."),
        when(open, "When was it refused?"));
  }

  @Override
  public Command read(Form form, OpenCase open) {
    var ground = grounds(open).chosen(form);
    var reasons = form.required("reasons", "Write down why it is not taken up");
    var on = on(form, open);
    var kind = open.labels().profile().refusedAs();
    return (transaction, at) ->
        Accepting.refuseAs(at, kind, ground, papers.file(transaction, reasons), on);
  }

  @Override
  public boolean concerns(Event event, OpenCase open) {
    return event instanceof RepresentationRefused;
  }

  /// Those of the procedure; where it lists none, or none is chosen yet, the authority's own.
  private static Grounds grounds(OpenCase open) {
    return Grounds.of(open, ElementActions.choices(open, Scheme.REFUSAL_GROUND, ""));
  }
}
