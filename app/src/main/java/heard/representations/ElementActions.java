package heard.representations;

import heard.access.Verb;
import heard.authority.Scheme;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.OfStage;
import heard.casefile.decide.Determining;
import heard.casefile.decide.Determining.Definition;
import heard.casefile.stage.Element;
import heard.casefile.stage.StageFile;
import heard.papers.Papers;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.Code;
import heard.procedure.Procedure;
import heard.procedure.StageKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is found of the separate complaints within a representation.
final class ElementActions {

  private static final String FOUND = "found/";
  private static final String ENDED = "ended/";

  private ElementActions() {}

  static List<CaseAction> all(Papers papers) {
    return List.of(new Define(papers), new Find(), new SetOutcome());
  }

  static int stage(OpenCase open) {
    return StageActions.openStage(open).map(StageFile::ordinal).orElse(1);
  }

  static List<Choice> choices(OpenCase open, Scheme scheme, String prefix) {
    return open.labels().profile().categories(scheme).on(open.today()).stream()
        .map(each -> Choice.of(prefix + each.code().word(), each.label()))
        .toList();
  }

  /// What was picked; null where it was left open.
  static @Nullable Code picked(Form form, String field, List<Choice> choices) {
    return form.maybeOneOf(field, choices, "Choose one of the list, or none")
        .map(Code::new)
        .orElse(null);
  }

  static boolean isOfStage(Event event, OpenCase open) {
    return event instanceof OfStage of && of.stage() == stage(open);
  }

  private record Define(Papers papers) implements CaseAction {

    @Override
    public String slug() {
      return "element";
    }

    @Override
    public String label(OpenCase open) {
      return "Define an element";
    }

    @Override
    public String done() {
      return "The element is defined.";
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
      return StageActions.openStage(open)
          .filter(stage ->
              stage.elements().isEmpty()
                  && stage.kind().filter(kind -> kind == StageKind.REVIEW_PANEL).isEmpty())
          .isEmpty();
    }

    private static List<Choice> services(OpenCase open) {
      return open.labels().profile().services().all().stream()
          .map(each -> Choice.of(each.code().word(), each.label()))
          .toList();
    }

    /// The procedures in use but the case's own, then what is none of the council's.
    private static List<Choice> routes(OpenCase open) {
      var own = open.position().procedure().map(Procedure::id);
      return Stream.concat(
              open.labels().profile().procedures().stream()
                  .filter(used -> !own.equals(Optional.of(used.procedure().id())))
                  .map(used -> Choice.of(used.procedure().id().word(), used.label())),
              choices(open, Scheme.ROUTE, "").stream())
          .toList();
    }

    private static int number(OpenCase open) {
      return StageActions.openStage(open).stream()
              .flatMap(stage -> stage.elements().stream())
              .mapToInt(Element::number)
              .max()
              .orElse(0)
          + 1;
    }

    @Override
    public Decision trial(OpenCase open) {
      return Determining.define(
          open.position(),
          stage(open),
          new Definition(number(open), null, null, null, null, null),
          open.today());
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(
          new FieldView.Words(
              "words",
              "What is complained of, as agreed with the complainant",
              "In their words where possible. One complaint only: each gets an element of its own."),
          new FieldView.Pick("nature", "What is it about?", "", choices(open, Scheme.NATURE, "")),
          new FieldView.Pick("service", "Which service or team?", "", services(open)),
          new FieldView.Pick(
              "sought",
              "What does the complainant want?",
              "",
              choices(open, Scheme.OUTCOME_SOUGHT, "")),
          new FieldView.Pick(
              "route",
              "Does it take another route than the rest?",
              "A part that is dealt with under another procedure or by another body. Tell the"
                  + " complainant which route each part takes.",
              routes(open),
              "No, it stays with the rest"),
          when(open, "When was it defined?"));
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var words = form.required("words", "Write down what is complained of");
      var nature = picked(form, "nature", choices(open, Scheme.NATURE, ""));
      var service = picked(form, "service", services(open));
      var sought = picked(form, "sought", choices(open, Scheme.OUTCOME_SOUGHT, ""));
      var route = picked(form, "route", routes(open));
      var on = on(form, open);
      var stage = stage(open);
      var number = number(open);
      return (transaction, at) ->
          Determining.define(
              at,
              stage,
              new Definition(
                  number, nature, service, sought, route, papers.file(transaction, words)),
              on);
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return isOfStage(event, open);
    }
  }

  private record Find() implements CaseAction {

    @Override
    public String slug() {
      return "finding";
    }

    @Override
    public String label(OpenCase open) {
      return "Record a finding";
    }

    @Override
    public String done() {
      return "The finding is recorded.";
    }

    @Override
    public Verb verb() {
      return Verb.DECIDE_FINDING;
    }

    private static List<Element> unsettled(OpenCase open) {
      return StageActions.openStage(open).stream()
          .flatMap(stage -> stage.elements().stream())
          .filter(element -> element.definition().isPresent() && !element.isSettled())
          .toList();
    }

    @Override
    public boolean fits(OpenCase open) {
      return !unsettled(open).isEmpty() && !choices(open, Scheme.FINDING, FOUND).isEmpty();
    }

    @Override
    public Decision trial(OpenCase open) {
      var finding = choices(open, Scheme.FINDING, "").getFirst().value();
      return Determining.find(
          open.position(),
          stage(open),
          unsettled(open).getFirst().number(),
          new Code(finding),
          open.today());
    }

    @Override
    public List<FieldView> fields(OpenCase open) {
      return List.of(
          new FieldView.OneOf("element", "Which element?", "", elements(open)),
          new FieldView.OneOf(
              "finding", "What was found?", "On the balance of probabilities.", findings(open)),
          when(open, "When was it found?"));
    }

    private static List<Choice> elements(OpenCase open) {
      return unsettled(open).stream()
          .map(element ->
              new Choice(
                  String.valueOf(element.number()),
                  "Element " + element.number(),
                  element
                      .definition()
                      .flatMap(definition -> Optional.ofNullable(definition.paper()))
                      .flatMap(open::text)
                      .orElse("")))
          .toList();
    }

    private static List<Choice> findings(OpenCase open) {
      return Stream.concat(
              choices(open, Scheme.FINDING, FOUND).stream(),
              choices(open, Scheme.DISPOSITION, ENDED).stream()
                  .map(each ->
                      new Choice(each.value(), each.label(), "It ended without a finding.")))
          .toList();
    }

    @Override
    public Command read(Form form, OpenCase open) {
      var element = form.oneOf("element", elements(open), "Choose the element");
      var finding = form.oneOf("finding", findings(open), "Choose what was found");
      var on = on(form, open);
      if (!form.isSound()) {
        return (_, _) -> new Decision.Accepted(List.of());
      }
      var stage = stage(open);
      var number = Integer.parseInt(element);
      return finding.startsWith(FOUND)
          ? (_, at) ->
              Determining.find(at, stage, number, new Code(finding.substring(FOUND.length())), on)
          : (_, at) ->
              Determining.dispose(
                  at, stage, number, new Code(finding.substring(ENDED.length())), on);
    }

    @Override
    public boolean concerns(Event event, OpenCase open) {
      return isOfStage(event, open);
    }
  }
}
