package heard.reporting.catalogue;

import static heard.reporting.catalogue.Part.LIMIT;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Reading.scoped;
import static heard.reporting.catalogue.Source.K;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;

/// The dimensions of a limit of the law.
final class LimitDimensions {

  static final Dimension LIMIT_DUE_ON =
      Dimension.day(
          "limit-due-on", "when the limit falls due without extension", at(LIMIT, K.DUE_ON));
  static final Dimension EXTENDED_DUE_ON =
      Dimension.day(
          "limit-extended-due-on",
          "when the limit falls due as it was extended: by the date given or, where none was, by the longest; without extension its due date",
          at(LIMIT, K.NOW_DUE_ON));
  static final Dimension DONE_BY =
      Dimension.day("limit-done-on", "when what the limit asks for was done", at(LIMIT, K.DONE_ON));
  static final Dimension STARTED_ON =
      Dimension.day("limit-started-on", "when the limit began to run", at(LIMIT, K.FROM_ON));
  static final Dimension ENDED_ON =
      Dimension.day(
          "limit-ended-on",
          "when what the limit asks for was done, or the limit was stopped",
          at(LIMIT, Ending.ofLimit()));

  static final List<Dimension> ALL =
      List.of(
          STARTED_ON,
          ENDED_ON,
          LIMIT_DUE_ON,
          EXTENDED_DUE_ON,
          DONE_BY,
          Dimension.code("limit", "the limit", "limit", at(LIMIT, K.LIMIT_ID)),
          ProfileDimensions.limitOwed(List.of()),
          Dimension.flag(
              "limit-met",
              "whether what the limit asks for was done by the day it fell due without extension; unknown while it runs and is not past that day, and where it was stopped by then",
              scoped(LIMIT, scope -> met(K.DUE_ON, scope.day()))),
          Dimension.flag(
              "limit-met-as-extended",
              "whether what the limit asks for was done by the day it fell due as it was extended; unknown as limit-met is",
              scoped(LIMIT, scope -> met(K.NOW_DUE_ON, scope.day()))));

  private LimitDimensions() {}

  /// A limit that still runs when its day has passed was not met, whatever is done later.
  private static Field<String> met(Field<LocalDate> due, LocalDate seenOn) {
    var until = coalesce(K.DONE_ON, K.STOPPED_ON, inline(seenOn));
    return when(K.DONE_ON.le(due), inline("yes")).when(until.gt(due), inline("no"));
  }
}
