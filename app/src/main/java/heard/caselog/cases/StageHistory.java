package heard.caselog.cases;

import heard.authority.OwnField;
import heard.casefile.Occurred;
import heard.casefile.panel.PanelEvent.PanelArranged;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelReported;
import heard.casefile.stage.Answer.DraftChecked;
import heard.casefile.stage.Answer.DraftReturned;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Answer.RemedialActionRecorded;
import heard.casefile.stage.Answer.RemedyRecorded;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Answer.StageFieldRecorded;
import heard.casefile.stage.Course.CouncilCalculationRecorded;
import heard.casefile.stage.Course.DelayExplained;
import heard.casefile.stage.Course.DelayRecorded;
import heard.casefile.stage.Course.HandlerAssigned;
import heard.casefile.stage.Course.RequestAcknowledged;
import heard.casefile.stage.Course.ResponderChased;
import heard.casefile.stage.Course.StageClosed;
import heard.casefile.stage.Course.StageExtended;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StageRefused;
import heard.casefile.stage.Course.StageRequested;
import heard.casefile.stage.Points.DispositionMade;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.ElementFieldRecorded;
import heard.casefile.stage.Points.FindingMade;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.RowKind;
import heard.caselog.mapping.State;
import heard.caselog.staging.ReadRow;
import heard.procedure.Code;
import heard.procedure.Procedure;
import heard.procedure.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The history of one stage.
final class StageHistory {

  /// Which stage it is.
  ///
  /// @param ordinal counted from 1 within the case
  /// @param limit the limit that the log's due date is of
  record Of(int ordinal, Stage stage, Procedure procedure, Code limit) {}

  private static final Code NOT_RECORDED = new Code("not-recorded");

  private final Histories histories;
  private final ReadRow row;
  private final Of of;
  private final int ordinal;
  private final Telling telling;
  private final @Nullable LocalDate requested;
  private final boolean firstAsReceived;

  StageHistory(
      Histories histories, ReadRow row, Of of, @Nullable LocalDate receivedOn, Telling telling) {
    this.histories = histories;
    this.row = row;
    this.of = of;
    this.ordinal = of.ordinal();
    this.telling = telling;
    var asked = row.day(Field.REQUESTED);
    boolean first = of.procedure().stages().indexOf(of.stage()) == 0;
    this.requested = first ? When.first(asked, receivedOn) : asked;
    this.firstAsReceived = first && requested != null && requested.equals(receivedOn);
  }

  /// The day it ended; null while it is open, or where nobody wrote it down.
  @Nullable LocalDate end() {
    return When.first(row.day(Field.STAGE_CLOSED), hasEnded() ? row.day(Field.RESPONDED) : null);
  }

  /// @param others the other rows of the stage, by their kind
  void tell(Function<RowKind, List<ReadRow>> others) {
    opening();
    var until = When.first(end(), histories.today());
    var inTheCourse = When.between(requested, until);
    course(inTheCourse);
    others
        .apply(RowKind.CHASE)
        .forEach(
            chase -> telling.add(When.on(chase.day(Field.CHASED)), new ResponderChased(ordinal)));
    others.apply(RowKind.ELEMENT).forEach(element -> element(element, until));
    others
        .apply(RowKind.RECOMMENDATION)
        .forEach(recommendation ->
            RecommendationHistory.ofStage(
                ordinal, histories.belongings(), recommendation, telling));
    answer();
    others.apply(RowKind.REMEDY).forEach(this::remedies);
    close();
  }

  private void opening() {
    var on = When.on(requested);
    if (!firstAsReceived && requested != null) {
      telling.add(on, new StageRequested(ordinal));
    }
    if (isRefused()) {
      return;
    }
    telling.add(
        on,
        new StageOpened(
            ordinal,
            of.stage().id(),
            of.stage().kind(),
            of.procedure().id(),
            of.procedure().digest()));
  }

  private void course(Occurred inTheCourse) {
    var calculated =
        new CouncilCalculationRecorded(
            ordinal,
            of.limit(),
            row.day(Field.COUNCIL_DUE),
            row.day(Field.COUNCIL_EXTENDED_DUE),
            row.number(Field.COUNCIL_WORKING_DAYS),
            row.answer(Field.COUNCIL_WITHIN_TARGET));
    if (!calculated.equals(
        new CouncilCalculationRecorded(ordinal, of.limit(), null, null, null, null))) {
      telling.add(When.on(requested), calculated);
    }
    var role = row.code(Field.HANDLER_ROLE);
    if (role != null) {
      telling.add(inTheCourse, new HandlerAssigned(ordinal, role, null));
    }
    if (Boolean.TRUE.equals(row.answer(Field.EXTENDED))) {
      telling.add(inTheCourse, new StageExtended(ordinal, null, null, null, null));
    }
    histories
        .own(row, OwnField.Of.STAGE)
        .forEach((field, value) ->
            telling.add(inTheCourse, new StageFieldRecorded(ordinal, field, value)));
    var delay = row.code(Field.DELAY_REASON);
    if (delay != null) {
      telling.add(inTheCourse, new DelayRecorded(ordinal, delay));
    }
    row.text(Field.DELAY_IN_WORDS)
        .map(histories.belongings()::paper)
        .ifPresent(words -> telling.add(inTheCourse, new DelayExplained(ordinal, words)));
    var acknowledged = row.day(Field.REQUEST_ACKNOWLEDGED);
    if (acknowledged != null) {
      telling.add(new Occurred.On(acknowledged), new RequestAcknowledged(ordinal));
    }
    var draft = row.day(Field.DRAFT_CHECKED);
    if (draft != null) {
      telling.add(new Occurred.On(draft), new DraftChecked(ordinal));
    }
    var returned = row.day(Field.DRAFT_RETURNED);
    var why = row.code(Field.RETURN_REASON);
    if (returned != null || why != null) {
      telling.add(When.on(returned), new DraftReturned(ordinal, why));
    }
    hearing();
  }

  private void hearing() {
    var hearing = row.day(Field.HEARING);
    if (hearing != null && hearing.isAfter(histories.today())) {
      telling.add(When.between(requested, histories.today()), new PanelArranged(ordinal, hearing));
    } else if (hearing != null) {
      telling.add(new Occurred.On(hearing), new PanelHeld(ordinal, null));
    }
    var reported = row.day(Field.HEARING_REPORTED);
    if (reported != null) {
      telling.add(new Occurred.On(reported), new PanelReported(ordinal, null));
    }
  }

  private void element(ReadRow element, @Nullable LocalDate until) {
    var number = element.number(Field.ELEMENT_NUMBER);
    if (number == null) {
      return;
    }
    var foundOn = element.day(Field.FINDING_DATE);
    var sought = element.codes(Field.OUTCOME_SOUGHT);
    var defined = When.between(requested, When.first(foundOn, until));
    telling.add(
        defined,
        new ElementDefined(
            ordinal,
            number,
            element.code(Field.NATURE),
            element.code(Field.SERVICE),
            sought.isEmpty() ? null : sought.getFirst(),
            element.code(Field.ROUTE),
            element.text(Field.ELEMENT_TEXT).map(histories.belongings()::paper).orElse(null)));
    histories
        .own(element, OwnField.Of.ELEMENT)
        .forEach((field, value) ->
            telling.add(defined, new ElementFieldRecorded(ordinal, number, field, value)));
    var finding = element.code(Field.FINDING);
    if (finding != null) {
      telling.add(When.on(foundOn), new FindingMade(ordinal, number, finding));
    }
    var disposition = element.disposition(Field.FINDING);
    if (disposition != null) {
      telling.add(When.on(foundOn), new DispositionMade(ordinal, number, disposition));
    }
  }

  private void answer() {
    var responded = row.day(Field.RESPONDED);
    var on = When.on(When.first(responded, end()));
    var outcome = row.code(Field.OUTCOME);
    if (outcome != null) {
      telling.add(on, new OverallOutcomeSet(ordinal, outcome, null));
    }
    if (responded != null) {
      telling.add(new Occurred.On(responded), new ResponseSent(ordinal, null));
    }
    remedies(row);
    var taken = row.answer(Field.REMEDIAL_ACTION);
    if (taken != null) {
      telling.add(on, new RemedialActionRecorded(ordinal, taken));
    }
  }

  private void remedies(ReadRow from) {
    var on = When.on(When.first(row.day(Field.RESPONDED), end()));
    for (var remedy : from.codes(Field.REMEDY)) {
      telling.add(on, new RemedyRecorded(ordinal, null, remedy));
    }
  }

  private boolean isRefused() {
    return row.state(Field.STAGE_STATUS).filter(state -> state == State.REFUSED).isPresent();
  }

  private void close() {
    if (isRefused()) {
      telling.add(When.on(end()), new StageRefused(ordinal, NOT_RECORDED, null));
    }
    var disposition = row.disposition(Field.OUTCOME);
    if (disposition != null) {
      telling.add(When.on(end()), new DispositionMade(ordinal, null, disposition));
    }
    if (hasEnded() && !isRefused()) {
      telling.add(When.on(end()), new StageClosed(ordinal, reason()));
    }
  }

  /// As what it was closed, where the log says another thing than that.
  private @Nullable Code reason() {
    return row.state(Field.STAGE_STATUS)
        .filter(state -> state != State.CLOSED)
        .map(Code::of)
        .orElse(null);
  }

  private boolean hasEnded() {
    return row.state(Field.STAGE_STATUS)
        .map(state -> state != State.OPEN)
        .orElse(row.day(Field.STAGE_CLOSED) != null);
  }
}
