package heard.representations;

import heard.access.Verb;
import heard.authority.Scheme;
import heard.casefile.CaseFile;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Fact;
import heard.casefile.PersonId;
import heard.casefile.decide.Recording;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import heard.people.People;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.Code;
import java.util.List;

/// Says who speaks for whoever complains: an advocate, a friend. Of several the last named counts.
record Represent(People people) implements CaseAction {

  private static final String AS = "as";
  private static final String NAME = "name";

  @Override
  public String slug() {
    return "represent";
  }

  @Override
  public String label(OpenCase open) {
    return "Say who speaks for them";
  }

  @Override
  public String done() {
    return "It is recorded who speaks for them.";
  }

  @Override
  public Verb verb() {
    return Verb.RECORD;
  }

  @Override
  public boolean fits(OpenCase open) {
    return open.file().reception().compliment().isEmpty() && !choices(open).isEmpty();
  }

  @Override
  public boolean isUsuallyLater(OpenCase open) {
    return true;
  }

  @Override
  public Decision trial(OpenCase open) {
    var role = new Code(choices(open).getFirst().value());
    return Recording.happened(open.today(), open.today(), new RepresentativeNamed(null, role));
  }

  @Override
  public List<FieldView> fields(OpenCase open) {
    return List.of(
        new FieldView.OneOf(AS, "As what do they speak for them?", "", choices(open)),
        new FieldView.Line(NAME, "Name", "Leave it empty where it is not known."),
        when(open, "When was that said?"));
  }

  private static List<Choice> choices(OpenCase open) {
    return ElementActions.choices(open, Scheme.REPRESENTATIVE, "");
  }

  @Override
  public Command read(Form form, OpenCase open) {
    var chosen = form.oneOf(AS, choices(open), "Choose as what they speak for them");
    var name = form.text(NAME);
    if (name.length() > ArrivalForm.LONGEST_NAME) {
      form.problem(
          NAME, "A name can have %d characters: shorten it".formatted(ArrivalForm.LONGEST_NAME));
    }
    var on = on(form, open);
    return (transaction, at) -> {
      if (isSaid(open, at.file(), chosen, name)) {
        return new Decision.Accepted(List.of());
      }
      PersonId person = name.isEmpty() ? null : people.add(transaction, name, List.of());
      return Recording.happened(at.today(), on, new RepresentativeNamed(person, new Code(chosen)));
    };
  }

  /// Whether the last who was named is the same, as when a form is sent again after going back.
  private static boolean isSaid(OpenCase open, CaseFile file, String role, String name) {
    return file.facts().all(RepresentativeNamed.class).stream()
        .map(Fact::event)
        .reduce((_, last) -> last)
        .filter(last -> last.role().word().equals(role))
        .filter(last -> name.isEmpty() || open.name(last.person()).filter(name::equals).isPresent())
        .isPresent();
  }

  @Override
  public boolean concerns(Event event, OpenCase open) {
    return event instanceof RepresentativeNamed;
  }
}
