package heard.representations;

import heard.access.Verb;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.decide.Recording;
import heard.casefile.investigation.InvestigationEvent.IndependentPersonAppointed;
import heard.casefile.investigation.InvestigationEvent.IndependentReportReceived;
import heard.casefile.investigation.InvestigationEvent.InvestigatorAppointed;
import heard.casefile.investigation.InvestigationEvent.InvestigatorReportReceived;
import heard.casefile.investigation.InvestigationEvent.StatementOfComplaintAgreed;
import heard.casefile.panel.PanelEvent.IndependentPersonConsulted;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelPapersSent;
import heard.casefile.panel.PanelEvent.PanelReportReceived;
import heard.casefile.panel.PanelEvent.PanelReported;
import heard.casefile.reception.ReceptionEvent.AdvocateRequested;
import heard.casefile.reception.ReceptionEvent.DefinitionConfirmed;
import heard.casefile.stage.Answer.DraftChecked;
import heard.casefile.stage.Answer.ResponseReceived;
import heard.casefile.stage.Course.MeetingHeld;
import heard.casefile.stage.Course.NextStageRightTold;
import heard.casefile.stage.Course.RequestAcknowledged;
import heard.casefile.stage.Course.ResponderChased;
import heard.casefile.stage.StageFile;
import heard.platform.pages.Choice;
import heard.platform.pages.Form;
import heard.procedure.StageKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes down something that has happened and needs no decision. It is never refused for the state
/// of the case.
record RecordAction() implements CaseAction {

  private static final String WHAT = "what";

  @Override
  public String slug() {
    return "record";
  }

  @Override
  public String label(OpenCase open) {
    return "Record something that happened";
  }

  @Override
  public String done() {
    return "It is recorded.";
  }

  @Override
  public Verb verb() {
    return Verb.RECORD;
  }

  private record Option(String label, Event event) {}

  private static Map<String, Option> options(OpenCase open) {
    var options = new LinkedHashMap<String, Option>();
    if (open.file().reception().definitionConfirmedOn().isEmpty()) {
      options.put(
          "confirmed",
          new Option(
              "The complainant confirmed the complaint as defined", new DefinitionConfirmed()));
    }
    if (open.file().facts().all(AdvocateRequested.class).isEmpty()) {
      options.put("advocate", new Option("An advocate was asked for", new AdvocateRequested()));
    }
    open.file().stages().stream().reduce((_, last) -> last).ifPresent(stage -> of(stage, options));
    return options;
  }

  private static void of(StageFile stage, Map<String, Option> options) {
    var n = stage.ordinal();
    var kind = stage.kind().orElse(StageKind.PLAIN_REPLY);
    if (kind == StageKind.INDEPENDENT_INVESTIGATION) {
      options.put(
          "investigator",
          new Option("Investigating Officer appointed", new InvestigatorAppointed(n, null)));
      options.put(
          "independent",
          new Option("Independent Person appointed", new IndependentPersonAppointed(n, null)));
      options.put(
          "statement",
          new Option("Statement of complaint agreed", new StatementOfComplaintAgreed(n, null)));
      options.put(
          "report",
          new Option(
              "Investigating Officer’s report received", new InvestigatorReportReceived(n, null)));
      options.put(
          "independent-report",
          new Option(
              "Independent Person’s report received", new IndependentReportReceived(n, null)));
    }
    if (kind == StageKind.REVIEW_PANEL) {
      options.put("papers", new Option("Papers sent to the panel", new PanelPapersSent(n)));
      options.put("held", new Option("The panel sat", new PanelHeld(n, null)));
      options.put("reported", new Option("The panel reported", new PanelReported(n, null)));
      options.put(
          "report-received",
          new Option("The panel’s report reached the authority", new PanelReportReceived(n)));
      options.put(
          "consulted",
          new Option(
              "Recommendations considered with the Independent Person",
              new IndependentPersonConsulted(n)));
    }
    if (stage.requestedOn().isPresent() && stage.acknowledgedOn().isEmpty()) {
      options.put(
          "request-acknowledged",
          new Option("The request for this stage was acknowledged", new RequestAcknowledged(n)));
    }
    options.put("chased", new Option("Whoever has to answer was reminded", new ResponderChased(n)));
    options.put("meeting", new Option("A meeting was held", new MeetingHeld(n, null)));
    options.put("draft", new Option("The draft response was checked", new DraftChecked(n)));
    options.put(
        "received", new Option("The response reached the complainant", new ResponseReceived(n)));
    options.put(
        "right-told",
        new Option(
            "The complainant was told that the next stage is open", new NextStageRightTold(n)));
  }

  @Override
  public boolean fits(OpenCase open) {
    return !options(open).isEmpty() && open.file().reception().compliment().isEmpty();
  }

  @Override
  public Decision trial(OpenCase open) {
    return Recording.happened(
        open.today(), open.today(), options(open).values().iterator().next().event());
  }

  @Override
  public List<FieldView> fields(OpenCase open) {
    return List.of(
        new FieldView.OneOf(WHAT, "What happened?", "", choices(open)),
        when(open, "When did it happen?"));
  }

  private static List<Choice> choices(OpenCase open) {
    return options(open).entrySet().stream()
        .map(each -> Choice.of(each.getKey(), each.getValue().label()))
        .toList();
  }

  @Override
  public Command read(Form form, OpenCase open) {
    var what = form.oneOf(WHAT, choices(open), "Choose what happened");
    var on = on(form, open);
    var option = options(open).get(what);
    return (_, at) ->
        option == null
            ? new Decision.Accepted(List.of())
            : Recording.happened(at.today(), on, option.event());
  }

  /// What happened happened, whatever else was recorded meanwhile.
  @Override
  public boolean concerns(Event event, OpenCase open) {
    return false;
  }
}
