package heard.record;

import heard.authority.ProcedureInUse;
import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.EventId;
import heard.procedure.WorkingCalendar;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A case as it was handed to somebody who may see it.
///
/// @param recordedBy the account that recorded each entry
/// @param procedure the one it runs under, in the version it was taken up under
/// @param calendar the working days it is counted by
public record OpenedCase(
    CaseId id,
    CaseFile file,
    Map<EventId, UUID> recordedBy,
    Optional<ProcedureInUse> procedure,
    WorkingCalendar calendar) {

  /// Copies the map.
  public OpenedCase {
    recordedBy = Map.copyOf(recordedBy);
  }
}
