package heard.caselog;

import static heard.schema.installation.Tables.AUTHORITY;

import heard.access.Actor;
import heard.authority.Profile;
import heard.authority.Profiles;
import heard.casefile.CaseId;
import heard.casefile.ImportId;
import heard.caselog.cases.Histories;
import heard.caselog.faults.Faults;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.MappingFile;
import heard.caselog.staging.Checked;
import heard.caselog.staging.Checking;
import heard.caselog.staging.LeftOut;
import heard.caselog.staging.NewCases;
import heard.caselog.staging.Progress;
import heard.caselog.staging.Recognition;
import heard.caselog.staging.Staged;
import heard.caselog.staging.Verdict;
import heard.ledger.AuthorityLock;
import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.NewIds;
import heard.platform.Transaction;
import heard.platform.Walls;
import heard.record.BulkRecord;
import heard.record.CommandId;
import heard.record.ImportUndo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes in logs: one transaction and one commit each, however large.
@Component
public class Imports {

  /// Where a profile keeps its mapping.
  static final String MAPPING = "log/mapping.yaml";

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Walls walls;
  private final Profiles profiles;
  private final BulkRecord record;
  private final ImportUndo undo;
  private final NewIds ids;
  private final InstantSource clock;

  public Imports(
      Walls walls,
      Profiles profiles,
      BulkRecord record,
      ImportUndo undo,
      NewIds ids,
      InstantSource clock) {
    this.walls = walls;
    this.profiles = profiles;
    this.record = record;
    this.undo = undo;
    this.ids = ids;
    this.clock = clock;
  }

  /// Takes in a log, as far as it was asked for.
  ///
  /// @throws ExplainedFailure if the authority has no mapping, or it can't be used
  public ImportResult run(Actor actor, ImportRequest request, Progress progress) {
    try {
      return walls.in(
          actor.authority(),
          transaction -> {
            wait(transaction, request);
            var result = new Run(transaction, actor, request, progress).result();
            if (result.ending() == ImportResult.Ending.RECORDED) {
              return result;
            }
            throw new NotWritten(result);
          });
    } catch (NotWritten notWritten) {
      return notWritten.result;
    }
  }

  private static void wait(Transaction transaction, ImportRequest request) {
    if (!AuthorityLock.IMPORT.takeAloneNow(transaction)) {
      request.waiting().run();
      AuthorityLock.IMPORT.takeAlone(transaction);
    }
  }

  /// Takes all that an import brought out of every count, and frees its references.
  ///
  /// @return how many cases, actions and payments no longer count
  /// @throws ExplainedFailure if there is no such import, or it was undone before
  public int undo(Actor actor, ImportId id) {
    return walls.in(
        actor.authority(),
        transaction -> {
          var known =
              LogImports.find(transaction, id)
                  .orElseThrow(() ->
                      new ExplainedFailure("There is no import %s here".formatted(id.value())));
          if (known.undone() != null) {
            throw new ExplainedFailure(
                "Import %s was undone on %s"
                    .formatted(id.value(), LocalDate.ofInstant(known.undone(), ENGLAND)));
          }
          LogImports.undone(transaction, id, clock.instant());
          return undo.undo(transaction, actor, new CommandId(ids.next()), id);
        });
  }

  /// Whose import it is; empty if there is none of that id.
  public Optional<AuthorityId> whose(ImportId id) {
    var authorities =
        walls.outside(sql ->
            sql.select(AUTHORITY.ID)
                .from(AUTHORITY)
                .orderBy(AUTHORITY.ID)
                .fetch(row -> new AuthorityId(row.value1())));
    return authorities.stream()
        .filter(authority ->
            walls.reading(authority, transaction -> LogImports.find(transaction, id).isPresent()))
        .findFirst();
  }

  /// The imports there have been, the latest first.
  List<ImportRow> all(Actor actor) {
    return walls.reading(
        actor.authority(),
        transaction -> LogImports.all(transaction).stream().map(ImportRow::of).toList());
  }

  /// What an import made; empty if there is none of that id.
  Optional<MadeView> view(Actor actor, ImportId id) {
    return walls.reading(
        actor.authority(),
        transaction ->
            LogImports.find(transaction, id)
                .map(one -> {
                  var profile = profiles.current(transaction);
                  return MadeView.of(
                      ImportRow.of(one),
                      Made.by(transaction, id),
                      Differences.of(transaction, profile, id),
                      profile);
                }));
  }

  /// The profile that the actor's authority has now.
  Profile profile(Actor actor) {
    return walls.reading(actor.authority(), profiles::current);
  }

  /// How the log of an authority is read.
  ///
  /// @throws ExplainedFailure if there is no mapping, or it can't be used
  static Mapping mapping(Profile profile) {
    var text =
        profile
            .text(MAPPING)
            .orElseThrow(() ->
                new ExplainedFailure(
                    "The profile of %s has no %s. Write one, as docs/configuring/log-mapping.md says, and load the profile again."
                        .formatted(profile.id(), MAPPING)));
    var faults = new heard.platform.yaml.Faults();
    return MappingFile.read(MAPPING, text.text(), new ProfileTerms(profile), faults)
        .orElseThrow(() -> new ExplainedFailure(faults.say()));
  }

  /// Carries a result out of a transaction that is rolled back.
  private static final class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient ImportResult result;

    NotWritten(ImportResult result) {
      super("Nothing is to be written", null, false, false);
      this.result = result;
    }
  }

  private final class Run {

    private final Transaction transaction;
    private final Actor actor;
    private final ImportRequest request;
    private final Progress progress;
    private final Faults faults;
    private List<LeftOut> leftOut = List.of();
    private final LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);

    Run(Transaction transaction, Actor actor, ImportRequest request, Progress progress) {
      this.transaction = transaction;
      this.actor = actor;
      this.request = request;
      this.progress = progress;
      this.faults = new Faults(request.faults());
    }

    ImportResult result() {
      var profile = profiles.current(transaction);
      var mapping = mapping(profile);
      var looked = Recognition.of(request.files(), mapping, faults);
      leftOut = looked.leftOut();
      var staged = Staged.rows(transaction, looked.tables(), faults, progress);
      var checked = Checking.all(transaction, staged, today, ids::next, faults, progress);
      if (!faults.isEmpty() && (!request.goodRowsOnly() || faults.spoilFiles())) {
        return notRecorded(ImportResult.Ending.REFUSED, staged, checked);
      }
      if (checked.count(Verdict.NEW) == 0) {
        return notRecorded(ImportResult.Ending.NOTHING_NEW, staged, checked);
      }
      var id = new ImportId(ids.next());
      record(profile, staged, checked, id);
      return new ImportResult(
          request.check() ? ImportResult.Ending.CHECKED : ImportResult.Ending.RECORDED,
          request.check() ? Optional.empty() : Optional.of(id),
          staged.tables(),
          leftOut,
          staged.dates(),
          checked,
          faults,
          Made.by(transaction, id),
          Differences.of(transaction, profile, id));
    }

    private ImportResult notRecorded(ImportResult.Ending ending, Staged staged, Checked checked) {
      return new ImportResult(
          ending,
          Optional.empty(),
          staged.tables(),
          leftOut,
          staged.dates(),
          checked,
          faults,
          Made.NOTHING,
          Differences.NONE);
    }

    private void record(Profile profile, Staged staged, Checked checked, ImportId id) {
      LogImports.enter(transaction, id, actor, clock.instant(), request.files(), checked);
      var bulk = record.begin(transaction, actor, new CommandId(id.value()));
      var histories = new Histories(profile, new Kept(bulk), id, today);
      NewCases.each(
          transaction,
          staged,
          today,
          checked.rows(),
          progress,
          rows -> bulk.add(new CaseId(Objects.requireNonNull(rows.id())), histories.of(rows)));
      bulk.finish();
    }
  }
}
