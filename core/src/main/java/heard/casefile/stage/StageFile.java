package heard.casefile.stage;

import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.PaperRef;
import heard.casefile.investigation.Investigation;
import heard.casefile.panel.Panel;
import heard.casefile.review.ReviewEvent.ReviewScreened;
import heard.casefile.stage.Answer.DraftChecked;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Answer.RemedialActionRecorded;
import heard.casefile.stage.Answer.RemedyRecorded;
import heard.casefile.stage.Answer.ResponseReceived;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Answer.StageFieldRecorded;
import heard.casefile.stage.Course.CouncilCalculationRecorded;
import heard.casefile.stage.Course.DelayExplained;
import heard.casefile.stage.Course.DelayRecorded;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.HandlerReleased;
import heard.casefile.stage.Course.LateRequestConsidered;
import heard.casefile.stage.Course.RequestAcknowledged;
import heard.casefile.stage.Course.StageClosed;
import heard.casefile.stage.Course.StageExtended;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StagePassedOver;
import heard.casefile.stage.Course.StageRefused;
import heard.casefile.stage.Course.StageReopened;
import heard.casefile.stage.Course.StageRequested;
import heard.casefile.stage.Course.WaitAgreed;
import heard.casefile.stage.Points.DispositionMade;
import heard.casefile.stage.Points.ElementCarried;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.ElementFieldRecorded;
import heard.casefile.stage.Points.FindingMade;
import heard.procedure.Code;
import heard.procedure.StageKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What happened at one stage of a case.
///
/// @param ordinal which, counted from 1
/// @param facts only those of the stage
public record StageFile(int ordinal, Facts facts) {

  public Optional<LocalDate> requestedOn() {
    return facts.day(StageRequested.class);
  }

  /// Its opening, with the stage of the procedure that it is; a later one replaces it.
  public Optional<Fact<StageOpened>> opened() {
    return facts.last(StageOpened.class);
  }

  public Optional<StageKind> kind() {
    return opened().map(f -> f.event().kind());
  }

  public Optional<LocalDate> acknowledgedOn() {
    return facts.day(RequestAcknowledged.class);
  }

  /// What was decided on a request made after its time.
  public Optional<Fact<LateRequestConsidered>> lateRequest() {
    return facts.last(LateRequestConsidered.class);
  }

  /// The refusal of the request, unless the stage was opened since.
  public Optional<Fact<StageRefused>> refused() {
    return facts.last(StageRefused.class).filter(f -> !facts.after(f).any(StageOpened.class));
  }

  public Optional<Fact<ReviewScreened>> screened() {
    return facts.last(ReviewScreened.class);
  }

  public Optional<Fact<StagePassedOver>> passedOver() {
    return facts.last(StagePassedOver.class);
  }

  /// The first extension of its time; the law knows no second.
  public Optional<Fact<StageExtended>> extension() {
    return facts.first(StageExtended.class);
  }

  public List<Fact<StageExtended>> extensions() {
    return facts.all(StageExtended.class);
  }

  /// The latest wait that the complainant agreed to.
  public Optional<WaitAgreed> agreedWait() {
    return facts.last(WaitAgreed.class).map(Fact::event);
  }

  /// Who has which part in it by now, the latest last.
  public List<HandlerAssigned> handlers() {
    var handlers = new LinkedHashMap<HandlerReleased, HandlerAssigned>();
    for (var fact : facts.all(Course.class)) {
      if (fact.event() instanceof HandlerAssigned h) {
        var key = new HandlerReleased(h.stage(), h.role(), h.person());
        handlers.remove(key);
        handlers.put(key, h);
      } else if (fact.event() instanceof HandlerReleased h) {
        handlers.remove(h);
      }
    }
    return List.copyOf(handlers.values());
  }

  /// Why it took longer, each reason as recorded.
  public List<Code> delayReasons() {
    return facts.all(DelayRecorded.class).stream().map(f -> f.event().reason()).toList();
  }

  /// Why it took longer, in the words written last.
  public Optional<PaperRef> delayExplained() {
    return facts.last(DelayExplained.class).map(fact -> fact.event().words());
  }

  public Optional<LocalDate> draftCheckedOn() {
    return facts.last(DraftChecked.class).map(Fact::stands);
  }

  public Optional<Fact<ResponseSent>> response() {
    return facts.first(ResponseSent.class);
  }

  /// The response that holds: the first since the stage was last reopened.
  public Optional<Fact<ResponseSent>> responseInForce() {
    return sinceReopened().first(ResponseSent.class);
  }

  public Optional<LocalDate> respondedOn() {
    return response().map(Fact::stands);
  }

  public Optional<LocalDate> responseReceivedOn() {
    return facts.day(ResponseReceived.class);
  }

  /// Its closing, unless it was reopened since.
  public Optional<Fact<StageClosed>> closed() {
    return sinceReopened().first(StageClosed.class);
  }

  private Facts sinceReopened() {
    return facts.last(StageReopened.class).map(facts::after).orElse(facts);
  }

  /// The outcome of the stage as a whole.
  public Optional<Fact<OverallOutcomeSet>> outcome() {
    return facts.last(OverallOutcomeSet.class);
  }

  /// How the stage as a whole ended without an outcome.
  public Optional<Fact<DispositionMade>> disposition() {
    return facts.all(DispositionMade.class).reversed().stream()
        .filter(f -> f.event().element() == null)
        .findFirst();
  }

  public List<RemedyRecorded> remedies() {
    return facts.all(RemedyRecorded.class).stream().map(Fact::event).toList();
  }

  public Optional<Boolean> remedialAction() {
    return facts.last(RemedialActionRecorded.class).map(f -> f.event().taken());
  }

  /// The authority's own fields of the stage, each with its latest value.
  public Map<Code, Code> fields() {
    var fields = new LinkedHashMap<Code, Code>();
    facts
        .all(StageFieldRecorded.class)
        .forEach(f -> fields.put(f.event().field(), f.event().value()));
    return fields;
  }

  /// What the authority's log had worked out for the stage, the latest.
  public Optional<CouncilCalculationRecorded> councilCalculation() {
    return facts.last(CouncilCalculationRecorded.class).map(Fact::event);
  }

  /// Its elements by number.
  public List<Element> elements() {
    var numbers = new TreeSet<Integer>();
    facts.all(Points.class).forEach(f -> element(f.event()).ifPresent(numbers::add));
    return numbers.stream().map(this::element).toList();
  }

  private Element element(int number) {
    return new Element(
        number,
        latest(ElementDefined.class, number).map(Fact::event),
        latest(FindingMade.class, number),
        latest(DispositionMade.class, number),
        latest(ElementCarried.class, number).map(Fact::event),
        fields(number));
  }

  private Map<Code, Code> fields(int element) {
    var fields = new LinkedHashMap<Code, Code>();
    facts.all(ElementFieldRecorded.class).stream()
        .map(Fact::event)
        .filter(e -> e.element() == element)
        .forEach(e -> fields.put(e.field(), e.value()));
    return fields;
  }

  private <T extends Points> Optional<Fact<T>> latest(Class<T> type, int number) {
    return facts.all(type).reversed().stream()
        .filter(f -> element(f.event()).filter(n -> n == number).isPresent())
        .findFirst();
  }

  private static Optional<Integer> element(Points point) {
    return switch (point) {
      case ElementDefined e -> Optional.of(e.number());
      case ElementCarried e -> Optional.of(e.element());
      case ElementFieldRecorded e -> Optional.of(e.element());
      case FindingMade e -> Optional.of(e.element());
      case DispositionMade e -> Optional.ofNullable(e.element());
    };
  }

  /// What belongs to an investigation only.
  public Investigation investigation() {
    return new Investigation(facts);
  }

  /// What belongs to a panel only.
  public Panel panel() {
    return new Panel(facts);
  }

  /// Whether anything ended it: a response, a closing or a refusal.
  public boolean isOver() {
    return Stream.of(responseInForce(), closed(), refused()).anyMatch(Optional::isPresent);
  }
}
