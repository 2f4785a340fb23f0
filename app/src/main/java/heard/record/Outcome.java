package heard.record;

import heard.casefile.Reason;
import java.util.List;

/// What became of a command.
public sealed interface Outcome {

  /// It was done.
  ///
  /// @param position in the authority's ledger
  /// @param version of the case by now
  record Recorded(long position, int version) implements Outcome {}

  /// It had been done before, by the same command; nothing was recorded a second time.
  ///
  /// @param position in the authority's ledger
  record Already(long position) implements Outcome {}

  /// It may not be done, for each of these reasons.
  record Refused(List<Reason> reasons) implements Outcome {

    /// Copies the list.
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /// There was nothing to record.
  record Unchanged() implements Outcome {}
}
