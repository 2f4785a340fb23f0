package heard.record;

import heard.casefile.CaseFile;
import heard.casefile.Decision;
import heard.platform.Transaction;

/// A decision that needs more than the case: it may look things up, and file papers and people, in
/// the transaction in which it is recorded. It may be asked again when somebody else was quicker;
/// what it wrote the time before is then gone.
@FunctionalInterface
public interface Deciding {

  /// Decides.
  Decision decide(Transaction transaction, CaseFile file);
}
