package heard.caselog.staging;

import java.util.List;
import java.util.Map;

/// What a look at all cases of a log has shown.
///
/// @param cases how many of each verdict
/// @param differing the first references that Heard has with other content
/// @param rows how many rows the new cases have
public record Checked(Map<Verdict, Long> cases, List<String> differing, long rows) {

  /// How many differing references are named.
  public static final int NAMED = 200;

  public Checked {
    cases = Map.copyOf(cases);
    differing = List.copyOf(differing);
  }

  public long count(Verdict verdict) {
    return cases.getOrDefault(verdict, 0L);
  }
}
