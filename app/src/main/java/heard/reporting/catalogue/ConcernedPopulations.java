package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of the children and complainants concerned.
final class ConcernedPopulations {

  static final List<Population> ALL =
      List.of(
          Population.of(
              "children-of-representations-received",
              "children concerned by representations, by the day these were received",
              Grain.CHILD,
              Placing.on(RepresentationDimensions.RECEIVED_ON)),
          Population.of(
              "complainants-of-representations-received",
              "people who made representations, by the day these were received",
              Grain.COMPLAINANT,
              Placing.on(RepresentationDimensions.RECEIVED_ON)));

  private ConcernedPopulations() {}
}
