package heard.caselog.changes;

import heard.casefile.CaseId;
import heard.caselog.changes.Provisional.Question;
import heard.caselog.changes.ToldFields.Cell;
import heard.caselog.mapping.Field;
import heard.platform.Transaction;
import heard.procedure.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers that were given for statistics. They stand apart from the events and have no history: a
/// log that says otherwise is shown, and what Heard has stays.
record Answers(Map<UUID, Map<Question, String>> ofCases) {

  private static final String STAYS = ", for statistics: what Heard has stays";

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

  /// Where the log says otherwise.
  List<FieldChange> differing(CaseId of, Map<Question, String> log, CouncilWords words) {
    var known = ofCases.getOrDefault(of.value(), Map.of());
    var all = new TreeSet<>(known.keySet());
    all.addAll(log.keySet());
    var changes = new ArrayList<FieldChange>();
    for (var question : all) {
      var before = known.get(question);
      var after = log.get(question);
      if (before == null ? after != null : !before.equals(after)) {
        var cell = new Cell(Field.named(question.question()), question.question(), 0, 0);
        changes.add(
            new FieldChange(
                "%s %d%s".formatted(question.subject(), question.ordinal(), STAYS),
                words.heading(cell).orElse(CouncilWords.plain(cell)),
                say(cell, before, words),
                say(cell, after, words),
                "",
                false));
      }
    }
    return changes;
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
