package heard.representations;

import heard.access.AccountList;
import heard.access.Verb;
import heard.authority.Scheme;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.PersonId;
import heard.casefile.decide.Allocating;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.HandlerReleased;
import heard.casefile.stage.StageFile;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.Code;
import java.util.List;
import java.util.UUID;

/// Giving the open stage to somebody: from then on they see the case.
record Allocate(AccountList accounts) implements CaseAction {

  private static final String ROLE = "role";
  private static final String PERSON = "person";
  private static final Code RESPONDING = new Code("responding-manager");

  @Override
  public String slug() {
    return "allocate";
  }

  @Override
  public String label(OpenCase open) {
    return isGiven(open) ? "Give it to somebody else" : "Give it to somebody";
  }

  @Override
  public String done() {
    return "It is recorded who has it.";
  }

  @Override
  public Verb verb() {
    return Verb.ALLOCATE;
  }

  @Override
  public boolean fits(OpenCase open) {
    return StageActions.openStage(open).isPresent();
  }

  @Override
  public boolean isUsuallyLater(OpenCase open) {
    return isGiven(open);
  }

  private static boolean isGiven(OpenCase open) {
    return StageActions.openStage(open).filter(stage -> !stage.handlers().isEmpty()).isPresent();
  }

  @Override
  public Decision trial(OpenCase open) {
    return Allocating.give(
        open.position(), stage(open), RESPONDING, new PersonId(new UUID(0, 0)), open.today());
  }

  @Override
  public List<FieldView> fields(OpenCase open) {
    return List.of(
        new FieldView.OneOf(
            ROLE, "As what?", "Whoever had this part in the stage has it no longer.", roles(open)),
        new FieldView.Pick(
            PERSON,
            "To whom?",
            "They see the case from then on. Somebody without an account is recorded by the part"
                + " alone.",
            people(open),
            "Nobody with an account"),
        when(open, "When was it given to them?"));
  }

  private static List<Choice> roles(OpenCase open) {
    var roles = ElementActions.choices(open, Scheme.HANDLER_ROLE, "");
    return roles.isEmpty() ? List.of(Choice.of(RESPONDING.word(), "Responding manager")) : roles;
  }

  private List<Choice> people(OpenCase open) {
    return accounts.mayBeGivenCases(open.authority()).stream()
        .map(one ->
            Choice.of(
                one.account().toString(),
                one.waits() ? one.name() + " (has not signed in yet)" : one.name()))
        .toList();
  }

  @Override
  public Command read(Form form, OpenCase open) {
    var role = form.oneOf(ROLE, roles(open), "Choose the part they have");
    var typed = form.text(PERSON);
    var person =
        people(open).stream()
            .filter(choice -> choice.value().equals(typed))
            .findFirst()
            .map(choice -> new PersonId(UUID.fromString(choice.value())))
            .orElse(null);
    if (person == null && !typed.isEmpty()) {
      form.problem(PERSON, "Choose somebody of the list");
    }
    var on = on(form, open);
    int stage = stage(open);
    var code = Code.isCode(role) ? new Code(role) : RESPONDING;
    return (_, at) -> Allocating.give(at, stage, code, person, on);
  }

  @Override
  public boolean concerns(Event event, OpenCase open) {
    return switch (event) {
      case HandlerAssigned e -> e.stage() == stage(open);
      case HandlerReleased e -> e.stage() == stage(open);
      default -> false;
    };
  }

  private static int stage(OpenCase open) {
    return StageActions.openStage(open).map(StageFile::ordinal).orElse(1);
  }
}
