package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of what happens in the course of a representation.
final class TurnPopulations {

  static final List<Population> ALL =
      List.of(
          Population.of(
              "representations-converted",
              "representations turned into another kind (each time counts), by the day of it",
              Grain.CONVERSION,
              Placing.on(TurnDimensions.CONVERTED_ON)),
          Population.of(
              "recommendations-made",
              "recommendations of reports and of the Ombudsman, by the day they were made",
              Grain.RECOMMENDATION,
              Placing.on(TurnDimensions.RECOMMENDED_ON)),
          Population.of(
              "recommendations-decided",
              "recommendations accepted or rejected, by the day of that decision",
              Grain.RECOMMENDATION,
              Placing.on(TurnDimensions.RECOMMENDATION_DECIDED_ON)),
          Population.of(
              "chases",
              "reminders to whoever has to answer at a stage, by their day",
              Grain.CHASE,
              Placing.on(TurnDimensions.CHASED_ON)),
          Population.of(
              "drafts-returned",
              "draft responses that went back to whoever wrote them, by the day of that",
              Grain.DRAFT_RETURN,
              Placing.on(TurnDimensions.RETURNED_ON)));

  private TurnPopulations() {}
}
