package heard.reporting.catalogue;

import static heard.reporting.catalogue.Part.ACTION;
import static heard.reporting.catalogue.Reading.at;
import static heard.reporting.catalogue.Source.A;

import java.util.List;

/// The dimensions of learning and actions.
final class ActionDimensions {

  static final List<Dimension> ALL =
      List.of(
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
