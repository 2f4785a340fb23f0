package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of stages.
final class StagePopulations {

  static final List<Flow> FLOWS =
      List.of(
          Flow.of(
                  "stages",
                  "stages",
                  "requested",
                  Grain.STAGE,
                  StageDimensions.REQUESTED_ON,
                  SharedDimensions.ENDED_ON)
              .saying("stages, by the day they were requested (at stage 1 the day of receipt)"));

  static final List<Population> ALL =
      List.of(
          on(
              "stages-started",
              "stages, by the day from which the time for the response is counted",
              StageDimensions.STARTED_ON),
          on(
              "stages-responded",
              "stages, by the day the response was sent",
              StageDimensions.RESPONDED_ON),
          on("stages-closed", "stages, by the day they were closed", SharedDimensions.CLOSED_ON),
          on(
                  "stages-refused",
                  "stages that were refused, by the day they were refused",
                  SharedDimensions.ENDED_ON)
              .where(Condition.is(SharedDimensions.STATUS, "refused")),
          on(
                  "stages-withdrawn",
                  "stages that were withdrawn, by the day they were withdrawn",
                  SharedDimensions.ENDED_ON)
              .where(Condition.is(SharedDimensions.STATUS, "withdrawn")),
          on(
                  "stages-settled",
                  "stages that were settled without a finding, by the day they ended",
                  SharedDimensions.ENDED_ON)
              .of(SharedDimensions.DISPOSITION, "settled"),
          on(
              "stages-escalated",
              "stages after which another was requested, by the day it was requested",
              StageDimensions.NEXT_REQUESTED_ON),
          on("panels-held", "stages, by the day their panel was held", StageDimensions.HEARD_ON));

  private StagePopulations() {}

  private static Population on(String name, String words, Dimension day) {
    return Population.of(name, words, Grain.STAGE, Placing.on(day));
  }
}
