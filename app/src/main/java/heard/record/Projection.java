package heard.record;

import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.Entry;
import heard.casefile.Event;
import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.casefile.figure.FigureEvent.FigureRecorded;
import heard.casefile.learning.LearningEvent.ActionCompleted;
import heard.casefile.learning.LearningEvent.ActionDeclined;
import heard.casefile.learning.LearningEvent.ActionPlanned;
import heard.casefile.learning.LearningEvent.LearningRecorded;
import heard.casefile.payment.PaymentEvent.PaymentMade;
import heard.procedure.Code;
import heard.schema.record.tables.records.ActionRecord;
import heard.schema.record.tables.records.FigureRecord;
import heard.schema.record.tables.records.PaymentRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Derives the rows of one stream: a function of its entries and the rules, and of nothing else.
final class Projection {

  /// Raised whenever the same events come to other rows, or to rows of other tables: what an
  /// earlier version made is then made again when Heard starts.
  static final int VERSION = 5;

  private final int authority;
  private final RepresentationRows representations;

  Projection(int authority, Rules rules, EventFormat format) {
    this.authority = authority;
    this.representations = new RepresentationRows(authority, rules, format);
  }

  void project(CaseId id, List<Entry> entries, Rows rows) {
    project(id, CaseFile.of(entries), rows);
  }

  /// All rows that a case as it stands in this file comes to.
  List<TableRecord<?>> rows(CaseId id, CaseFile file) {
    var rows = new ArrayList<TableRecord<?>>();
    project(id, file, rows::add);
    return rows;
  }

  /// The rows of a case as it stands in this file, which may be the one of an earlier day.
  void project(CaseId id, CaseFile file, Rows rows) {
    file.reception()
        .received()
        .ifPresent(received -> representations.project(id.value(), received, file, rows));
    file.learning().recorded().ifPresent(recorded -> action(id.value(), recorded, file, rows));
    figures(id.value(), file, rows);
    var made = file.payments().made();
    for (int i = 0; i < made.size(); i++) {
      payment(id.value(), i + 1, made.get(i), file, rows);
    }
  }

  private void figures(UUID id, CaseFile file, Rows rows) {
    int ordinal = 0;
    for (var recorded : file.facts().all(FigureRecorded.class)) {
      var figure = recorded.event();
      var row = new FigureRecord();
      row.setAuthorityId(authority);
      row.setId(id);
      row.setOrdinal(++ordinal);
      row.setFigure(figure.figure().word());
      row.setDigits(figure.digits());
      row.setDecimals(figure.decimals());
      row.setOfDay(day(recorded));
      row.setNoteId(given(figure.note(), note -> note.id()));
      row.setCounted(file.counted());
      row.setImportId(importId(file));
      rows.add(row);
    }
  }

  private void action(UUID id, Fact<LearningRecorded> recorded, CaseFile file, Rows rows) {
    var learned = recorded.event();
    var row = new ActionRecord();
    row.setAuthorityId(authority);
    row.setId(id);
    row.setSource(learned.source().word());
    row.setNumber(learned.number());
    row.setRepresentationId(given(learned.from(), CaseId::value));
    row.setService(word(learned.service()));
    row.setSection(word(learned.section()));
    row.setPaperId(learned.text().id());
    row.setRecordedOn(day(recorded));
    var plan = file.learning().plan();
    row.setByOn(plan.map(ActionPlanned::by).orElse(null));
    row.setOwnerPaperId(paper(plan.map(ActionPlanned::owner)));
    row.setByPaperId(paper(plan.map(ActionPlanned::byInWords)));
    row.setIntendedOutcomePaperId(paper(plan.map(ActionPlanned::intendedOutcome)));
    row.setTargetPaperId(paper(plan.map(ActionPlanned::target)));
    row.setProgressPaperId(paper(file.learning().progress().map(f -> f.event().progress())));
    row.setDoneOn(last(file.facts(), ActionCompleted.class));
    var declined = file.facts().all(ActionDeclined.class).stream().reduce((_, latest) -> latest);
    row.setDeclined(declined.isPresent());
    row.setDeclinedOn(day(declined));
    row.setDeclinedPaperId(paper(declined.map(f -> f.event().reasons())));
    row.setCounted(file.counted());
    row.setImportId(importId(file));
    rows.add(row);
  }

  private void payment(UUID id, int ordinal, Fact<PaymentMade> made, CaseFile file, Rows rows) {
    var payment = made.event();
    var from = given(payment.from(), CaseId::value);
    var row = new PaymentRecord();
    row.setAuthorityId(authority);
    row.setId(id);
    row.setOrdinal(ordinal);
    row.setKind(payment.kind().word());
    row.setPayee(word(payment.payee()));
    row.setPence(payment.pence());
    row.setReference(given(payment.reference(), r -> r.value()));
    row.setPaidOn(day(made));
    row.setRepresentationId(from == null && file.reception().received().isPresent() ? id : from);
    row.setCounted(file.counted());
    row.setImportId(importId(file));
    rows.add(row);
  }

  static @Nullable UUID importId(CaseFile file) {
    return file.importId().map(ImportId::value).orElse(null);
  }

  /// The day of a fact: null when nothing is known of it.
  static @Nullable LocalDate day(Fact<?> fact) {
    return fact.on().last().orElse(null);
  }

  static @Nullable LocalDate day(Optional<? extends Fact<?>> fact) {
    return fact.map(Projection::day).orElse(null);
  }

  /// The day of the first of this kind.
  static @Nullable LocalDate first(Facts facts, Class<? extends Event> type) {
    return day(facts.first(type));
  }

  /// The day of the latest of this kind.
  static @Nullable LocalDate last(Facts facts, Class<? extends Event> type) {
    return day(facts.last(type));
  }

  static @Nullable String word(@Nullable Code code) {
    return code == null ? null : code.word();
  }

  static @Nullable String word(Optional<Code> code) {
    return code.map(Code::word).orElse(null);
  }

  private static @Nullable UUID paper(Optional<PaperRef> paper) {
    return paper.map(PaperRef::id).orElse(null);
  }

  private static <T, R> @Nullable R given(@Nullable T value, Function<T, R> of) {
    return value == null ? null : of.apply(value);
  }
}
