package heard.representations;

import heard.access.Verb;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.standing.Position;
import heard.platform.Transaction;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.representations.FieldView.Day;
import java.time.LocalDate;
import java.util.List;

/// Something that can be done on a case. What is in its way is the core's to say; this only asks
/// for what the core needs to know.
interface CaseAction {

  /// The name of its date field.
  String ON = "on";

  /// Its name in addresses, fixed.
  String slug();

  /// What it is called on a button.
  String label(OpenCase open);

  /// What is said when it was done.
  String done();

  /// What one must be allowed to do.
  Verb verb();

  /// Whether it has any sense on this case; what has none is not mentioned.
  boolean fits(OpenCase open);

  /// Whether other things usually come first, on this case as it is.
  default boolean isUsuallyLater(OpenCase open) {
    return false;
  }

  /// What the core would say if it were done today, with nothing against the details.
  Decision trial(OpenCase open);

  List<FieldView> fields(OpenCase open);

  /// Reads what was typed, and notes on the form what is wrong with it.
  Command read(Form form, OpenCase open);

  /// Whether an event changes the part of the case that this is about.
  boolean concerns(Event event, OpenCase open);

  /// What to ask of the core, once the form is sound.
  @FunctionalInterface
  interface Command {
    Decision decide(Transaction transaction, Position at);
  }

  /// The date most actions ask for.
  default Day when(OpenCase open, String label) {
    return new Day(ON, label, "The day it happened, for example 27 3 2026", open.today());
  }

  /// That date as typed; today while it is not sound, since nothing is decided then.
  default LocalDate on(Form form, OpenCase open) {
    var day = form.requiredDate(ON, "Date");
    if (day.filter(open.today()::isBefore).isPresent()) {
      form.problem(
          ON, "The date must be today, %s, or earlier".formatted(Dates.full(open.today())));
    }
    return day.orElse(open.today());
  }
}
