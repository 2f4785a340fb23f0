package heard.reporting.catalogue;

import static heard.reporting.catalogue.Expressions.flag;
import static heard.reporting.catalogue.Part.ACTION;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Source.A;

import java.util.List;

/// The dimensions of learning and actions.
final class ActionDimensions {

  static final Dimension RECORDED_ON =
      Dimension.day(
          "action-recorded-on", "when the action was recorded", at(ACTION, A.RECORDED_ON));
  static final Dimension DUE_ON =
      Dimension.day("action-due-on", "when the action is to be done", at(ACTION, A.BY_ON));
  static final Dimension DONE_ON =
      Dimension.day("action-done-on", "when the action was done", at(ACTION, A.DONE_ON));
  static final Dimension DECLINED_ON =
      Dimension.day(
          "action-declined-on",
          "when it was said that the action will not be done",
          at(ACTION, A.DECLINED_ON));
  static final Dimension ENDED_ON =
      Dimension.day(
          "action-ended-on",
          "when the action was done, or it was said that it will not be; no earlier than it was recorded",
          at(ACTION, Ending.ofAction()));

  static final List<Dimension> ALL =
      List.of(
          RECORDED_ON,
          DUE_ON,
          DONE_ON,
          ENDED_ON,
          DECLINED_ON,
          Dimension.flag(
              "action-declined",
              "whether it was said that the action will not be done",
              at(ACTION, flag(A.DECLINED.isTrue()))),
          Dimension.code("source", "the list an action belongs to", "source", at(ACTION, A.SOURCE)),
          Dimension.code(
              "source-section",
              "the part of its list an action belongs to",
              "section",
              at(ACTION, A.SECTION)),
          Dimension.number(
              "action-number", "the number of the action in its list", at(ACTION, A.NUMBER)));

  private ActionDimensions() {}
}
