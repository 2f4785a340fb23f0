package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// The populations of learning and actions.
final class ActionPopulations {

  static final List<Population> ALL =
      List.of(
          Population.of("actions", "learning and actions", Grain.ACTION, new Placing.Anywhere()));

  private ActionPopulations() {}
}
