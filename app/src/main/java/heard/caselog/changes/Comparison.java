package heard.caselog.changes;

import static java.util.stream.Collectors.toMap;

import heard.access.Actor;
import heard.authority.Profile;
import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.casefile.retold.Change;
import heard.casefile.retold.Likeness;
import heard.casefile.retold.Parts;
import heard.casefile.retold.Retelling;
import heard.caselog.cases.Belongings;
import heard.caselog.cases.Histories;
import heard.caselog.changes.Changes.Finding;
import heard.caselog.staging.CaseRows;
import heard.caselog.staging.Found;
import heard.platform.Transaction;
import heard.record.BulkRecord.Addition;
import heard.record.CaseHistories;
import heard.record.CaseHistories.History;
import heard.record.CorrectedAnswers.Corrected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Compares cases that a log tells otherwise with what is recorded of them, some hundreds at a
/// time. What the log had told before is not kept twice: it is in the record, as what imports told.
public final class Comparison {

  private static final int AT_A_TIME = 200;

  /// What is done with what is to be taken over.
  public interface Taking {

    /// Keeps names and texts for good.
    Belongings belongings();

    /// Adds to cases.
    ///
    /// @param answers given for statistics, to be put right
    void add(List<Addition> additions, List<Corrected> answers);

    /// Is told of a case of which the log's side is taken.
    ///
    /// @param whole whether all of it is: nothing is left to be chosen
    void taken(CaseRows rows, boolean whole);
  }

  private final Transaction transaction;
  private final Actor actor;
  private final CaseHistories record;
  private final Set<Long> fromLogs;
  private final Profile profile;
  private final ImportId importId;
  private final LocalDate today;
  private final CouncilWords words;
  private final List<Found> tables;
  private final Accepting accepting;
  private final Optional<Taking> taking;
  private final Consumer<Finding> findings;
  private final List<CaseRows> waiting = new ArrayList<>();

  /// Begins one.
  ///
  /// @param imports all imports there have been, and the commands that undid some of them
  /// @param tables the log that is compared
  /// @param taking empty if it is only looked at
  /// @param findings is told of each case that says something otherwise
  public Comparison(
      Transaction transaction,
      Actor actor,
      CaseHistories record,
      List<UUID> imports,
      Profile profile,
      ImportId importId,
      LocalDate today,
      List<Found> tables,
      Accepting accepting,
      Optional<Taking> taking,
      Consumer<Finding> findings) {
    this.transaction = transaction;
    this.actor = actor;
    this.record = record;
    this.fromLogs = record.positions(transaction, imports);
    this.profile = profile;
    this.importId = importId;
    this.today = today;
    this.words = new CouncilWords(profile, tables);
    this.tables = List.copyOf(tables);
    this.accepting = accepting;
    this.taking = taking;
    this.findings = findings;
  }

  /// Compares a case, now or a little later.
  ///
  /// @param rows with the id of the case they are of
  public void add(CaseRows rows) {
    waiting.add(rows);
    if (waiting.size() == AT_A_TIME) {
      flush();
    }
  }

  /// Compares those that wait.
  public void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    var histories =
        record.read(
            transaction,
            actor,
            waiting.stream().map(rows -> Objects.requireNonNull(rows.id())).toList(),
            fromLogs);
    var answers = Answers.of(transaction, histories.cases().keySet());
    var compared = new ArrayList<OfOne>();
    for (var rows : waiting) {
      compared.add(new OfOne(rows, histories, answers));
    }
    var references = references(compared);
    var additions = new ArrayList<Addition>();
    var corrected = new ArrayList<Corrected>();
    compared.forEach(one -> one.take(references, additions, corrected));
    if (!additions.isEmpty() || !corrected.isEmpty()) {
      taking.ifPresent(take -> take.add(additions, corrected));
    }
    waiting.clear();
  }

  /// What the representations are called that cases are linked with now or were before.
  private Map<UUID, String> references(List<OfOne> compared) {
    var spokenOf = new HashSet<UUID>();
    compared.forEach(one ->
        one.changes.forEach(change -> {
          change.before().ifPresent(fact -> Parts.each(fact.event(), linked(spokenOf)));
          change.after().ifPresent(now -> Parts.each(now.event(), linked(spokenOf)));
        }));
    return spokenOf.isEmpty()
        ? Map.of()
        : transaction
            .sql()
            .resultQuery(
                "select id, reference from record.representation where id = any(?)",
                (Object) spokenOf.toArray(UUID[]::new))
            .fetch()
            .stream()
            .collect(toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
  }

  private static java.util.function.UnaryOperator<Object> linked(Set<UUID> spokenOf) {
    return part -> {
      if (part instanceof CaseId other) {
        spokenOf.add(other.value());
      }
      return part;
    };
  }

  private final class OfOne {

    private final CaseRows rows;
    private final History history;
    private final CaseHistories.Histories known;
    private final Provisional log = new Provisional();
    private final List<Change> changes;
    private final Answers answers;
    private final ColumnsThere columns;

    OfOne(CaseRows rows, CaseHistories.Histories known, Answers answers) {
      this.rows = rows;
      this.known = known;
      this.answers = answers;
      this.columns = ColumnsThere.of(rows, tables);
      this.history =
          Objects.requireNonNull(
              known.cases().get(Objects.requireNonNull(rows.id())), "A case without a history");
      this.changes =
          Retelling.of(
              history.entries(),
              entry -> history.ofCommands().contains(entry.id()),
              new Histories(profile, log, importId, today).of(rows),
              new SameWords(),
              columns);
    }

    void take(Map<UUID, String> references, List<Addition> additions, List<Corrected> corrected) {
      boolean accepted = accepting.cases().test(rows);
      var answered = answers.differing(history.id(), log.answers(), columns);
      if (changes.isEmpty() && answered.isEmpty()) {
        taking.filter(_ -> accepted).ifPresent(take -> take.taken(rows, true));
        return;
      }
      boolean overHand = accepting.overHand().test(rows);
      var chosen =
          changes.stream().filter(change -> accepted && (overHand || !change.contended())).toList();
      boolean isTaken = !chosen.isEmpty() || (accepted && !answered.isEmpty());
      var said =
          new ArrayList<>(
              SaidOfCase.of(
                  CaseFile.of(history.entries()), changes, words, new KnownNames(references)));
      answered.forEach(one -> said.add(Answers.say(one, words)));
      findings.accept(
          new Finding.Differing(
              new ChangedCase(
                  rows.family(),
                  rows.key(),
                  history.id().value(),
                  rows.reference(),
                  said,
                  isTaken)));
      if (isTaken) {
        taking.ifPresent(take -> {
          if (!chosen.isEmpty()) {
            additions.add(addition(chosen, take.belongings()));
          }
          corrected.addAll(answered);
          take.taken(rows, chosen.size() == changes.size());
        });
      }
    }

    private Addition addition(List<Change> chosen, Belongings belongings) {
      return new Addition(
          history.id(),
          history.entries(),
          chosen.stream().flatMap(change -> happenings(change, belongings).stream()).toList());
    }

    private List<Happening> happenings(Change change, Belongings belongings) {
      return change.happenings(today).stream()
          .map(happening ->
              new Happening(
                  happening.on(),
                  Parts.each(happening.event(), part -> log.kept(part, belongings))))
          .toList();
    }

    /// By the words, not by the ids: a log's have none yet.
    private final class SameWords implements Likeness {

      @Override
      public boolean alike(PaperRef told, PaperRef now) {
        var words = known.texts().get(told.id());
        return words == null || words.equals(log.text(now));
      }

      @Override
      public boolean alike(PersonId told, PersonId now) {
        var name = known.names().get(told);
        return name == null || name.equals(log.name(now));
      }
    }

    private final class KnownNames implements CouncilWords.Names {

      private final Map<UUID, String> references;

      KnownNames(Map<UUID, String> references) {
        this.references = references;
      }

      @Override
      public @Nullable String of(PersonId person) {
        var name = log.name(person);
        return name == null ? known.names().get(person) : name;
      }

      @Override
      public @Nullable String of(PaperRef paper) {
        var text = log.text(paper);
        return text == null ? known.texts().get(paper.id()) : text;
      }

      @Override
      public @Nullable String of(CaseId other) {
        return references.get(other.value());
      }
    }
  }
}
