package heard.caselog.changes;

import heard.casefile.Event;
import heard.casefile.Occurred;
import heard.casefile.OfStage;
import heard.casefile.PaperRef;
import heard.casefile.Vocabulary;
import heard.casefile.figure.FigureEvent.FigureRecorded;
import heard.casefile.learning.LearningEvent.ActionPlanned;
import heard.casefile.learning.LearningEvent.ActionProgressed;
import heard.casefile.learning.LearningEvent.LearningRecorded;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.ombudsman.OmbudsmanEvent.ExhaustionRecorded;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRecommended;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemedyAgreed;
import heard.casefile.panel.PanelEvent.PanelArranged;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelReported;
import heard.casefile.payment.PaymentEvent.PaymentMade;
import heard.casefile.reception.ReceptionEvent;
import heard.casefile.screening.ScreeningEvent;
import heard.casefile.stage.StageEvent;
import heard.caselog.mapping.Field;
import heard.procedure.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of a log that an event was told from: the way back from what happened to where it
/// stands. What no field tells goes under the event's own word.
final class ToldFields {

  /// A field of one row of a case.
  ///
  /// @param field empty for what no log tells
  /// @param word of the field or the event
  /// @param stage 0 for the representation
  /// @param number of the element or recommendation; 0 for what is none
  record Cell(Optional<Field> field, String word, Part part, int stage, int number) {}

  private final Map<Cell, List<Object>> cells = new LinkedHashMap<>();

  private ToldFields() {}

  static Map<Cell, List<Object>> of(Occurred on, Event event) {
    var told = new ToldFields();
    told.tell(on, event);
    return told.cells;
  }

  private void tell(Occurred on, Event event) {
    switch (event) {
      case ReceptionEvent e -> FieldsOfCases.tell(on, e, this);
      case ScreeningEvent e -> FieldsOfCases.tell(on, e, this);
      case StageEvent e -> FieldsOfStages.tell(on, e, this);
      case PanelArranged e -> at(e.stage(), 0, Field.HEARING, e.hearingOn());
      case PanelHeld e -> at(e.stage(), 0, Field.HEARING, on);
      case PanelReported e -> at(e.stage(), 0, Field.HEARING_REPORTED, on);
      case OmbudsmanReferred e -> put(Field.OMBUDSMAN_STATUS, e.status());
      case ExhaustionRecorded e -> put(Field.AFTER_ALL_STAGES, e.afterAllStages());
      case OmbudsmanDecided e -> {
        put(Field.OMBUDSMAN_DECISION, e.decision());
        put(Field.OMBUDSMAN_DECIDED, on);
      }
      case OmbudsmanRemedyAgreed e -> put(Field.REMEDY, e.remedy());
      case OmbudsmanRecommended e -> recommended(on, 0, e.number(), e.recommendation());
      case RecommendationMade e -> recommended(on, e.stage(), e.number(), e.text());
      case RecommendationDecided e -> decided(on, e);
      case PaymentMade e -> payment(on, e);
      case LearningRecorded e -> learning(e);
      case ActionPlanned e -> plan(e);
      case ActionProgressed e -> put(Field.PROGRESS, e.progress());
      case FigureRecorded e -> {
        put(Field.FIGURE, e.figure());
        put(Field.VALUE, BigDecimal.valueOf(e.digits(), e.decimals()));
        put(Field.FIGURE_DATE, on);
        put(Field.NOTE, e.note());
      }
      default -> other(on, event);
    }
  }

  private void recommended(Occurred on, int stage, int number, PaperRef text) {
    recommended(stage, number, Field.RECOMMENDATION, text);
    recommended(stage, number, Field.RECOMMENDED, on);
  }

  private void decided(Occurred on, RecommendationDecided e) {
    recommended(e.stage(), e.number(), Field.RECOMMENDATION_ACCEPTED, e.accepted());
    recommended(e.stage(), e.number(), Field.RECOMMENDATION_DECIDED, on);
    recommended(e.stage(), e.number(), Field.RECOMMENDATION_REASONS, e.reasons());
  }

  private void payment(Occurred on, PaymentMade e) {
    put(Field.PAYMENT_KIND, e.kind());
    put(Field.PAYEE, e.payee());
    put(Field.AMOUNT, e.pence());
    put(Field.PAID, on);
    put(Field.LINKED_REFERENCE, e.from());
  }

  private void learning(LearningRecorded e) {
    put(Field.LEARNING_SOURCE, e.source());
    put(Field.LEARNING_NUMBER, e.number());
    put(Field.LEARNING_TEXT, e.text());
    put(Field.SERVICE, e.service());
    put(Field.SECTION, e.section());
    put(Field.LINKED_REFERENCE, e.from());
  }

  private void plan(ActionPlanned e) {
    put(Field.OWNER, e.owner());
    put(Field.BY, e.by());
    put(Field.BY_IN_WORDS, e.byInWords());
    put(Field.INTENDED_OUTCOME, e.intendedOutcome());
    put(Field.TARGET, e.target());
  }

  void put(Field field, @Nullable Object value) {
    at(0, 0, field, value);
  }

  void at(int stage, int element, Field field, @Nullable Object value) {
    at(Part.of(stage, element), stage, element, field, value);
  }

  private void at(Part part, int stage, int number, Field field, @Nullable Object value) {
    if (value != null && !(value instanceof Occurred.Unknown)) {
      cells
          .computeIfAbsent(
              new Cell(Optional.of(field), field.word(), part, stage, number),
              _ -> new ArrayList<>())
          .add(value);
    }
  }

  /// Of a recommendation.
  ///
  /// @param stage 0 if it is the Ombudsman's
  private void recommended(int stage, int number, Field field, @Nullable Object value) {
    at(Part.ofRecommendation(stage), stage, number, field, value);
  }

  /// A field that the authority's profile adds.
  void own(int stage, int element, Code field, Code value) {
    cells.put(
        new Cell(Optional.empty(), field.word(), Part.of(stage, element), stage, element),
        List.of(value));
  }

  void other(Occurred on, Event event) {
    cells.put(unseen(event), List.of(on));
  }

  /// Where an event stands that no field tells.
  static Cell unseen(Event event) {
    int stage = event instanceof OfStage of ? of.stage() : 0;
    return new Cell(
        Optional.empty(), Vocabulary.typeOf(event.getClass()).word(), Part.of(stage, 0), stage, 0);
  }
}
