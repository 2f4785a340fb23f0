package heard.representations;

import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.Code;
import heard.procedure.Procedure;
import java.util.List;

/// The grounds on which something may be refused on a case, as its form asks for one.
///
/// @param choices never empty
record Grounds(List<Choice> choices) {

  private static final String FIELD = "ground";
  private static final Code OTHER = new Code("other");

  Grounds {
    choices =
        choices.isEmpty()
            ? List.of(Choice.of(OTHER.word(), "Another ground"))
            : List.copyOf(choices);
  }

  /// Those of the procedure the case runs under.
  ///
  /// @param otherwise where it lists none, or none is chosen yet
  static Grounds of(OpenCase open, List<Choice> otherwise) {
    var own =
        open.position().procedure().map(Procedure::refusals).orElse(List.of()).stream()
            .map(ground -> Choice.of(ground.id().word(), ground.title()))
            .toList();
    return new Grounds(own.isEmpty() ? otherwise : own);
  }

  FieldView field() {
    return new FieldView.OneOf(FIELD, "On which ground?", "", choices);
  }

  Code first() {
    return new Code(choices.getFirst().value());
  }

  /// The one chosen; any, with a problem on the form, where none is.
  Code chosen(Form form) {
    var typed = form.oneOf(FIELD, choices, "Choose the ground");
    return Code.isCode(typed) ? new Code(typed) : OTHER;
  }
}
