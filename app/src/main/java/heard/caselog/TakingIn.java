package heard.caselog;

import heard.access.Actor;
import heard.authority.Profile;
import heard.casefile.CaseId;
import heard.casefile.ImportId;
import heard.caselog.cases.Belongings;
import heard.caselog.cases.Histories;
import heard.caselog.changes.Comparison;
import heard.caselog.staging.CaseRows;
import heard.caselog.staging.Checked;
import heard.platform.Transaction;
import heard.record.BulkRecord;
import heard.record.BulkRecord.Addition;
import heard.record.CommandId;
import heard.record.CorrectedAnswers.Corrected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes what an import brings, as one commit. Nothing is begun before there is something to
/// write.
final class TakingIn implements Comparison.Taking {

  private final Transaction transaction;
  private final Actor actor;
  private final ImportRequest request;
  private final BulkRecord record;
  private final Profile profile;
  private final List<LogImports.Table> tables;
  private final Checked checked;
  private final ImportId id;
  private final Instant now;
  private final LocalDate today;
  private final List<Updates.Taken> taken = new ArrayList<>();
  private BulkRecord.@Nullable Bulk bulk;
  private @Nullable Histories histories;
  private long changed;

  TakingIn(
      Transaction transaction,
      Actor actor,
      ImportRequest request,
      BulkRecord record,
      Profile profile,
      List<LogImports.Table> tables,
      Checked checked,
      ImportId id,
      Instant now,
      LocalDate today) {
    this.transaction = transaction;
    this.actor = actor;
    this.request = request;
    this.record = record;
    this.profile = profile;
    this.tables = List.copyOf(tables);
    this.checked = checked;
    this.id = id;
    this.now = now;
    this.today = today;
  }

  /// Takes in a case that is new.
  void takeIn(CaseRows rows) {
    var bulk = bulk();
    var telling = Objects.requireNonNull(histories);
    bulk.add(new CaseId(Objects.requireNonNull(rows.id())), telling.of(rows));
  }

  @Override
  public Belongings belongings() {
    return new Kept(bulk());
  }

  @Override
  public void add(List<Addition> additions, List<Corrected> answers) {
    if (!additions.isEmpty()) {
      bulk().addTo(additions);
    }
    if (!answers.isEmpty()) {
      bulk().putRight(id, answers);
    }
    changed +=
        Stream.concat(additions.stream().map(Addition::id), answers.stream().map(Corrected::of))
            .distinct()
            .count();
    noteTaken();
  }

  @Override
  public void taken(CaseRows rows, boolean whole) {
    taken.add(new Updates.Taken(rows.family().number(), rows.key(), whole));
  }

  boolean isEmpty() {
    return bulk == null;
  }

  /// Seals it; the transaction's last.
  void finish() {
    noteTaken();
    Updates.count(transaction, id, changed);
    if (bulk().isEmpty()) {
      bulk().finishEmpty();
    } else {
      bulk().finish();
    }
  }

  private void noteTaken() {
    if (!taken.isEmpty()) {
      Updates.note(transaction, id, taken);
      taken.clear();
    }
  }

  private BulkRecord.Bulk bulk() {
    var begun = bulk;
    if (begun == null) {
      LogImports.enter(transaction, id, actor, now, request.files(), tables, checked);
      begun = record.begin(transaction, actor, new CommandId(id.value()));
      histories = new Histories(profile, new Kept(begun), id, today);
      bulk = begun;
    }
    return begun;
  }
}
