package heard.reporting.catalogue;

import static heard.reporting.catalogue.Expressions.flag;
import static heard.reporting.catalogue.Part.LIMIT;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Source.K;

import java.util.List;

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
          Dimension.flag(
              "limit-met",
              "whether what the limit asks for was done by the day it fell due without extension",
              at(LIMIT, flag(K.DONE_ON.le(K.DUE_ON)))),
          Dimension.flag(
              "limit-met-as-extended",
              "whether what the limit asks for was done by the day it fell due as it was extended",
              at(LIMIT, flag(K.DONE_ON.le(K.NOW_DUE_ON)))));

  private LimitDimensions() {}
}
