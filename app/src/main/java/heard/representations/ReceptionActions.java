package heard.representations;

import heard.access.Verb;
import heard.authority.ProcedureInUse;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.decide.Accepting;
import heard.casefile.decide.Receiving;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.screening.ScreeningEvent.ProcedureChosen;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.Code;
import java.util.List;
import java.util.Optional;

/// What is done when a representation has arrived.
final class ReceptionActions {

  private ReceptionActions() {}

  static List<CaseAction> all() {
    return List.of(new Acknowledge(), new ChooseProcedure());
  }

  private record Acknowledge() implements CaseAction {

    @Override
    public String slug() {
      return "acknowledge";
    }

    @Override
    public String label(OpenCase open) {
      return "Acknowledge";
    }

    @Override
    public String done() {
      return "The acknowledgement is recorded.";
    }

    @Override
    public Verb verb() {
      return Verb.RECORD;
    }

    @Override
    public boolean fits(OpenCase open) {
      return open.file().reception().acknowledgedOn().isEmpty()
          && open.file().reception().compliment().isEmpty();
    }

    @Override
    public Decision trial(OpenCase open) {
      return Receiving.acknowledge(open.position(), open.today());
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(when(open, "When was the acknowledgement sent?"));
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var on = on(form, open);
      return (_, at) -> Receiving.acknowledge(at, on);
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return event instanceof Acknowledged;
    }
  }

  private record ChooseProcedure() implements CaseAction {

    private static final String PROCEDURE = "procedure";

    @Override
    public String slug() {
      return "procedure";
    }

    @Override
    public String label(OpenCase open) {
      return "Choose the procedure";
    }

    @Override
    public String done() {
      return "The procedure is recorded.";
    }

    @Override
    public Verb verb() {
      return Verb.RECORD;
    }

    @Override
    public boolean fits(OpenCase open) {
      return open.file().screening().procedure().isEmpty()
          && open.file().reception().compliment().isEmpty()
          && open.file().ombudsman().referred().isEmpty()
          && !open.labels().profile().procedures().isEmpty();
    }

    @Override
    public Decision trial(OpenCase open) {
      return Accepting.choose(
          open.position(),
          open.labels().profile().procedures().getFirst().procedure(),
          open.today());
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(
          new FieldView.OneOf(
              PROCEDURE,
              "Which procedure does it belong to?",
              "Its receipt stays the day it reached the authority.",
              choices(open)),
          when(open, "When was that decided?"));
    }

    private static List<Choice> choices(OpenCase open) {
      return open.labels().profile().procedures().stream()
          .map(used ->
              new Choice(used.procedure().id().word(), used.label(), used.procedure().title()))
          .toList();
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var chosen = form.oneOf(PROCEDURE, choices(open), "Choose the procedure");
      var procedure =
          Optional.of(chosen)
              .filter(Code::isCode)
              .flatMap(id -> open.labels().profile().procedure(new Code(id)))
              .map(ProcedureInUse::procedure)
              .orElseGet(() -> open.labels().profile().procedures().getFirst().procedure());
      var on = on(form, open);
      return (_, at) -> Accepting.choose(at, procedure, on);
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return event instanceof ProcedureChosen;
    }
  }
}
