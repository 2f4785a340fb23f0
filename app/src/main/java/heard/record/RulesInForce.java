package heard.record;

import heard.platform.Transaction;
import java.time.LocalDate;

/// Where a transaction gets its rules from.
public interface RulesInForce {

  /// With all that is known today.
  Rules current(Transaction transaction);

  /// With the calendar as it was known at the end of that day.
  Rules knownOn(Transaction transaction, LocalDate day);
}
