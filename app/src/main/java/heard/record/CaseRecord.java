package heard.record;

import heard.access.Actor;
import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Entry;
import heard.casefile.EventId;
import heard.casefile.Happening;
import heard.ledger.AuthorityLock;
import heard.ledger.CommandRecorded;
import heard.ledger.Ledger;
import heard.ledger.Readings;
import heard.ledger.RecordedEvent;
import heard.ledger.VersionClash;
import heard.platform.AuthorityId;
import heard.platform.NewIds;
import heard.platform.Transaction;
import heard.platform.Walls;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The one door to cases. A case is given only to an actor who may open it, and every opening is
/// noted; what is recorded is decided on, appended, projected and sealed in one transaction. Where
/// nothing is recorded, nothing of what the decision filed is kept either.
@Component
public class CaseRecord {

  private static final int TRIES = 3;
  private static final String OPENED = "opened";

  private final Walls walls;
  private final Ledger ledger;
  private final Readings readings;
  private final RulesInForce rules;
  private final InstantSource clock;
  private final EventFormat format;
  private final Entries entries;

  /// Composes it.
  public CaseRecord(
      Walls walls,
      Ledger ledger,
      Readings readings,
      RulesInForce rules,
      EventFormat format,
      NewIds ids,
      InstantSource clock) {
    this.walls = walls;
    this.ledger = ledger;
    this.readings = readings;
    this.rules = rules;
    this.clock = clock;
    this.format = format;
    this.entries = new Entries(format, ids);
  }

  /// Decides on a case there is, and records what was decided.
  ///
  /// @throws MayNotOpen when there is no such case, or not for this actor
  /// @throws ReferenceTaken when the decision gives it a reference that another case has
  /// @throws VersionClash when others were quicker three times
  public Outcome decide(
      Actor actor,
      AuthorityId authority,
      CaseId id,
      CommandId command,
      Function<CaseFile, Decision> deciding) {
    return decide(actor, authority, id, command, (_, file) -> deciding.apply(file));
  }

  /// The same, for a decision that needs more than the case.
  public Outcome decide(
      Actor actor, AuthorityId authority, CaseId id, CommandId command, Deciding deciding) {
    return tried(
        actor,
        authority,
        command,
        transaction -> {
          var history = entries.read(ledger.read(transaction, id.value()));
          var file = CaseFile.of(history);
          check(actor, file);
          return record(transaction, actor, id, command, history, file, deciding);
        });
  }

  /// Begins a case, or another stream such as an action, under an id that the form was given.
  ///
  /// @throws VersionClash when there is something under that id already
  /// @throws ReferenceTaken when another case has the reference
  public Outcome receive(
      Actor actor, AuthorityId authority, CaseId id, CommandId command, Deciding deciding) {
    return tried(
        actor,
        authority,
        command,
        transaction ->
            record(transaction, actor, id, command, List.of(), CaseFile.of(List.of()), deciding));
  }

  /// Opens a case, and notes who did.
  ///
  /// @throws MayNotOpen when there is no such case, or not for this actor
  public OpenedCase read(Actor actor, AuthorityId authority, CaseId id) {
    return read(actor, authority, id, (_, opened) -> opened);
  }

  /// The same, with what else is to be read of it in the same transaction.
  public <T> T read(
      Actor actor,
      AuthorityId authority,
      CaseId id,
      BiFunction<Transaction, OpenedCase, T> reading) {
    checkAuthority(actor, authority);
    return walls.in(
        authority,
        transaction ->
            reading.apply(
                transaction,
                open(
                    transaction,
                    actor,
                    id,
                    ledger.read(transaction, id.value()),
                    rules.current(transaction))));
  }

  /// Opens a case as it was known at the end of a day: what had been recorded by then, counted by
  /// the calendar known then.
  ///
  /// @throws MayNotOpen when there was no such case, or it is not for this actor
  public OpenedCase readAsKnown(Actor actor, AuthorityId authority, CaseId id, LocalDate day) {
    return readAsKnown(actor, authority, id, day, (_, opened) -> opened);
  }

  /// The same, with what else is to be read of it in the same transaction.
  public <T> T readAsKnown(
      Actor actor,
      AuthorityId authority,
      CaseId id,
      LocalDate day,
      BiFunction<Transaction, OpenedCase, T> reading) {
    checkAuthority(actor, authority);
    var end = AsKnown.endOf(day);
    return walls.in(
        authority,
        transaction -> {
          var history =
              ledger.read(transaction, id.value()).stream()
                  .filter(event -> event.recordedAt().isBefore(end))
                  .toList();
          return reading.apply(
              transaction, open(transaction, actor, id, history, rules.knownOn(transaction, day)));
        });
  }

  private OpenedCase open(
      Transaction transaction, Actor actor, CaseId id, List<RecordedEvent> history, Rules by) {
    var file = CaseFile.of(entries.read(history));
    check(actor, file);
    readings.note(transaction, actor.accountId(), id.value(), OPENED);
    var recordedBy = new HashMap<EventId, UUID>();
    history.forEach(event -> recordedBy.put(new EventId(event.event().eventId()), event.actor()));
    var procedure =
        file.screening()
            .procedure()
            .flatMap(f -> by.procedure(f.event().procedure(), f.event().digest()));
    return new OpenedCase(id, file, recordedBy, procedure, by.calendar());
  }

  private Outcome tried(
      Actor actor,
      AuthorityId authority,
      CommandId command,
      Function<Transaction, Outcome> recording) {
    checkAuthority(actor, authority);
    for (int attempt = 1; ; attempt++) {
      try {
        return walls.in(
            authority,
            transaction -> {
              AuthorityLock.RECORDING.share(transaction);
              return ledger
                  .find(transaction, command.value())
                  .<Outcome>map(done -> new Outcome.Already(done.position()))
                  .orElseGet(() -> recording.apply(transaction));
            });
      } catch (VersionClash clash) {
        if (attempt == TRIES) {
          throw clash;
        }
      } catch (CommandRecorded twin) {
        if (attempt == TRIES) {
          throw twin;
        }
      } catch (NothingRecorded nothing) {
        return nothing.outcome;
      }
    }
  }

  private Outcome record(
      Transaction transaction,
      Actor actor,
      CaseId id,
      CommandId command,
      List<Entry> history,
      CaseFile file,
      Deciding deciding) {
    return switch (deciding.decide(transaction, file)) {
      case Decision.Refused(var reasons) -> throw new NothingRecorded(new Outcome.Refused(reasons));
      case Decision.Accepted(var happenings) when happenings.isEmpty() ->
          throw new NothingRecorded(new Outcome.Unchanged());
      case Decision.Accepted(var happenings) ->
          append(transaction, actor, id, command, history, file, happenings);
    };
  }

  private Outcome append(
      Transaction transaction,
      Actor actor,
      CaseId id,
      CommandId command,
      List<Entry> history,
      CaseFile file,
      List<Happening> happenings) {
    var all = new ArrayList<>(history);
    all.addAll(entries.of(happenings, history.size(), clock.instant()));
    var added = all.subList(history.size(), all.size());
    var unsealed =
        ledger.append(
            transaction,
            command.value(),
            added.stream().map(entry -> entries.write(id, entry)).toList());
    var projection =
        new Projection(transaction.authority().value(), rules.current(transaction), format);
    ReadModel.replace(
        transaction, id.value(), projection.rows(id, file), projection.rows(id, CaseFile.of(all)));
    var commit = ledger.seal(transaction, actor.accountId(), unsealed);
    return new Outcome.Recorded(commit.position(), all.size());
  }

  private static void check(Actor actor, CaseFile file) {
    if (file.version() == 0 || !actor.mayOpen(new CaseSeen(file))) {
      throw new MayNotOpen();
    }
  }

  private static void checkAuthority(Actor actor, AuthorityId authority) {
    if (!actor.authority().equals(authority)) {
      throw new MayNotOpen();
    }
  }

  /// Carries an outcome out of a transaction that is rolled back, with the papers and people that
  /// the decision had filed.
  private static final class NothingRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Outcome outcome;

    NothingRecorded(Outcome outcome) {
      super("Nothing is to be recorded", null, false, false);
      this.outcome = outcome;
    }
  }
}
