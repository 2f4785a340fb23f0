package heard.caselog;

import heard.access.Actor;
import heard.authority.Profile;
import heard.casefile.ImportId;
import heard.caselog.changes.Changes;
import heard.caselog.changes.Changes.Finding;
import heard.caselog.changes.Comparison;
import heard.caselog.faults.Faults;
import heard.caselog.staging.CasesToTake;
import heard.caselog.staging.Checked;
import heard.caselog.staging.Checking;
import heard.caselog.staging.LeftOut;
import heard.caselog.staging.Missing;
import heard.caselog.staging.Progress;
import heard.caselog.staging.Recognition;
import heard.caselog.staging.Staged;
import heard.caselog.staging.Verdict;
import heard.platform.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One import, from the files to the commit.
final class ImportRun {

  private final Imports imports;
  private final Transaction transaction;
  private final Actor actor;
  private final ImportRequest request;
  private final Progress progress;
  private final Set<UUID> compared;
  private final Faults faults;
  private final Instant now;
  private final LocalDate today;
  private final ImportId id;
  private List<LeftOut> leftOut = List.of();
  private List<String> lacking = List.of();
  private final Changes.Counting counting = new Changes.Counting();

  /// @param compared is given each case whose values are shown beside the log's
  ImportRun(
      Imports imports,
      Transaction transaction,
      Actor actor,
      ImportRequest request,
      Progress progress,
      Set<UUID> compared) {
    this.imports = imports;
    this.transaction = transaction;
    this.actor = actor;
    this.request = request;
    this.progress = progress;
    this.compared = compared;
    this.faults = new Faults(request.faults());
    this.now = imports.clock.instant();
    this.today = LocalDate.ofInstant(now, Imports.ENGLAND);
    this.id = new ImportId(imports.ids.next());
  }

  ImportResult result() {
    var profile = imports.profiles.current(transaction);
    var mapping = Imports.mapping(profile);
    var looked = Recognition.of(request.files(), mapping, faults);
    leftOut = looked.leftOut();
    lacking = LackingTables.of(transaction, mapping, looked.tables());
    if (request.updates() && !request.check()) {
      LackingTables.refuse(lacking);
    }
    var staged = Staged.rows(transaction, looked.tables(), faults, progress);
    var checked = Checking.all(transaction, staged, today, imports.ids::next, faults, progress);
    if (!faults.isEmpty() && (!request.goodRowsOnly() || faults.spoilFiles())) {
      return result(ImportResult.Ending.REFUSED, staged, checked, profile);
    }
    missing(checked);
    var taking =
        new TakingIn(
            transaction,
            actor,
            request,
            imports.record,
            profile,
            LackingTables.withRows(staged.tables()),
            checked,
            id,
            now,
            today);
    take(profile, staged, checked, taking);
    if (taking.isEmpty() && !wouldUpdate(checked)) {
      return result(ImportResult.Ending.NOTHING_NEW, staged, checked, profile);
    }
    if (!taking.isEmpty()) {
      taking.finish();
    }
    return result(
        request.check() ? ImportResult.Ending.CHECKED : ImportResult.Ending.RECORDED,
        staged,
        checked,
        profile);
  }

  /// A check writes no changes; it says what there would be.
  private boolean wouldUpdate(Checked checked) {
    return request.check() && counting.all(checked.reach()).taken() > 0;
  }

  private void missing(Checked checked) {
    var gone = new ArrayList<Missing>();
    Missing.each(
        transaction,
        checked.reach(),
        missing -> {
          tell(new Finding.Absent(missing));
          if (missing.gone()) {
            gone.add(missing);
          }
        });
    if (request.updates() && !request.check()) {
      Updates.missing(transaction, gone, now);
    }
  }

  private void take(Profile profile, Staged staged, Checked checked, TakingIn taking) {
    if (checked.count(Verdict.NEW) + checked.count(Verdict.CHANGED) == 0) {
      return;
    }
    var comparison =
        new Comparison(
            transaction,
            actor,
            imports.histories,
            LogImports.commands(transaction),
            profile,
            id,
            today,
            staged.tables(),
            request.accepting(),
            request.check() ? Optional.empty() : Optional.of(taking),
            this::tell);
    CasesToTake.each(
        transaction,
        staged,
        today,
        checked.rows(),
        progress,
        (rows, isNew) -> {
          if (isNew) {
            // What is written goes in the order of ids.
            comparison.flush();
            tell(new Finding.Fresh(rows.reference()));
            taking.takeIn(rows);
          } else {
            comparison.add(rows);
          }
        });
    comparison.flush();
  }

  private void tell(Finding finding) {
    if (finding instanceof Finding.Differing(var of)) {
      compared.add(of.id());
    }
    counting.accept(finding);
    request.findings().accept(finding);
  }

  private ImportResult result(
      ImportResult.Ending ending, Staged staged, Checked checked, Profile profile) {
    boolean made = ending == ImportResult.Ending.RECORDED || ending == ImportResult.Ending.CHECKED;
    return new ImportResult(
        ending,
        ending == ImportResult.Ending.RECORDED ? Optional.of(id) : Optional.empty(),
        staged.tables(),
        leftOut,
        staged.dates(),
        checked,
        faults,
        made ? Made.by(transaction, id) : Made.NOTHING,
        made ? Differences.of(transaction, profile, id) : Differences.NONE,
        lacking,
        counting.all(checked.reach()));
  }
}
