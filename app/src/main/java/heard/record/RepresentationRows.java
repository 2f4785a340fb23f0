package heard.record;

import static heard.record.Projection.day;
import static heard.record.Projection.first;
import static heard.record.Projection.word;

import heard.authority.ProcedureInUse;
import heard.casefile.CaseFile;
import heard.casefile.Fact;
import heard.casefile.clock.Clock;
import heard.casefile.clock.End;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.AdvocateRequested;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.DefinitionConfirmed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import heard.casefile.retention.Retention;
import heard.casefile.retention.RetentionStart;
import heard.casefile.screening.ScreeningEvent.RepresentationConverted;
import heard.casefile.standing.NextStep;
import heard.casefile.standing.Position;
import heard.casefile.standing.Status;
import heard.procedure.Code;
import heard.procedure.DueDate;
import heard.schema.record.tables.records.ClockRecord;
import heard.schema.record.tables.records.ConcernedRecord;
import heard.schema.record.tables.records.ConversionRecord;
import heard.schema.record.tables.records.FieldRecord;
import heard.schema.record.tables.records.IrregularityRecord;
import heard.schema.record.tables.records.LinkRecord;
import heard.schema.record.tables.records.OutcomeSoughtRecord;
import heard.schema.record.tables.records.PaperRecord;
import heard.schema.record.tables.records.RepresentationRecord;
import heard.schema.record.tables.records.ThemeRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Derives the rows of a representation.
final class RepresentationRows {

  /// Before every due date: what is asked is the state apart from the passing of time.
  private static final LocalDate TIMELESS = LocalDate.MIN;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final int authority;
  private final Rules rules;
  private final EventFormat format;

  RepresentationRows(int authority, Rules rules, EventFormat format) {
    this.authority = authority;
    this.rules = rules;
    this.format = format;
  }

  /// The form in which references are searched and compared.
  static String key(String reference) {
    return BLANKS.matcher(reference).replaceAll("").toLowerCase(Locale.ROOT);
  }

  void project(UUID id, Fact<RepresentationReceived> received, CaseFile file, Rows rows) {
    var inUse =
        file.screening()
            .procedure()
            .flatMap(f -> rules.procedure(f.event().procedure(), f.event().digest()));
    var position =
        Position.of(file, inUse.map(ProcedureInUse::procedure), rules.calendar(), TIMELESS);
    rows.add(representation(id, received, position));
    themes(id, file, rows);
    links(id, file, rows);
    conversions(id, received, file, rows);
    concerned(id, file, rows);
    new RecommendationRows(authority, id, rows).project(file);
    clocks(id, position, rows);
    irregularities(id, position, rows);
    fields(id, 0, 0, file.reception().fields(), rows);
    papers(id, file, rows);
    new PartRows(authority, id, rows).project(file);
    var stages = new StageRows(authority, id, position, inUse, rows);
    for (var stage : file.stages()) {
      stages.project(stage);
      fields(id, stage.ordinal(), 0, stage.fields(), rows);
      for (var element : stage.elements()) {
        fields(id, stage.ordinal(), element.number(), element.fields(), rows);
      }
    }
  }

  private RepresentationRecord representation(
      UUID id, Fact<RepresentationReceived> received, Position position) {
    var file = position.file();
    var reception = file.reception();
    var ombudsman = file.ombudsman();
    var complainant = reception.complainants().stream().findFirst();
    var next = NextStep.of(position);
    var retention = Retention.of(file, rules.retention());
    var reference = received.event().reference().value();
    var row = new RepresentationRecord();
    row.setAuthorityId(authority);
    row.setId(id);
    row.setReference(reference);
    row.setReferenceKey(key(reference));
    row.setKind(reception.kind().orElse(received.event().kind()).word());
    row.setProcedure(word(file.screening().procedure().map(f -> f.event().procedure())));
    row.setReceivedOn(day(received));
    row.setService(word(reception.service()));
    row.setTeam(word(reception.team()));
    row.setChannel(word(reception.channel()));
    row.setSubmittedVia(word(complainant.map(ComplainantNamed::submittedVia)));
    row.setComplainantKind(word(complainant.map(ComplainantNamed::complainantKind)));
    row.setComplainantGroup(word(reception.group()));
    row.setRepresentedBy(
        file.facts().all(RepresentativeNamed.class).stream()
            .reduce((_, last) -> last)
            .map(f -> f.event().role().word())
            .orElse(null));
    row.setAdvocateAskedOn(first(file.facts(), AdvocateRequested.class));
    row.setAcknowledgedOn(first(file.facts(), Acknowledged.class));
    row.setDefinitionConfirmedOn(first(file.facts(), DefinitionConfirmed.class));
    row.setStatus(position.status().code().word());
    row.setStanding(position.standing().code().word());
    row.setRefusalGround(word(file.screening().refused().map(f -> f.event().ground())));
    row.setClosedOn(day(Status.ending(file)));
    row.setComplimentSource(
        word(reception.compliment().flatMap(f -> Optional.ofNullable(f.event().source()))));
    row.setOmbudsmanStatus(word(ombudsman.status()));
    row.setOmbudsmanDecision(word(ombudsman.decision()));
    row.setOmbudsmanDecidedOn(Projection.last(file.facts(), OmbudsmanDecided.class));
    row.setAfterAllStages(ombudsman.afterAllStages().orElse(null));
    row.setNextLimit(word(next.map(NextStep::limit)));
    row.setNextDueOn(next.map(NextStep::due).orElse(null));
    row.setUncountedLimits(position.clocks().uncounted().size());
    row.setRetentionClass(retention.retentionClass().id().word());
    row.setRetentionTriggerOn(retention.start().map(RetentionStart::on).orElse(null));
    row.setRetentionUntil(retention.until().orElse(null));
    row.setImportId(Projection.importId(file));
    row.setCounted(file.counted());
    row.setVersion(file.version());
    row.setProjection(Projection.VERSION);
    return row;
  }

  private void themes(UUID id, CaseFile file, Rows rows) {
    for (var theme : new LinkedHashSet<>(file.reception().themes())) {
      var row = new ThemeRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setTheme(theme.word());
      rows.add(row);
    }
    for (var outcome : new LinkedHashSet<>(file.reception().outcomesSought())) {
      var row = new OutcomeSoughtRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setOutcomeSought(outcome.word());
      rows.add(row);
    }
  }

  private void links(UUID id, CaseFile file, Rows rows) {
    for (var link : file.screening().links()) {
      var row = new LinkRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setOtherId(link.other().value());
      row.setKind(link.kind().word());
      rows.add(row);
    }
  }

  private void conversions(
      UUID id, Fact<RepresentationReceived> received, CaseFile file, Rows rows) {
    var from = received.event().kind();
    int ordinal = 0;
    for (var conversion : file.facts().all(RepresentationConverted.class)) {
      var to = conversion.event().kind();
      var row = new ConversionRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setOrdinal(++ordinal);
      row.setFromKind(from.word());
      row.setToKind(to.word());
      row.setConvertedOn(day(conversion));
      rows.add(row);
      from = to;
    }
  }

  private void concerned(UUID id, CaseFile file, Rows rows) {
    file.reception().children().forEach(c -> rows.add(concerned(id, "child", c.ordinal())));
    file.reception()
        .complainants()
        .forEach(c -> rows.add(concerned(id, "complainant", c.ordinal())));
  }

  private ConcernedRecord concerned(UUID id, String subject, int ordinal) {
    var row = new ConcernedRecord();
    row.setAuthorityId(authority);
    row.setRepresentationId(id);
    row.setSubject(subject);
    row.setOrdinal(ordinal);
    return row;
  }

  /// Of two runs of a limit from one day, the later: it is the one that holds.
  private void clocks(UUID id, Position position, Rows rows) {
    record Run(int stage, Code limit, LocalDate from) {}
    var runs = new LinkedHashMap<Run, Clock>();
    for (var clock : position.clocks().all()) {
      if (clock.elements().isEmpty()) {
        runs.put(new Run(clock.stage(), clock.limit().id(), clock.start().day()), clock);
      }
    }
    for (var clock : runs.values()) {
      var row = new ClockRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setStageOrdinal(clock.stage());
      row.setLimitId(clock.limit().id().word());
      row.setFromOn(clock.start().day());
      row.setDueOn(clock.due().due());
      row.setLongestDueOn(due(clock.maximum()));
      row.setNowDueOn(clock.dueNow());
      row.setDoneOn(clock.end() instanceof End.Done(var on) ? on : null);
      row.setStoppedOn(clock.end() instanceof End.Stopped(var on, _) ? on : null);
      row.setCalendarVersion(rules.calendar().version());
      rows.add(row);
    }
  }

  private void irregularities(UUID id, Position position, Rows rows) {
    int ordinal = 0;
    for (var irregularity : position.irregularities()) {
      var row = new IrregularityRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setOrdinal(++ordinal);
      row.setCode(irregularity.code().word());
      row.setStageOrdinal(irregularity.stage() == 0 ? null : irregularity.stage());
      rows.add(row);
    }
  }

  private void fields(UUID id, int stage, int element, Map<Code, Code> fields, Rows rows) {
    fields.forEach((field, value) -> {
      var row = new FieldRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setStageOrdinal(stage);
      row.setElementNumber(element);
      row.setField(field.word());
      row.setValue(value.word());
      rows.add(row);
    });
  }

  private void papers(UUID id, CaseFile file, Rows rows) {
    record Filed(UUID paper, String event) {}
    var filed = new HashSet<Filed>();
    for (var fact : file.facts().all()) {
      for (var paper : format.papers(fact.event())) {
        var event = format.word(fact.event());
        if (filed.add(new Filed(paper.id(), event))) {
          var row = new PaperRecord();
          row.setAuthorityId(authority);
          row.setPaperId(paper.id());
          row.setRepresentationId(id);
          row.setEvent(event);
          rows.add(row);
        }
      }
    }
  }

  private static @Nullable LocalDate due(@Nullable DueDate date) {
    return date == null ? null : date.due();
  }
}
