package heard.record;

import heard.authority.ProcedureInUse;
import heard.casefile.retention.RetentionSchedule;
import heard.procedure.Code;
import heard.procedure.WorkingCalendar;
import java.util.Optional;

/// By what an authority's cases are read: the calendar, the procedures that they run under, and how
/// long they are kept.
public interface Rules {

  /// The working days, as known.
  WorkingCalendar calendar();

  /// A procedure in the version that a case was taken up under, however old.
  Optional<ProcedureInUse> procedure(Code id, String digest);

  /// How long which cases are kept, as the profile in force says.
  RetentionSchedule retention();
}
