package heard.record;

import static heard.schema.record.Tables.ACTION;
import static heard.schema.record.Tables.FIGURE;
import static heard.schema.record.Tables.PAYMENT;
import static heard.schema.record.Tables.REPRESENTATION;

import heard.access.Actor;
import heard.casefile.CaseId;
import heard.casefile.CorrectionEvent.EventStruckOut;
import heard.casefile.CorrectionEvent.ImportUndone;
import heard.casefile.Entry;
import heard.casefile.EventId;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.ledger.AuthorityLock;
import heard.ledger.BulkAppend;
import heard.ledger.Commit;
import heard.ledger.Ledger;
import heard.ledger.RecordedEvent;
import heard.ledger.Streams;
import heard.platform.AuthorityId;
import heard.platform.NewIds;
import heard.platform.Transaction;
import heard.platform.Walls;
import heard.procedure.Code;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes an import out of every count. Nothing is deleted: each case that it brought is told that
/// its import was undone, and of each that it changed all that it told is struck out, so that what
/// it had corrected counts again; all in one commit.
@Component
public class ImportUndo {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final int STREAMS_A_STEP = 1000;

  /// Why what an import told is struck out.
  private static final Code IMPORT_UNDONE = new Code("import-undone");

  /// Ids as unsigned bytes.
  private static final Comparator<UUID> LEDGER_ORDER =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  private final Walls walls;
  private final Ledger ledger;
  private final InstantSource clock;
  private final RulesInForce rules;
  private final EventFormat format;
  private final Entries entries;

  /// Composes it.
  public ImportUndo(
      Walls walls,
      Ledger ledger,
      RulesInForce rules,
      EventFormat format,
      NewIds ids,
      InstantSource clock) {
    this.walls = walls;
    this.ledger = ledger;
    this.rules = rules;
    this.format = format;
    this.clock = clock;
    this.entries = new Entries(format, ids);
  }

  /// Undoes an import that changed nothing of what was there.
  ///
  /// @return how many cases, actions, payments and figures no longer count; 0 when there is no such
  ///   import, or it was undone before
  /// @throws ImportUnderWay when an import is open
  public int undo(Actor actor, AuthorityId authority, CommandId command, ImportId importId) {
    return walls.in(
        authority, transaction -> undo(transaction, actor, command, importId, Updated.NOTHING));
  }

  /// What an import changed of what was there.
  ///
  /// @param cases whose histories it added to
  /// @param fromLogs the positions of all imports, and of what undid them
  public record Updated(Collection<UUID> cases, Set<Long> fromLogs) {

    /// Nothing.
    public static final Updated NOTHING = new Updated(List.of(), Set.of());

    public Updated {
      cases = List.copyOf(cases);
      fromLogs = Set.copyOf(fromLogs);
    }
  }

  /// Undoes an import within a transaction, as its last step.
  ///
  /// @return how many cases, actions and payments no longer count, or stand as they did before
  /// @throws ImportUnderWay when an import is open
  /// @throws WorkedOnSince when something was recorded by hand on a case after the import changed
  ///   it
  public int undo(
      Transaction transaction, Actor actor, CommandId command, ImportId importId, Updated updated) {
    ImportTurn.take(transaction, actor);
    AuthorityLock.RECORDING.takeAlone(transaction);
    var brought = counted(transaction, importId.value());
    var streams = new TreeSet<>(LEDGER_ORDER);
    streams.addAll(brought);
    streams.addAll(updated.cases());
    if (streams.isEmpty()) {
      return 0;
    }
    new Undoing(transaction, command, importId, Set.copyOf(brought), updated)
        .of(List.copyOf(streams), actor);
    return streams.size();
  }

  private final class Undoing {

    private final Transaction transaction;
    private final BulkAppend append;
    private final Set<UUID> brought;
    private final Updated updated;
    private final ImportId importId;
    private final long position;
    private final Instant now = clock.instant();
    private final LocalDate today = LocalDate.ofInstant(now, ENGLAND);
    private final List<UUID> workedOn = new ArrayList<>();
    private final Map<CaseId, List<Entry>> asBefore = new LinkedHashMap<>();

    Undoing(
        Transaction transaction,
        CommandId command,
        ImportId importId,
        Set<UUID> brought,
        Updated updated) {
      this.transaction = transaction;
      this.importId = importId;
      this.brought = brought;
      this.updated = updated;
      this.append = BulkAppend.open(transaction, command.value());
      this.position =
          ledger.find(transaction, importId.value()).map(Commit::position).orElse(Long.MAX_VALUE);
    }

    void of(List<UUID> streams, Actor actor) {
      var projection =
          new Projection(transaction.authority().value(), rules.current(transaction), format);
      try (var rows = new BulkRows(transaction)) {
        for (int from = 0; from < streams.size(); from += STREAMS_A_STEP) {
          var step = streams.subList(from, Math.min(from + STREAMS_A_STEP, streams.size()));
          Streams.each(transaction, step, this::undo);
          ReadModel.remove(transaction, asBefore.keySet().stream().map(CaseId::value).toList());
          asBefore.forEach((id, all) -> projection.project(id, all, rows));
          asBefore.clear();
        }
      }
      if (!workedOn.isEmpty()) {
        throw new WorkedOnSince(workedOn);
      }
      CorrectedAnswers.takeBack(transaction, importId);
      if (append.isEmpty()) {
        append.finishEmpty();
        return;
      }
      var unsealed = append.finish();
      stopCounting(transaction, importId.value());
      ledger.seal(transaction, actor.accountId(), unsealed);
    }

    private void undo(List<RecordedEvent> history) {
      var last = history.getLast().event();
      var id = new CaseId(last.streamId());
      if (brought.contains(id.value())) {
        var undone = Happening.on(today, new ImportUndone(importId));
        add(id, entries.of(List.of(undone), last.version(), now));
        return;
      }
      var told =
          history.stream()
              .filter(event -> event.position() == position)
              .map(event -> new EventId(event.event().eventId()))
              .toList();
      if (told.isEmpty()) {
        return;
      }
      if (history.stream()
          .anyMatch(event ->
              event.position() > position && !updated.fromLogs().contains(event.position()))) {
        workedOn.add(id.value());
        return;
      }
      var all = new ArrayList<>(entries.read(history));
      var strikes =
          told.stream()
              .map(event -> Happening.on(today, new EventStruckOut(event, IMPORT_UNDONE)))
              .toList();
      var added = entries.of(strikes, last.version(), now);
      add(id, added);
      all.addAll(added);
      asBefore.put(id, all);
    }

    private void add(CaseId id, List<Entry> added) {
      added.forEach(entry -> append.add(entries.write(id, entry)));
    }
  }

  /// What the import brought and counts.
  private static List<UUID> counted(Transaction transaction, UUID importId) {
    var authority = transaction.authority().value();
    return transaction
        .sql()
        .select(REPRESENTATION.ID)
        .from(REPRESENTATION)
        .where(
            REPRESENTATION.AUTHORITY_ID.eq(authority),
            REPRESENTATION.IMPORT_ID.eq(importId),
            REPRESENTATION.COUNTED.isTrue())
        .union(
            transaction
                .sql()
                .select(ACTION.ID)
                .from(ACTION)
                .where(
                    ACTION.AUTHORITY_ID.eq(authority),
                    ACTION.IMPORT_ID.eq(importId),
                    ACTION.COUNTED.isTrue()))
        .union(
            transaction
                .sql()
                .select(PAYMENT.ID)
                .from(PAYMENT)
                .where(
                    PAYMENT.AUTHORITY_ID.eq(authority),
                    PAYMENT.IMPORT_ID.eq(importId),
                    PAYMENT.COUNTED.isTrue()))
        .union(
            transaction
                .sql()
                .select(FIGURE.ID)
                .from(FIGURE)
                .where(
                    FIGURE.AUTHORITY_ID.eq(authority),
                    FIGURE.IMPORT_ID.eq(importId),
                    FIGURE.COUNTED.isTrue()))
        .fetch(row -> row.value1());
  }

  /// What the projection would make of the new event, for all of them at once.
  private static void stopCounting(Transaction transaction, UUID importId) {
    var authority = transaction.authority().value();
    transaction
        .sql()
        .update(REPRESENTATION)
        .set(REPRESENTATION.COUNTED, false)
        .set(REPRESENTATION.VERSION, REPRESENTATION.VERSION.plus(1))
        .where(
            REPRESENTATION.AUTHORITY_ID.eq(authority),
            REPRESENTATION.IMPORT_ID.eq(importId),
            REPRESENTATION.COUNTED.isTrue())
        .execute();
    transaction
        .sql()
        .update(ACTION)
        .set(ACTION.COUNTED, false)
        .where(ACTION.AUTHORITY_ID.eq(authority), ACTION.IMPORT_ID.eq(importId))
        .execute();
    transaction
        .sql()
        .update(PAYMENT)
        .set(PAYMENT.COUNTED, false)
        .where(PAYMENT.AUTHORITY_ID.eq(authority), PAYMENT.IMPORT_ID.eq(importId))
        .execute();
    transaction
        .sql()
        .update(FIGURE)
        .set(FIGURE.COUNTED, false)
        .where(FIGURE.AUTHORITY_ID.eq(authority), FIGURE.IMPORT_ID.eq(importId))
        .execute();
  }
}
