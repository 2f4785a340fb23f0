package heard.casefile.standing;

import heard.casefile.CaseFile;
import heard.casefile.clock.Clocks;
import heard.procedure.Procedure;
import heard.procedure.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A case as seen on one day: what happened, which state by the law that is, every clock, and what
/// broke the procedure.
///
/// @param procedure as the authority has set it; empty for a representation that runs under none
/// @param today the day it is looked at
public record Position(
    CaseFile file,
    Optional<Procedure> procedure,
    WorkingCalendar calendar,
    LocalDate today,
    Clocks clocks,
    Standing standing,
    Status status,
    List<Irregularity> irregularities) {

  /// Works it out. Any case has one.
  public static Position of(
      CaseFile file, Optional<Procedure> procedure, WorkingCalendar calendar, LocalDate today) {
    var clocks = procedure.map(p -> Clocks.of(file, p, calendar)).orElseGet(Clocks::none);
    var standing = new Placing(file, clocks, today).standing();
    var irregularities = new Irregularities(file, procedure, clocks).all();
    return new Position(
        file, procedure, calendar, today, clocks, standing, Status.of(file), irregularities);
  }
}
