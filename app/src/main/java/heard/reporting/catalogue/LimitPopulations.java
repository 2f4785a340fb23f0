package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of limits of the law.
final class LimitPopulations {

  static final List<Flow> FLOWS =
      List.of(
          Flow.of(
              "limits",
              "limits of the law",
              "started",
              Grain.LIMIT,
              LimitDimensions.STARTED_ON,
              LimitDimensions.ENDED_ON));

  static final List<Population> ALL =
      List.of(
          Population.of(
              "limits-due",
              "limits of the law, by the day they fell due",
              Grain.LIMIT,
              Placing.on(LimitDimensions.LIMIT_DUE_ON)),
          Population.of(
              "limits-done",
              "limits of the law, by the day that what they ask for was done",
              Grain.LIMIT,
              Placing.on(LimitDimensions.DONE_BY)));

  private LimitPopulations() {}
}
