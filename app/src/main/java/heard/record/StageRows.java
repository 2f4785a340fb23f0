package heard.record;

import static heard.record.Projection.day;
import static heard.record.Projection.first;
import static heard.record.Projection.last;
import static heard.record.Projection.word;

import heard.authority.ProcedureInUse;
import heard.authority.Timescale;
import heard.casefile.Fact;
import heard.casefile.PaperRef;
import heard.casefile.clock.Clock;
import heard.casefile.panel.PanelEvent.PanelHeld;
import heard.casefile.panel.PanelEvent.PanelReported;
import heard.casefile.stage.Answer.DraftChecked;
import heard.casefile.stage.Answer.DraftReturned;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Answer.RemedyRecorded;
import heard.casefile.stage.Course.CouncilCalculationRecorded;
import heard.casefile.stage.Course.ResponderChased;
import heard.casefile.stage.Course.StageExtended;
import heard.casefile.stage.Course.StageOpened;
import heard.casefile.stage.Course.StageRequested;
import heard.casefile.stage.Element;
import heard.casefile.stage.Points.DispositionMade;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.FindingMade;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Position;
import heard.casefile.standing.Status;
import heard.procedure.Code;
import heard.procedure.Stage;
import heard.procedure.Trigger;
import heard.schema.record.tables.records.ChaseRecord;
import heard.schema.record.tables.records.DraftReturnRecord;
import heard.schema.record.tables.records.ElementRecord;
import heard.schema.record.tables.records.RemedyRecord;
import heard.schema.record.tables.records.StageRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Derives the rows of a representation's stages.
final class StageRows {

  private final int authority;
  private final UUID id;
  private final Position position;
  private final Optional<ProcedureInUse> procedure;
  private final Rows rows;

  StageRows(
      int authority, UUID id, Position position, Optional<ProcedureInUse> procedure, Rows rows) {
    this.authority = authority;
    this.id = id;
    this.position = position;
    this.procedure = procedure;
    this.rows = rows;
  }

  void project(StageFile stage) {
    rows.add(stage(stage));
    for (var element : stage.elements()) {
      rows.add(element(stage, element));
    }
    int ordinal = 0;
    for (var remedy : stage.remedies()) {
      rows.add(remedy(stage, ++ordinal, remedy));
    }
    chases(stage);
    returns(stage);
  }

  private StageRecord stage(StageFile stage) {
    var opened = stage.opened().map(Fact::event);
    var council = stage.councilCalculation();
    var response = clock(stage, c -> c.limit().until() == Trigger.RESPONSE_SENT);
    var row = new StageRecord();
    row.setAuthorityId(authority);
    row.setRepresentationId(id);
    row.setOrdinal(stage.ordinal());
    var of = planned(stage);
    row.setStage(word(opened.map(StageOpened::id).or(() -> of.map(Stage::id))));
    row.setProcedure(
        word(
            opened
                .map(StageOpened::procedure)
                .or(() -> of.flatMap(_ -> procedure.map(p -> p.procedure().id())))));
    row.setKind(word(opened.map(StageOpened::kind).or(() -> of.map(Stage::kind)).map(Code::of)));
    row.setRequestedOn(requested(stage));
    row.setExtended(stage.extension().isPresent());
    row.setExtendedOn(first(stage.facts(), StageExtended.class));
    row.setExtensionGround(
        word(stage.extension().flatMap(f -> Optional.ofNullable(f.event().ground()))));
    row.setDraftCheckedOn(last(stage.facts(), DraftChecked.class));
    row.setHearingOn(hearing(stage));
    row.setHearingReportedOn(first(stage.facts(), PanelReported.class));
    row.setRespondedOn(day(stage.response()));
    row.setClosedOn(stage.closed().isPresent() ? day(stage.closed()) : day(stage.refused()));
    row.setStatus(Status.of(position.file(), stage).code().word());
    row.setOutcome(word(stage.outcome().map(Fact::event).map(OverallOutcomeSet::outcome)));
    row.setDisposition(word(stage.disposition().map(f -> f.event().disposition())));
    row.setHandlerRole(
        stage.handlers().isEmpty() ? null : stage.handlers().getLast().role().word());
    row.setDelayReason(
        stage.delayReasons().isEmpty() ? null : stage.delayReasons().getLast().word());
    row.setDelayPaperId(stage.delayExplained().map(PaperRef::id).orElse(null));
    row.setDueOn(response.map(c -> c.due().due()).orElse(null));
    row.setExtendedDueOn(
        response
            .flatMap(c -> Optional.ofNullable(c.maximum()))
            .map(maximum -> maximum.due())
            .orElse(null));
    row.setTimescaleDueOn(timescale(stage, opened));
    row.setCouncilDueOn(council.map(CouncilCalculationRecorded::due).orElse(null));
    row.setCouncilExtendedDueOn(council.map(CouncilCalculationRecorded::extendedDue).orElse(null));
    row.setCouncilWorkingDays(council.map(CouncilCalculationRecorded::workingDays).orElse(null));
    row.setCouncilWithinTarget(council.map(CouncilCalculationRecorded::withinTarget).orElse(null));
    row.setRemedialAction(stage.remedialAction().orElse(null));
    return row;
  }

  /// The stage of the procedure at its place, for one that was asked for and not opened.
  private Optional<Stage> planned(StageFile stage) {
    return procedure
        .map(used -> used.procedure().stages())
        .filter(stages -> stage.ordinal() <= stages.size())
        .map(stages -> stages.get(stage.ordinal() - 1));
  }

  /// The request or, where none is recorded, the opening.
  private static @Nullable LocalDate requested(StageFile stage) {
    var requested = stage.facts().first(StageRequested.class);
    return requested.isPresent() ? day(requested) : day(stage.opened());
  }

  /// The day it sat or, before that, the day it is to sit.
  private static @Nullable LocalDate hearing(StageFile stage) {
    var held = stage.facts().first(PanelHeld.class);
    return held.isPresent() ? day(held) : stage.panel().arrangedFor().orElse(null);
  }

  private @Nullable LocalDate timescale(StageFile stage, Optional<StageOpened> opened) {
    return procedure
        .flatMap(p -> opened.flatMap(o -> p.timescale(o.id())))
        .flatMap(timescale ->
            clock(stage, c -> c.limit().id().equals(timescale.limit()))
                .map(c -> date(c, timescale)))
        .orElse(null);
  }

  private static LocalDate date(Clock clock, Timescale timescale) {
    return switch (timescale.meaning()) {
      case TARGET -> clock.due().due();
      case AS_EXTENDED -> clock.dueNow();
      case MAXIMUM -> clock.lastLawfulDay();
    };
  }

  /// The latest run of such a clock for the whole of the stage.
  private Optional<Clock> clock(StageFile stage, Predicate<Clock> such) {
    return position.clocks().of(stage.ordinal()).stream()
        .filter(c -> c.elements().isEmpty())
        .filter(such)
        .max(Comparator.comparing(c -> c.start().day()));
  }

  private ElementRecord element(StageFile stage, Element element) {
    var definition = element.definition();
    var row = new ElementRecord();
    row.setAuthorityId(authority);
    row.setRepresentationId(id);
    row.setStageOrdinal(stage.ordinal());
    row.setNumber(element.number());
    row.setNature(word(definition.map(ElementDefined::nature)));
    row.setService(word(definition.map(ElementDefined::service)));
    row.setRoute(word(definition.map(ElementDefined::route)));
    row.setOutcomeSought(word(definition.map(ElementDefined::outcomeSought)));
    row.setFinding(word(element.finding().map(Fact::event).map(FindingMade::finding)));
    row.setDisposition(
        word(element.disposition().map(Fact::event).map(DispositionMade::disposition)));
    row.setFindingOn(
        element.finding().isPresent() ? day(element.finding()) : day(element.disposition()));
    return row;
  }

  private void chases(StageFile stage) {
    int ordinal = 0;
    for (var chased : stage.facts().all(ResponderChased.class)) {
      var row = new ChaseRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setStageOrdinal(stage.ordinal());
      row.setOrdinal(++ordinal);
      row.setChasedOn(day(chased));
      rows.add(row);
    }
  }

  private void returns(StageFile stage) {
    int ordinal = 0;
    for (var returned : stage.facts().all(DraftReturned.class)) {
      var row = new DraftReturnRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setStageOrdinal(stage.ordinal());
      row.setOrdinal(++ordinal);
      row.setReturnedOn(day(returned));
      row.setReason(word(Optional.ofNullable(returned.event().reason())));
      rows.add(row);
    }
  }

  private RemedyRecord remedy(StageFile stage, int ordinal, RemedyRecorded remedy) {
    var row = new RemedyRecord();
    row.setAuthorityId(authority);
    row.setRepresentationId(id);
    row.setStageOrdinal(stage.ordinal());
    row.setOrdinal(ordinal);
    row.setRemedy(remedy.remedy().word());
    row.setElementNumber(remedy.element());
    return row;
  }
}
