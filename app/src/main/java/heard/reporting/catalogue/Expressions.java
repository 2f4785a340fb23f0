package heard.reporting.catalogue;

import static heard.reporting.catalogue.Source.BEFORE;
import static heard.reporting.catalogue.Source.C;
import static heard.reporting.catalogue.Source.E;
import static heard.reporting.catalogue.Source.K;
import static heard.reporting.catalogue.Source.L;
import static heard.reporting.catalogue.Source.NEXT;
import static heard.reporting.catalogue.Source.OTHER;
import static heard.reporting.catalogue.Source.R;
import static heard.reporting.catalogue.Source.S;
import static heard.schema.monitoring.Tables.ANSWER;
import static heard.schema.record.Tables.ELEMENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/// The expressions that more than one dimension needs, over the joined tables of a population.
final class Expressions {

  private Expressions() {}

  /// An answer of whoever is concerned to a question that is asked for statistics.
  static Field<String> answer(String question) {
    var answer = ANSWER.as("q");
    return field(
        select(answer.ANSWER_)
            .from(answer)
            .where(answer.AUTHORITY_ID.eq(C.AUTHORITY_ID))
            .and(answer.REPRESENTATION_ID.eq(C.REPRESENTATION_ID))
            .and(answer.SUBJECT.eq(C.SUBJECT))
            .and(answer.ORDINAL.eq(C.ORDINAL))
            .and(answer.QUESTION.eq(inline(question))));
  }

  /// Yes or no as text, unknown as null.
  static Field<String> flag(Condition condition) {
    return when(condition, inline("yes")).when(condition.not(), inline("no"));
  }

  /// Yes or no as text where it can be asked, else null.
  static Field<String> flagWhere(Condition asked, Condition condition) {
    return when(asked.and(condition), inline("yes")).when(asked, inline("no"));
  }

  /// Working days after one day up to and including another; null if either is unknown.
  static Field<Integer> workingDays(Scope scope, Field<LocalDate> from, Field<LocalDate> to) {
    return ordinal(scope, to).minus(ordinal(scope, from));
  }

  /// Days after one day up to and including another, weekends and bank holidays among them; null if
  /// either is unknown.
  static Field<Integer> days(Field<LocalDate> from, Field<LocalDate> to) {
    return localDateDiff(to, from);
  }

  private static Field<Integer> ordinal(Scope scope, Field<LocalDate> day) {
    var days = table(name("installation", "working_day")).as("w");
    return field(
        select(field(name("w", "ordinal"), Integer.class))
            .from(days)
            .where(field(name("w", "calendar_version"), Integer.class).eq(scope.calendar()))
            .and(field(name("w", "day"), LocalDate.class).eq(day)));
  }

  /// The first day on which a representation linked with this one was received.
  static Field<LocalDate> linkedReceived(Condition other) {
    return field(
        select(min(OTHER.RECEIVED_ON))
            .from(L)
            .join(OTHER)
            .on(OTHER.AUTHORITY_ID.eq(L.AUTHORITY_ID))
            .and(OTHER.ID.eq(L.OTHER_ID))
            .where(L.AUTHORITY_ID.eq(R.AUTHORITY_ID))
            .and(L.REPRESENTATION_ID.eq(R.ID))
            .and(OTHER.COUNTED.isTrue())
            .and(other));
  }

  /// Something of the stage that was asked for after a stage; null where there is none.
  static <T> Field<T> ofNextStage(Field<T> what) {
    return field(
        select(what)
            .from(NEXT)
            .where(NEXT.AUTHORITY_ID.eq(S.AUTHORITY_ID))
            .and(NEXT.REPRESENTATION_ID.eq(S.REPRESENTATION_ID))
            .and(NEXT.ORDINAL.gt(S.ORDINAL))
            .and(NEXT.REQUESTED_ON.isNotNull())
            .and(NEXT.STAGE_.isDistinctFrom(S.STAGE_))
            .orderBy(NEXT.ORDINAL)
            .limit(1));
  }

  /// Something of the stage before a stage; null where there is none.
  static <T> Field<T> ofStageBefore(Field<T> what) {
    return field(
        select(what)
            .from(BEFORE)
            .where(BEFORE.AUTHORITY_ID.eq(S.AUTHORITY_ID))
            .and(BEFORE.REPRESENTATION_ID.eq(S.REPRESENTATION_ID))
            .and(BEFORE.ORDINAL.lt(S.ORDINAL))
            .and(BEFORE.STAGE_.isDistinctFrom(S.STAGE_))
            .orderBy(BEFORE.ORDINAL.desc())
            .limit(1));
  }

  /// What was found of the element of the same number at the nearest stage before; null where there
  /// was none.
  static Field<String> findingBefore() {
    var before = ELEMENT.as("found_before");
    return field(
        select(before.FINDING)
            .from(before)
            .where(before.AUTHORITY_ID.eq(E.AUTHORITY_ID))
            .and(before.REPRESENTATION_ID.eq(E.REPRESENTATION_ID))
            .and(before.NUMBER.eq(E.NUMBER))
            .and(before.STAGE_ORDINAL.lt(E.STAGE_ORDINAL))
            .and(before.FINDING.isNotNull())
            .orderBy(before.STAGE_ORDINAL.desc())
            .limit(1));
  }

  /// When the clock of a stage's response began: the one by which its due date was reckoned.
  static Field<LocalDate> responseCountedFrom() {
    return field(
        select(max(K.FROM_ON))
            .from(K)
            .where(K.AUTHORITY_ID.eq(S.AUTHORITY_ID))
            .and(K.REPRESENTATION_ID.eq(S.REPRESENTATION_ID))
            .and(K.STAGE_ORDINAL.eq(S.ORDINAL))
            .and(K.DUE_ON.eq(S.DUE_ON)));
  }

  static Condition anyOther() {
    return noCondition();
  }
}
