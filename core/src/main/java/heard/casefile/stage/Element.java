package heard.casefile.stage;

import heard.casefile.Fact;
import heard.casefile.stage.Points.DispositionMade;
import heard.casefile.stage.Points.ElementCarried;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.FindingMade;
import heard.procedure.Code;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One of the separate complaints within a complaint, at one stage.
///
/// @param number counted within the stage
/// @param definition empty where only its finding was recorded
/// @param finding the latest
/// @param disposition how it ended without a finding, the latest
/// @param carriedFrom the element of an earlier stage that it is
/// @param fields the authority's own, each with its latest value
public record Element(
    int number,
    Optional<ElementDefined> definition,
    Optional<Fact<FindingMade>> finding,
    Optional<Fact<DispositionMade>> disposition,
    Optional<ElementCarried> carriedFrom,
    Map<Code, Code> fields) {

  public Element {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// Whether it has an answer of either sort.
  public boolean isSettled() {
    return finding.isPresent() || disposition.isPresent();
  }
}
