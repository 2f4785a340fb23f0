package heard.reporting.catalogue;

import static heard.reporting.catalogue.Source.A;
import static heard.reporting.catalogue.Source.E;
import static heard.reporting.catalogue.Source.K;
import static heard.reporting.catalogue.Source.R;
import static heard.reporting.catalogue.Source.S;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/// When each part of the record ended, such that nothing ends before it began and whatever has
/// ended has a day: where that day is not known it is the day it began.
final class Ending {

  private static final String OPEN = "open";

  private Ending() {}

  static Field<LocalDate> ofRepresentation() {
    return ended(R.STATUS.ne(OPEN), R.RECEIVED_ON, R.CLOSED_ON);
  }

  /// A stage that was never answered ends with its representation.
  static Field<LocalDate> ofStage() {
    return ended(
        S.STATUS.ne(OPEN), S.REQUESTED_ON, coalesce(S.CLOSED_ON, S.RESPONDED_ON, R.CLOSED_ON));
  }

  /// An element of which nothing was found ends with its stage.
  static Field<LocalDate> ofElement() {
    return ended(
        E.FINDING.isNotNull().or(E.DISPOSITION.isNotNull()).or(S.STATUS.ne(OPEN)),
        S.REQUESTED_ON,
        coalesce(E.FINDING_ON, ofStage()));
  }

  static Field<LocalDate> ofLimit() {
    var ended = coalesce(K.DONE_ON, K.STOPPED_ON);
    return ended(ended.isNotNull(), K.FROM_ON, ended);
  }

  static Field<LocalDate> ofAction() {
    return ended(
        A.DONE_ON.isNotNull().or(A.DECLINED.isTrue()),
        A.RECORDED_ON,
        coalesce(A.DONE_ON, A.DECLINED_ON));
  }

  private static Field<LocalDate> ended(
      Condition over, Field<LocalDate> begun, Field<LocalDate> day) {
    return when(over.and(begun.isNotNull()), greatest(begun, coalesce(day, begun)));
  }
}
