package heard.representations;

import heard.authority.ProcedureInUse;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.authority.Service;
import heard.casefile.PersonId;
import heard.casefile.Reference;
import heard.casefile.decide.Receiving.Arrival;
import heard.papers.Papers;
import heard.people.People;
import heard.platform.Transaction;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is asked of a representation when it arrives, in the order in which somebody on the
/// telephone says it. Only kind and day must be known; what is not stays unknown.
record ArrivalForm(Profile profile, LocalDate today) {

  private static final String KIND = "kind";
  private static final String RECEIVED = "received";
  private static final String ACCOUNT = "account";
  private static final String WANTED = "wanted";
  private static final String COMPLAINANT = "complainant";
  private static final String COMPLAINANT_KIND = "complainant-kind";
  private static final String VIA = "via";
  private static final String CHILDREN = "children";
  private static final String CHANNEL = "channel";
  private static final String SERVICE = "service";
  private static final String THEME = "theme";
  private static final String PROCEDURE = "procedure";
  static final String REFERENCE = "reference";

  private static final String COMPLIMENT = "compliment";
  private static final int MOST_SEEN = 7;
  static final int LONGEST_NAME = 200;

  private ArrivalChoices choices() {
    return new ArrivalChoices(profile, today);
  }

  List<FieldView> fields() {
    var choices = choices();
    return List.of(
        kind(),
        new FieldView.Day(
            RECEIVED,
            "When did it reach the authority?",
            "The day it reached any desk, not the day it is logged: the time limits count from it.",
            today),
        new FieldView.Words(ACCOUNT, "What do they say?", "In their own words"),
        new FieldView.Pick(
            WANTED, "What do they want to come of it?", "", choices.of(Scheme.OUTCOME_SOUGHT)),
        new FieldView.Line(COMPLAINANT, "Name of whoever complains", ""),
        new FieldView.Pick(
            COMPLAINANT_KIND, "Who are they?", "", choices.of(Scheme.COMPLAINANT_KIND)),
        new FieldView.Pick(VIA, "Who handed it in?", "", choices.of(Scheme.SUBMITTED_VIA)),
        new FieldView.Words(
            CHILDREN, "Children and young people it concerns", "One name on each line"),
        new FieldView.Pick(CHANNEL, "How did it come?", "", choices.of(Scheme.CHANNEL)),
        new FieldView.Pick(SERVICE, "Which service or team is it about?", "", choices.services()),
        new FieldView.Pick(THEME, "What is it about?", "", choices.of(Scheme.THEME)),
        new FieldView.Pick(
            PROCEDURE,
            "Which procedure does it belong to?",
            "Leave it open if that is still to be decided.",
            choices.procedures()),
        new FieldView.Line(
            REFERENCE, "Reference", "Leave it empty, and Heard gives it the next one."));
  }

  /// A few are seen at once; a list as long as a page is better kept shut.
  private FieldView kind() {
    var kinds = choices().of(Scheme.KIND);
    return kinds.size() <= MOST_SEEN
        ? new FieldView.OneOf(KIND, "What is it?", "", kinds)
        : new FieldView.Pick(KIND, "What is it?", "", kinds, "Choose one");
  }

  /// What was typed, with what is wrong noted on the form.
  Typed read(Form form) {
    var received = form.requiredDate(RECEIVED, "Date");
    if (received.filter(today::isBefore).isPresent()) {
      form.problem(RECEIVED, "The date must be today, %s, or earlier".formatted(Dates.full(today)));
    }
    var day = received.orElse(today);
    var choices = choices();
    form.required(KIND, "Choose what it is");
    var kind = choices.category(form, KIND, Scheme.KIND, day);
    var complainant = form.text(COMPLAINANT);
    var children =
        form.text(CHILDREN).lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    checkLength(form, COMPLAINANT, List.of(complainant));
    checkLength(form, CHILDREN, children);
    return new Typed(
        this,
        kind == null ? "" : kind.word(),
        day,
        form.text(ACCOUNT),
        choices.category(form, WANTED, Scheme.OUTCOME_SOUGHT, day),
        complainant,
        choices.category(form, COMPLAINANT_KIND, Scheme.COMPLAINANT_KIND, day),
        choices.category(form, VIA, Scheme.SUBMITTED_VIA, day),
        children,
        choices.category(form, CHANNEL, Scheme.CHANNEL, day),
        choices.service(form, SERVICE, day),
        choices.category(form, THEME, Scheme.THEME, day),
        choices.procedure(form, PROCEDURE),
        reference(form));
  }

  private static void checkLength(Form form, String field, List<String> names) {
    names.stream()
        .mapToInt(String::length)
        .filter(length -> length > LONGEST_NAME)
        .findFirst()
        .ifPresent(length ->
            form.problem(
                field,
                "A name can have %d characters, and one here has %,d: shorten it"
                    .formatted(LONGEST_NAME, length)));
  }

  private static Optional<Reference> reference(Form form) {
    var text = form.text(REFERENCE);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(new Reference(text));
    } catch (IllegalArgumentException e) {
      form.problem(REFERENCE, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /// What was typed of an arrival; to be recorded once the form is sound.
  ///
  /// @param owner the service or the team it is about
  /// @param reference empty: the next
  record Typed(
      ArrivalForm form,
      String kind,
      LocalDate received,
      String account,
      @Nullable Code wanted,
      String complainant,
      @Nullable Code complainantKind,
      @Nullable Code via,
      List<String> children,
      @Nullable Code channel,
      @Nullable Code owner,
      @Nullable Code theme,
      @Nullable Code procedure,
      Optional<Reference> reference) {

    /// The arrival under that reference, its names and texts kept.
    Arrival arrival(
        Transaction transaction, People people, Papers papers, Reference underReference) {
      var top = Optional.ofNullable(owner).flatMap(code -> profile().services().atLevel(code, 0));
      var service = top.map(Service::code).orElse(owner);
      return new Arrival(
          new Code(kind),
          underReference,
          received,
          channel,
          complainant.isEmpty() ? null : person(transaction, people, complainant),
          complainantKind,
          via,
          children.stream().map(name -> person(transaction, people, name)).toList(),
          service,
          owner == null || owner.equals(service) ? null : owner,
          account.isEmpty() ? null : papers.file(transaction, account),
          wanted == null ? List.of() : List.of(wanted),
          theme == null ? List.of() : List.of(theme),
          isPraise(),
          Optional.ofNullable(procedure)
              .flatMap(profile()::procedure)
              .map(ProcedureInUse::procedure)
              .orElse(null));
    }

    private boolean isPraise() {
      return profile()
          .categories(Scheme.KIND)
          .get(new Code(kind))
          .filter(category -> COMPLIMENT.equals(category.lawValue()))
          .isPresent();
    }

    private Profile profile() {
      return form.profile();
    }

    private static PersonId person(Transaction transaction, People people, String name) {
      return people.add(transaction, name, List.of());
    }
  }
}
