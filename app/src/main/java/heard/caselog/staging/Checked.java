package heard.caselog.staging;

import java.util.List;
import java.util.Map;

/// What a look at all cases of a log has shown.
///
/// @param cases how many of each verdict
/// @param held the first references that Heard has, but not from a log
/// @param rows how many rows the new and the changed cases have
/// @param reach what the log covers, sheet by sheet
public record Checked(Map<Verdict, Tally> cases, List<String> held, long rows, List<Reach> reach) {

  /// How many held references are named.
  public static final int NAMED = 200;

  public Checked {
    cases = Map.copyOf(cases);
    held = List.copyOf(held);
    reach = List.copyOf(reach);
  }

  public long count(Verdict verdict) {
    return tally(verdict).total();
  }

  /// The same, told apart.
  public Tally tally(Verdict verdict) {
    return cases.getOrDefault(verdict, Tally.NONE);
  }
}
