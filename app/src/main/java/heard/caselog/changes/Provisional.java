package heard.caselog.changes;

import heard.casefile.CaseId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.caselog.cases.Belongings;
import heard.procedure.Code;
import heard.record.Subject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Names and texts of a log that is only compared: they get ids of no one, and are kept nowhere
/// until they are taken over.
final class Provisional implements Belongings {

  private final Map<PersonId, String> names = new HashMap<>();
  private final Map<PaperRef, String> texts = new HashMap<>();
  private final Map<Question, String> answers = new TreeMap<>();

  /// What somebody was asked for statistics.
  ///
  /// @param subject child or complainant
  /// @param ordinal of the child or complainant within the case
  record Question(String subject, int ordinal, String question) implements Comparable<Question> {

    @Override
    public int compareTo(Question other) {
      return Comparator.comparing(Question::subject)
          .thenComparingInt(Question::ordinal)
          .thenComparing(Question::question)
          .compare(this, other);
    }
  }

  @Override
  public PersonId person(String name) {
    var id = new PersonId(next());
    names.put(id, name);
    return id;
  }

  @Override
  public PaperRef paper(String text) {
    var ref = new PaperRef(next(), "");
    texts.put(ref, text);
    return ref;
  }

  @Override
  public void answer(CaseId of, Subject subject, int ordinal, Code question, String answer) {
    answers.put(new Question(Code.of(subject).word(), ordinal, question.word()), answer);
  }

  /// The answers given for statistics.
  Map<Question, String> answers() {
    return answers;
  }

  private UUID next() {
    return new UUID(0, names.size() + texts.size());
  }

  @Nullable String name(PersonId person) {
    return names.get(person);
  }

  @Nullable String text(PaperRef paper) {
    return texts.get(paper);
  }

  /// The same part of an event, kept for good if it was not.
  Object kept(Object part, Belongings belongings) {
    return switch (part) {
      case PersonId person -> keptOr(person, name(person), belongings::person);
      case PaperRef paper -> keptOr(paper, text(paper), belongings::paper);
      default -> part;
    };
  }

  private static Object keptOr(Object part, @Nullable String words, Function<String, Object> keep) {
    return words == null ? part : keep.apply(words);
  }
}
