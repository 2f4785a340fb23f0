package heard.record;

import static heard.schema.monitoring.Tables.ANSWER;

import heard.access.Actor;
import heard.casefile.CaseId;
import heard.casefile.Entry;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.ledger.AuthorityLock;
import heard.ledger.BulkAppend;
import heard.ledger.Commit;
import heard.ledger.Ledger;
import heard.ledger.VersionClash;
import heard.papers.ManyPapers;
import heard.papers.Papers;
import heard.people.ManyPeople;
import heard.people.People;
import heard.platform.BulkTable;
import heard.platform.NewIds;
import heard.platform.Transaction;
import heard.procedure.Code;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Records any number of new cases, and more of cases there are, as one commit, through the same
/// events and the same projection as live work, in little memory. Nobody waits for it but another
/// import, and whoever records on one of the cases that it adds to.
///
/// ```java
/// var bulk = bulkRecord.begin(transaction, actor, command);
/// bulk.addTo(additions); // ids ascending throughout, as NewIds makes them
/// bulk.add(id, happenings);
/// var commit = bulk.finish(); // the transaction's last
/// ```
@Component
public class BulkRecord {

  private final Ledger ledger;
  private final RulesInForce rules;
  private final EventFormat format;
  private final Entries entries;
  private final People people;
  private final Papers papers;
  private final InstantSource clock;

  /// Composes it.
  public BulkRecord(
      Ledger ledger,
      RulesInForce rules,
      EventFormat format,
      NewIds ids,
      People people,
      Papers papers,
      InstantSource clock) {
    this.ledger = ledger;
    this.rules = rules;
    this.format = format;
    this.entries = new Entries(format, ids);
    this.people = people;
    this.papers = papers;
    this.clock = clock;
  }

  /// Begins a bulk.
  ///
  /// @throws ImportUnderWay when the authority has another one open
  /// @throws AlreadyImported when the command has been recorded before
  public Bulk begin(Transaction transaction, Actor actor, CommandId command) {
    ImportTurn.take(transaction, actor);
    AuthorityLock.RECORDING.share(transaction);
    ledger
        .find(transaction, command.value())
        .ifPresent(done -> {
          throw new AlreadyImported(done.position());
        });
    return new Bulk(transaction, actor, command);
  }

  /// More of a case there is.
  ///
  /// @param entries all that is recorded of it
  /// @param happenings what is to be added
  public record Addition(CaseId id, List<Entry> entries, List<Happening> happenings) {
    public Addition {
      entries = List.copyOf(entries);
      happenings = List.copyOf(happenings);
    }
  }

  /// A bulk under way. The transaction may be used for other statements meanwhile.
  public final class Bulk {

    private final Transaction transaction;
    private final Actor actor;
    private final BulkAppend append;
    private final BulkRows rows;
    private final Projection projection;
    private final ManyPeople manyPeople;
    private final ManyPapers manyPapers;
    private final BulkTable answers;
    private final Instant now = clock.instant();

    private Bulk(Transaction transaction, Actor actor, CommandId command) {
      this.transaction = transaction;
      this.actor = actor;
      this.append = BulkAppend.open(transaction, command.value());
      this.rows = new BulkRows(transaction);
      this.projection =
          new Projection(transaction.authority().value(), rules.current(transaction), format);
      this.manyPeople = people.addMany(transaction);
      this.manyPapers = papers.fileMany(transaction);
      this.answers =
          BulkTable.of(
              transaction,
              ANSWER,
              List.of(
                  ANSWER.AUTHORITY_ID,
                  ANSWER.REPRESENTATION_ID,
                  ANSWER.ORDINAL,
                  ANSWER.QUESTION,
                  ANSWER.ANSWER_,
                  ANSWER.SUBJECT));
    }

    /// Enters somebody new.
    public PersonId person(String name) {
      return manyPeople.add(name);
    }

    /// Files a text.
    public PaperRef paper(String body) {
      return manyPapers.file(body);
    }

    /// Keeps an answer that was given for statistics, apart from whoever gave it: no event has it,
    /// and erasing the person leaves it.
    ///
    /// @param ordinal of the child or complainant within the case
    public void answer(CaseId of, Subject subject, int ordinal, Code question, String answer) {
      answers.add(
          transaction.authority().value(),
          of.value(),
          ordinal,
          question.word(),
          answer,
          subject.word());
    }

    /// Records a case, or a stream that begins with learning or a payment.
    ///
    /// @param id greater, as unsigned bytes, than the one before
    /// @throws IllegalArgumentException when it is not, or when nothing happened
    /// @throws ReferenceTaken when another case has the reference; it may be noticed later than at
    ///   this case
    public void add(CaseId id, List<Happening> happenings) {
      if (happenings.isEmpty()) {
        throw new IllegalArgumentException("A case without events leaves no trace");
      }
      var recorded = entries.of(happenings, 0, now);
      for (Entry entry : recorded) {
        append.add(entries.write(id, entry));
      }
      projection.project(id, recorded, rows);
    }

    /// Adds to cases there are: some hundreds at a time. Events go first, as they do in live work,
    /// so that neither can wait for the other.
    ///
    /// @param additions in the order of their ids, each greater than any before
    /// @throws VersionClash when something was recorded on one of them meanwhile
    public void addTo(List<Addition> additions) {
      var whole = new LinkedHashMap<CaseId, List<Entry>>();
      for (var addition : additions) {
        int after = addition.entries().getLast().version();
        var added = entries.of(addition.happenings(), after, now);
        added.forEach(entry -> append.add(entries.write(addition.id(), entry)));
        whole.put(
            addition.id(), Stream.concat(addition.entries().stream(), added.stream()).toList());
      }
      append.flush();
      ReadModel.remove(transaction, whole.keySet().stream().map(CaseId::value).toList());
      whole.forEach((id, all) -> projection.project(id, all, rows));
    }

    /// Whether nothing was recorded so far.
    public boolean isEmpty() {
      return append.isEmpty();
    }

    /// Puts answers right that were given for statistics, as an import says. Like the answers they
    /// leave no event.
    public void putRight(ImportId by, List<CorrectedAnswers.Corrected> answers) {
      CorrectedAnswers.put(transaction, by, answers);
    }

    /// Ends it where nothing but answers was put right: there is no event to be sealed.
    ///
    /// @throws IllegalStateException when anything was added
    public void finishEmpty() {
      append.finishEmpty();
      manyPeople.close();
      manyPapers.close();
      answers.close();
      rows.close();
    }

    /// Writes what is held back and seals it; the transaction's last.
    ///
    /// @throws IllegalStateException when nothing was added
    public Commit finish() {
      var unsealed = append.finish();
      manyPeople.close();
      manyPapers.close();
      answers.close();
      rows.close();
      return ledger.seal(transaction, actor.accountId(), unsealed);
    }
  }
}
