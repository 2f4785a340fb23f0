package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of stages.
final class StagePopulations {

  static final List<Population> ALL =
      List.of(
          Population.of(
              "stages-requested",
              "stages, by the day they were requested (at stage 1 the day of receipt)",
              Grain.STAGE,
              Placing.on(StageDimensions.REQUESTED_ON)),
          Population.of(
              "stages-responded",
              "stages, by the day the response was sent",
              Grain.STAGE,
              Placing.on(StageDimensions.RESPONDED_ON)),
          Population.of(
              "stages-closed",
              "stages, by the day they were closed",
              Grain.STAGE,
              Placing.on(SharedDimensions.CLOSED_ON)),
          Population.of(
              "stages-open",
              "stages requested and not closed by the end of the period",
              Grain.STAGE,
              Placing.open(StageDimensions.REQUESTED_ON, SharedDimensions.CLOSED_ON)),
          Population.of(
              "panels-held",
              "stages, by the day their panel was held",
              Grain.STAGE,
              Placing.on(StageDimensions.HEARD_ON)));

  private StagePopulations() {}
}
