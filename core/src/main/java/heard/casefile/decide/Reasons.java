package heard.casefile.decide;

import heard.casefile.Reason;
import heard.procedure.Code;
import java.util.List;
import java.util.stream.Stream;

/// Reasons that apply, out of those that might.
final class Reasons {

  /// A reason, and whether it applies.
  record Possible(boolean applies, Reason reason) {}

  private Reasons() {}

  static Possible when(boolean so, String code, String because, String instead) {
    return new Possible(so, new Reason(new Code(code), because, instead));
  }

  static List<Reason> of(Possible... reasons) {
    return Stream.of(reasons).filter(Possible::applies).map(Possible::reason).toList();
  }
}
