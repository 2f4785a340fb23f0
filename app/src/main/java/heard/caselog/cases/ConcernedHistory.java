package heard.caselog.cases;

import heard.casefile.CaseId;
import heard.casefile.Occurred;
import heard.casefile.reception.ReceptionEvent.ChildNamed;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.RowKind;
import heard.caselog.staging.CaseRows;
import heard.caselog.staging.ReadRow;
import heard.procedure.Code;
import heard.record.Subject;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who complained and which children it concerns. Names go to the people, answers given for
/// statistics to the monitoring; the events hold neither.
final class ConcernedHistory {

  private static final List<Field> QUESTIONS =
      List.of(
          Field.AGE,
          Field.AGE_BAND,
          Field.SEX,
          Field.GENDER_IDENTITY,
          Field.DISABILITY,
          Field.ETHNIC_GROUP,
          Field.RELIGION,
          Field.SEXUAL_ORIENTATION,
          Field.IMPAIRMENT,
          Field.DATA_SUBJECT);

  private static final Code COMPLAINANT = new Code("complainant");

  private final Belongings belongings;
  private final CaseRows rows;
  private final ReadRow main;

  ConcernedHistory(Belongings belongings, CaseRows rows, ReadRow main) {
    this.belongings = belongings;
    this.rows = rows;
    this.main = main;
  }

  void tell(Occurred received, Telling telling) {
    boolean own = Objects.equals(main.code(Field.DATA_SUBJECT), COMPLAINANT);
    complainant(own, received, telling);
    var children = new TreeMap<Integer, ReadRow>();
    if (main.text(Field.CHILD_NAME).isPresent() || (!own && hasAnswers(main))) {
      children.put(1, main);
    }
    for (var row : rows.of(RowKind.CHILD)) {
      children.put(Objects.requireNonNull(row.number(Field.CHILD_NUMBER)), row);
    }
    children.forEach((ordinal, row) -> {
      var name = row.text(Field.CHILD_NAME).or(() -> nameInMain(ordinal));
      var person = name.map(belongings::person).orElse(null);
      telling.add(received, new ChildNamed(ordinal, person));
      if (!own || row.kind() == RowKind.CHILD) {
        answers(Subject.CHILD, ordinal, row);
      }
    });
  }

  private java.util.Optional<String> nameInMain(int ordinal) {
    return ordinal == 1 ? main.text(Field.CHILD_NAME) : java.util.Optional.empty();
  }

  private void complainant(boolean own, Occurred received, Telling telling) {
    var person = main.text(Field.COMPLAINANT_NAME).map(belongings::person).orElse(null);
    var kind = main.code(Field.COMPLAINANT_KIND);
    var via = main.code(Field.SUBMITTED_VIA);
    if (person != null || kind != null || via != null || own) {
      telling.add(received, new ComplainantNamed(1, person, kind, via));
    }
    if (own) {
      answers(Subject.COMPLAINANT, 1, main);
    }
  }

  private static boolean hasAnswers(ReadRow row) {
    return QUESTIONS.stream().anyMatch(question -> answer(row, question) != null);
  }

  private void answers(Subject subject, int ordinal, ReadRow row) {
    var id = new CaseId(Objects.requireNonNull(rows.id()));
    for (var question : QUESTIONS) {
      var answer = answer(row, question);
      if (answer != null) {
        belongings.answer(id, subject, ordinal, new Code(question.word()), answer);
      }
    }
  }

  private static @Nullable String answer(ReadRow row, Field question) {
    var code = row.code(question);
    if (code != null) {
      return code.word();
    }
    var number = row.number(question);
    return number == null ? null : number.toString();
  }
}
