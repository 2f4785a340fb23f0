package heard.caselog.cases;

import heard.casefile.CaseId;
import heard.casefile.Occurred;
import heard.casefile.PaperRef;
import heard.casefile.Reference;
import heard.casefile.figure.FigureEvent.FigureRecorded;
import heard.casefile.learning.LearningEvent.ActionPlanned;
import heard.casefile.learning.LearningEvent.ActionProgressed;
import heard.casefile.learning.LearningEvent.LearningRecorded;
import heard.casefile.payment.PaymentEvent.PaymentMade;
import heard.caselog.mapping.Field;
import heard.caselog.staging.ReadRow;
import heard.procedure.Code;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Payments, lessons and figures from outside, which are streams of their own.
final class OwnStreams {

  private OwnStreams() {}

  static void payment(Histories histories, ReadRow row, Telling telling) {
    telling.add(
        When.on(row.day(Field.PAID)),
        new PaymentMade(
            needed(row, Field.PAYMENT_KIND),
            row.code(Field.PAYEE),
            row.pence(Field.AMOUNT),
            row.text(Field.REFERENCE).map(Reference::new).orElse(null),
            linked(row),
            histories.importId()));
  }

  static void figure(Histories histories, ReadRow row, Telling telling) {
    var value = row.decimal(Field.VALUE).orElseThrow();
    telling.add(
        When.on(row.day(Field.FIGURE_DATE)),
        new FigureRecorded(
            needed(row, Field.FIGURE),
            value.digits(),
            value.decimals(),
            paper(histories, row, Field.NOTE),
            histories.importId()));
  }

  static void learning(Histories histories, ReadRow row, Telling telling) {
    var text = paper(histories, row, Field.LEARNING_TEXT);
    telling.add(
        new Occurred.Unknown(),
        new LearningRecorded(
            needed(row, Field.LEARNING_SOURCE),
            row.number(Field.LEARNING_NUMBER),
            Objects.requireNonNull(text),
            row.code(Field.SERVICE),
            row.code(Field.SECTION),
            linked(row),
            histories.importId()));
    var planned =
        new ActionPlanned(
            paper(histories, row, Field.OWNER),
            row.day(Field.BY),
            paper(histories, row, Field.BY_IN_WORDS),
            paper(histories, row, Field.INTENDED_OUTCOME),
            paper(histories, row, Field.TARGET));
    if (!planned.equals(new ActionPlanned(null, null, null, null, null))) {
      telling.add(new Occurred.Unknown(), planned);
    }
    var progress = paper(histories, row, Field.PROGRESS);
    if (progress != null) {
      telling.add(new Occurred.Unknown(), new ActionProgressed(progress));
    }
  }

  private static Code needed(ReadRow row, Field field) {
    return Objects.requireNonNull(row.code(field), field::word);
  }

  private static @Nullable CaseId linked(ReadRow row) {
    return row.linked() == null ? null : new CaseId(row.linked());
  }

  private static @Nullable PaperRef paper(Histories histories, ReadRow row, Field field) {
    return row.text(field).map(histories.belongings()::paper).orElse(null);
  }
}
