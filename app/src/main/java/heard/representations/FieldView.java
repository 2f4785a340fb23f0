package heard.representations;

import heard.platform.pages.Choice;
import java.time.LocalDate;
import java.util.List;

/// A field of the form of an action.
public sealed interface FieldView {

  /// As it is sent.
  String name();

  String label();

  String hint();

  /// Whether there is anything to answer: a profile may list nothing to choose from.
  default boolean isToBeAsked() {
    return true;
  }

  /// A date in three parts.
  record Day(String name, String label, String hint, LocalDate initial) implements FieldView {}

  /// A date in three parts that may stay empty.
  record MaybeDay(String name, String label, String hint) implements FieldView {}

  /// One of a few.
  record OneOf(String name, String label, String hint, List<Choice> choices) implements FieldView {}

  /// One of many, or none.
  ///
  /// @param none what stands there before one is chosen
  record Pick(String name, String label, String hint, List<Choice> choices, String none)
      implements FieldView {

    /// One that may stay unknown.
    Pick(String name, String label, String hint, List<Choice> choices) {
      this(name, label, hint, choices, "Not known");
    }

    @Override
    public boolean isToBeAsked() {
      return !choices.isEmpty();
    }
  }

  /// A text of one line.
  record Line(String name, String label, String hint) implements FieldView {}

  /// A text of some lines.
  record Words(String name, String label, String hint) implements FieldView {}

  /// Something to be confirmed.
  record Tick(String name, String label, String hint) implements FieldView {}
}
