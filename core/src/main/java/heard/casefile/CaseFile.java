package heard.casefile;

import heard.casefile.learning.Learning;
import heard.casefile.ombudsman.OmbudsmanMatter;
import heard.casefile.payment.Payments;
import heard.casefile.reception.Reception;
import heard.casefile.screening.Screening;
import heard.casefile.stage.StageFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case: what happened to it, by subject and stage, with corrections applied. Any entries make
/// one; nothing is refused here and nothing fails.
public final class CaseFile {

  private final History history;
  private final Facts facts;
  private final List<StageFile> stages;

  private CaseFile(History history, Facts facts) {
    this.history = history;
    this.facts = facts;
    this.stages =
        facts.stages().stream()
            .map(ordinal -> new StageFile(ordinal, facts.ofStage(ordinal)))
            .toList();
  }

  /// Folds entries, given in any order.
  public static CaseFile of(List<Entry> entries) {
    var history = new History(entries);
    return new CaseFile(history, history.facts());
  }

  /// The case as it stood at the end of that day: what had happened by then, corrections of
  /// whatever date applied.
  public CaseFile stoodOn(LocalDate day) {
    return new CaseFile(history, facts.stoodOn(day));
  }

  /// Whether it is to be counted: something began it, and the import it came from, if it came from
  /// one, has not been undone.
  public boolean counted() {
    return beginning().isPresent() && importId().filter(history::isUndone).isEmpty();
  }

  /// The import it came from; empty when it was recorded by hand.
  public Optional<ImportId> importId() {
    return beginning().map(Beginning::importId);
  }

  private Optional<Beginning> beginning() {
    return facts.all().stream()
        .map(Fact::event)
        .filter(Beginning.class::isInstance)
        .map(Beginning.class::cast)
        .findFirst();
  }

  /// The version of the last entry, which the next one follows; 0 for a stream without entries.
  public int version() {
    return history.version();
  }

  /// All that counts, in order.
  public Facts facts() {
    return facts;
  }

  /// Every entry in the order of recording, corrections among them, and what became of each.
  public Map<Entry, Fate> fates() {
    return history.fates();
  }

  /// How it arrived, who and what it concerns, how it ended.
  public Reception reception() {
    return new Reception(facts);
  }

  /// Under which procedure it runs, and what stands in its way.
  public Screening screening() {
    return new Screening(facts);
  }

  /// Its stages in order.
  public List<StageFile> stages() {
    return stages;
  }

  /// One stage; empty when nothing is recorded of it.
  public Optional<StageFile> stage(int ordinal) {
    for (var stage : stages) {
      if (stage.ordinal() == ordinal) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  /// What the Ombudsman has to do with it.
  public OmbudsmanMatter ombudsman() {
    return new OmbudsmanMatter(facts);
  }

  /// What was recommended and learned.
  public Learning learning() {
    return new Learning(facts);
  }

  /// What was offered and paid.
  public Payments payments() {
    return new Payments(facts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseFile file
        && facts.equals(file.facts)
        && counted() == file.counted();
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @Override
  public String toString() {
    return "CaseFile" + facts;
  }
}
