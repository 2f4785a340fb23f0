package heard.casefile.stage;

import heard.procedure.Code;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// What can be found of an element, as the law knows it; each authority has its own words for it.
public enum Finding {
  UPHELD,
  PARTIALLY_UPHELD,
  NOT_UPHELD,
  /// Nothing could be found either way.
  NO_FINDING;

  public Code code() {
    return Code.of(this);
  }

  /// The outcome as a whole that these findings amount to: all alike is that; anything upheld
  /// beside anything else is partially upheld; where nothing is upheld, not upheld. Empty without
  /// findings.
  public static Optional<Finding> overall(Collection<Finding> findings) {
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    var kinds = EnumSet.copyOf(List.copyOf(findings));
    if (kinds.size() == 1) {
      return kinds.stream().findFirst();
    }
    return Optional.of(
        kinds.contains(UPHELD) || kinds.contains(PARTIALLY_UPHELD) ? PARTIALLY_UPHELD : NOT_UPHELD);
  }
}
