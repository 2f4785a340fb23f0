package heard.caselog.changes;

import heard.caselog.staging.CaseRows;
import java.util.function.Predicate;

/// Which changes of a later export are to be taken over.
///
/// @param cases of which cases
/// @param overHand of which of them also where the same thing was changed in Heard since
public record Accepting(Predicate<CaseRows> cases, Predicate<CaseRows> overHand) {

  /// None: they are listed.
  public static final Accepting NONE = new Accepting(_ -> false, _ -> false);

  /// All but those that contradict what was recorded in Heard.
  public static final Accepting ALL = new Accepting(_ -> true, _ -> false);
}
