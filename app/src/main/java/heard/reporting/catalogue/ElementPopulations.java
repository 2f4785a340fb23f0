package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of complaint elements, and of the themes, wishes and remedies beside them.
final class ElementPopulations {

  static final List<Flow> FLOWS =
      List.of(
          Flow.of(
              "elements",
              "complaint elements",
              "received",
              Grain.ELEMENT,
              StageDimensions.REQUESTED_ON,
              ElementDimensions.ENDED_ON));

  static final List<Population> ALL =
      List.of(
          Population.of(
                  "findings-made",
                  "findings on complaint elements, by the day they were made",
                  Grain.ELEMENT,
                  Placing.on(ElementDimensions.FOUND_ON))
              .where(new Condition.Known(ElementDimensions.FINDING)),
          Population.of(
                  "elements-settled",
                  "complaint elements that were settled without a finding, by the day of it",
                  Grain.ELEMENT,
                  Placing.on(ElementDimensions.FOUND_ON))
              .of(SharedDimensions.DISPOSITION, "settled"),
          Population.of(
                  "elements-withdrawn",
                  "complaint elements that were withdrawn, by the day of it",
                  Grain.ELEMENT,
                  Placing.on(ElementDimensions.FOUND_ON))
              .of(SharedDimensions.DISPOSITION, "withdrawn"),
          Population.of(
              "elements-found",
              "complaint elements, by the day of their finding",
              Grain.ELEMENT,
              Placing.on(ElementDimensions.FOUND_ON)),
          Population.of(
              "elements-of-stages-requested",
              "complaint elements of a stage, by the day the stage was requested",
              Grain.ELEMENT,
              Placing.on(StageDimensions.REQUESTED_ON)),
          Population.of(
              "themes-of-representations-received",
              "themes of representations (each counts once in each of its themes), by the day these were received",
              Grain.THEME,
              Placing.on(RepresentationDimensions.RECEIVED_ON)),
          Population.of(
              "themes-of-stages-requested",
              "themes of representations (each counts once in each of its themes), by the day a stage was requested",
              Grain.STAGE_THEME,
              Placing.on(StageDimensions.REQUESTED_ON)),
          Population.of(
              "outcomes-sought-of-representations-received",
              "outcomes sought in representations, by the day these were received",
              Grain.OUTCOME_SOUGHT,
              Placing.on(RepresentationDimensions.RECEIVED_ON)),
          Population.of(
              "outcomes-sought-of-stages-requested",
              "outcomes sought in representations, by the day a stage was requested",
              Grain.STAGE_OUTCOME_SOUGHT,
              Placing.on(StageDimensions.REQUESTED_ON)),
          Population.of(
              "remedies-of-stages-requested",
              "remedies at a stage, by the day the stage was requested",
              Grain.REMEDY,
              Placing.on(StageDimensions.REQUESTED_ON)),
          Population.of(
              "remedies-of-stages-responded",
              "remedies at a stage, by the day the response was sent",
              Grain.REMEDY,
              Placing.on(StageDimensions.RESPONDED_ON)));

  private ElementPopulations() {}
}
