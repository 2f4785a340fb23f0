package heard.representations;

import heard.access.Verb;
import heard.authority.Scheme;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.decide.Determining;
import heard.casefile.stage.Element;
import heard.casefile.stage.Finding;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The outcome of a stage as a whole, beside the findings of its elements.
record SetOutcome() implements CaseAction {

  private static final List<Choice> REASONS =
      List.of(
          Choice.of("one-element-outweighs", "One element outweighs the others"),
          Choice.of("agreed-with-complainant", "It was agreed with the complainant"),
          Choice.of("other", "Another reason, given in the response"));

  @Override
  public String slug() {
    return "outcome";
  }

  @Override
  public String label(OpenCase open) {
    return "Set the outcome of the stage";
  }

  @Override
  public String done() {
    return "The outcome is recorded.";
  }

  @Override
  public Verb verb() {
    return Verb.DECIDE_FINDING;
  }

  @Override
  public boolean fits(OpenCase open) {
    return StageActions.openStage(open).filter(stage -> stage.outcome().isEmpty()).isPresent()
        && !ElementActions.choices(open, Scheme.OVERALL_OUTCOME, "").isEmpty();
  }

  @Override
  public boolean isUsuallyLater(OpenCase open) {
    return StageActions.openStage(open)
        .filter(stage ->
            !stage.elements().isEmpty() && stage.elements().stream().allMatch(Element::isSettled))
        .isEmpty();
  }

  @Override
  public Decision trial(OpenCase open) {
    return Determining.setOutcome(
        open.position(),
        ElementActions.stage(open),
        new Code(ElementActions.choices(open, Scheme.OVERALL_OUTCOME, "").getFirst().value()),
        new Code("other"),
        meaning(open)::of,
        open.today());
  }

  @Override
  public List<FieldView> fields(OpenCase open) {
    var proposed =
        StageActions.openStage(open)
            .flatMap(stage -> Determining.propose(stage, meaning(open)::of))
            .map(finding ->
                "The findings amount to: %s.".formatted(finding.code().word().replace('-', ' ')))
            .orElse("");
    var fields = new ArrayList<FieldView>();
    fields.add(
        new FieldView.OneOf(
            "outcome",
            "What is the outcome as a whole?",
            proposed,
            ElementActions.choices(open, Scheme.OVERALL_OUTCOME, "")));
    fields.add(
        new FieldView.Pick(
            "reason", "Why is it another than the findings amount to?", "Only if it is.", REASONS));
    fields.add(when(open, "When was it decided?"));
    return fields;
  }

  @Override
  public Command read(Form form, OpenCase open) {
    var outcome =
        form.oneOf(
            "outcome",
            ElementActions.choices(open, Scheme.OVERALL_OUTCOME, ""),
            "Choose the outcome");
    var reason = ElementActions.picked(form, "reason", REASONS);
    var on = on(form, open);
    var stage = ElementActions.stage(open);
    var meaning = meaning(open);
    return (_, at) -> Determining.setOutcome(at, stage, new Code(outcome), reason, meaning::of, on);
  }

  @Override
  public boolean concerns(Event event, OpenCase open) {
    return ElementActions.isOfStage(event, open);
  }

  private static Meaning meaning(OpenCase open) {
    return new Meaning(open);
  }

  /// What the law calls an authority's word for a finding.
  private record Meaning(OpenCase open) {

    Optional<Finding> of(Code code) {
      return Stream.of(Scheme.FINDING, Scheme.OVERALL_OUTCOME)
          .flatMap(scheme -> open.labels().profile().categories(scheme).get(code).stream())
          .flatMap(category -> Optional.ofNullable(category.lawValue()).stream())
          .flatMap(
              law -> Arrays.stream(Finding.values()).filter(each -> each.code().word().equals(law)))
          .findFirst();
    }
  }
}
