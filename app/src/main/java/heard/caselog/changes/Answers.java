package heard.caselog.changes;

import heard.casefile.CaseId;
import heard.caselog.changes.Provisional.Question;
import heard.caselog.changes.ToldFields.Cell;
import heard.caselog.mapping.Field;
import heard.platform.Transaction;
import heard.procedure.Code;
import heard.record.CorrectedAnswers.Corrected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers that were given for statistics. They stand apart from the events: what a log says
/// otherwise is no event either, but a correction beside the answer.
record Answers(Map<UUID, Map<Question, String>> ofCases) {

  /// Those of some cases, in one statement.
  static Answers of(Transaction transaction, Collection<UUID> cases) {
    var found = new HashMap<UUID, Map<Question, String>>();
    transaction
        .sql()
        .resultQuery(
            "select representation_id, subject, ordinal, question, answer from monitoring.answer"
                + " where representation_id = any(?)",
            (Object) cases.toArray(UUID[]::new))
        .fetch()
        .forEach(row ->
            found
                .computeIfAbsent(row.get(0, UUID.class), _ -> new TreeMap<>())
                .put(
                    new Question(
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, String.class)),
                    row.get(4, String.class)));
    return new Answers(found);
  }

  /// Where the log says otherwise. A question that it has no column for is not answered by that.
  List<Corrected> differing(CaseId of, Map<Question, String> log, ColumnsThere columns) {
    var known = ofCases.getOrDefault(of.value(), Map.of());
    var all = new TreeSet<>(known.keySet());
    all.addAll(log.keySet());
    var differing = new ArrayList<Corrected>();
    for (var question : all) {
      var before = known.get(question);
      var after = log.get(question);
      boolean asked = after != null || columns.ask(question.question());
      if (asked && !Objects.equals(before, after)) {
        differing.add(
            new Corrected(
                of, question.subject(), question.ordinal(), question.question(), before, after));
      }
    }
    return differing;
  }

  /// The same as a reader of the log sees it.
  static FieldChange say(Corrected one, CouncilWords words) {
    var cell = new Cell(Field.named(one.question()), one.question(), Part.WHOLE, 0, 0);
    return new FieldChange(
        "%s %d".formatted(one.subject(), one.ordinal()),
        words.heading(cell).orElse(CouncilWords.plain(cell)),
        say(cell, one.before(), words),
        say(cell, one.after(), words),
        "",
        false);
  }

  private static String say(Cell cell, @Nullable String answer, CouncilWords words) {
    return Optional.ofNullable(answer)
        .map(given ->
            cell.field().flatMap(Field::scheme).isPresent()
                ? words.category(cell, new Code(given))
                : given)
        .orElse("");
  }
}
