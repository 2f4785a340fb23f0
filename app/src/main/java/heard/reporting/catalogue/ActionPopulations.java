package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of learning and actions.
final class ActionPopulations {

  static final List<Flow> FLOWS =
      List.of(
          Flow.of(
              "actions",
              "learning and actions",
              "recorded",
              Grain.ACTION,
              ActionDimensions.RECORDED_ON,
              ActionDimensions.ENDED_ON));

  static final List<Population> ALL =
      List.of(
          Population.of("actions", "learning and actions", Grain.ACTION, new Placing.Anywhere()),
          Population.of(
              "actions-due",
              "learning and actions, by the day they are to be done",
              Grain.ACTION,
              Placing.on(ActionDimensions.DUE_ON)),
          Population.of(
              "actions-done",
              "learning and actions, by the day they were done",
              Grain.ACTION,
              Placing.on(ActionDimensions.DONE_ON)),
          Population.of(
              "actions-declined",
              "learning and actions that will not be done, by the day that was said",
              Grain.ACTION,
              Placing.on(ActionDimensions.DECLINED_ON)));

  private ActionPopulations() {}
}
