package heard.caselog;

import static heard.schema.installation.Tables.AUTHORITY;

import heard.access.Actor;
import heard.authority.Profile;
import heard.authority.Profiles;
import heard.casefile.ImportId;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.MappingFile;
import heard.caselog.staging.Progress;
import heard.caselog.staging.Tally;
import heard.ledger.AuthorityLock;
import heard.ledger.Readings;
import heard.ledger.VersionClash;
import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.NewIds;
import heard.platform.Statistics;
import heard.platform.Transaction;
import heard.platform.Walls;
import heard.record.BulkRecord;
import heard.record.CaseHistories;
import heard.record.CommandId;
import heard.record.ImportUndo;
import heard.record.ReferenceTaken;
import heard.record.WorkedOnSince;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes in logs: one transaction and one commit each, however large.
@Component
public class Imports {

  /// Where a profile keeps its mapping.
  static final String MAPPING = "log/mapping.yaml";

  /// Why a case was read: its values are shown beside those of a log.
  private static final String COMPARED = "compared with a log";

  private static final int NAMED = 10;

  /// From here on it is worth a second or two that pages are quick at once.
  private static final int MANY_ROWS = 10_000;

  static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Walls walls;
  final Profiles profiles;
  final BulkRecord record;
  final CaseHistories histories;
  private final ImportUndo undo;
  private final Readings readings;
  private final Statistics statistics;
  final NewIds ids;
  final InstantSource clock;

  public Imports(
      Walls walls,
      Profiles profiles,
      BulkRecord record,
      CaseHistories histories,
      ImportUndo undo,
      Readings readings,
      Statistics statistics,
      NewIds ids,
      InstantSource clock) {
    this.walls = walls;
    this.profiles = profiles;
    this.record = record;
    this.histories = histories;
    this.undo = undo;
    this.readings = readings;
    this.statistics = statistics;
    this.ids = ids;
    this.clock = clock;
  }

  /// Takes in a log, as far as it was asked for.
  ///
  /// @throws ExplainedFailure if the authority has no mapping, or it can't be used
  public ImportResult run(Actor actor, ImportRequest request, Progress progress) {
    var compared = new HashSet<UUID>();
    var result = recordOrAgain(actor, request, progress, compared);
    if (!compared.isEmpty()) {
      walls.in(
          actor.authority(),
          transaction -> {
            readings.noteAll(transaction, actor.accountId(), compared, COMPARED);
            return compared.size();
          });
    }
    if (result.isRecorded() && result.checked().rows() >= MANY_ROWS) {
      statistics.renew();
    }
    return result;
  }

  /// Somebody may record on a case while an update changes it: then it is all done again, with the
  /// case as it is now, and everybody else waits for that.
  private ImportResult recordOrAgain(
      Actor actor, ImportRequest request, Progress progress, Set<UUID> compared) {
    try {
      return record(actor, request, progress, compared, false);
    } catch (VersionClash | ReferenceTaken clash) {
      return record(actor, request.again(), progress, compared, true);
    }
  }

  private ImportResult record(
      Actor actor, ImportRequest request, Progress progress, Set<UUID> compared, boolean alone) {
    try {
      return walls.in(
          actor.authority(),
          transaction -> {
            wait(transaction, request);
            if (alone) {
              AuthorityLock.RECORDING.takeAlone(transaction);
            }
            var result =
                new ImportRun(this, transaction, actor, request, progress, compared).result();
            if (request.check() || result.ending() == ImportResult.Ending.REFUSED) {
              throw new NotWritten(result);
            }
            return result;
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

  /// Takes all that an import brought out of every count, and frees its references; and brings what
  /// it changed back as it was.
  ///
  /// @throws ExplainedFailure if there is no such import, it was undone before, or what it changed
  ///   has been changed since
  public Undone undo(Actor actor, ImportId id) {
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
          return undo(transaction, actor, known);
        });
  }

  /// What undoing an import came to.
  ///
  /// @param brought what no longer counts
  /// @param restored how many cases stand again as they did before the import changed them
  public record Undone(Tally brought, int restored) {

    /// "637 representations and 19 lessons no longer count."
    public String says() {
      var sentences = new ArrayList<String>();
      if (brought.total() > 0) {
        sentences.add(brought.says("no longer counts", "no longer count") + ".");
      }
      if (restored > 0) {
        sentences.add(
            Labels.many(
                restored,
                "case that it changed stands as before it.",
                "cases that it changed stand as before it."));
      }
      return String.join(" ", sentences);
    }
  }

  private Undone undo(Transaction transaction, Actor actor, LogImports.LogImport known) {
    var id = known.id();
    Updates.after(transaction, id).stream()
        .findFirst()
        .ifPresent(later -> {
          throw new ExplainedFailure(
              "Import %s can't be undone: import %s changed %,d of the same cases after it. Undo that one first."
                  .formatted(id.value(), later.id().value(), later.cases()));
        });
    var command = new CommandId(ids.next());
    var updated =
        new ImportUndo.Updated(
            Updates.changed(transaction, id),
            histories.positions(transaction, LogImports.commands(transaction)));
    Updates.undone(transaction, id);
    LogImports.undone(transaction, id, command, clock.instant());
    try {
      var brought = Brought.by(transaction, id);
      undo.undo(transaction, actor, command, id, updated);
      return new Undone(brought, updated.cases().size());
    } catch (WorkedOnSince since) {
      throw new ExplainedFailure(
          "Import %s can't be undone: %,d of the cases that it changed have been worked on in Heard since (%s), and what was recorded there may rest on what the import told. Put single entries right on their timeline instead."
              .formatted(
                  id.value(),
                  since.cases().size(),
                  String.join(", ", Updates.references(transaction, since.cases(), NAMED))));
    }
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
        transaction -> {
          var brought = Brought.byAll(transaction);
          return LogImports.all(transaction).stream()
              .map(one -> ImportRow.of(one, brought.getOrDefault(one.id().value(), Tally.NONE)))
              .toList();
        });
  }

  /// What an import made; empty if there is none of that id.
  Optional<MadeView> view(Actor actor, ImportId id) {
    return walls.reading(
        actor.authority(),
        transaction ->
            LogImports.find(transaction, id)
                .map(one -> {
                  var profile = profiles.current(transaction);
                  var made = Made.by(transaction, id);
                  return MadeView.of(
                      ImportRow.of(one, made.brought()),
                      made,
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
}
