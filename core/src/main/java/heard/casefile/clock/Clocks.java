package heard.casefile.clock;

import heard.casefile.CaseFile;
import heard.procedure.Code;
import heard.procedure.Procedure;
import heard.procedure.WorkingCalendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The clocks of a case, in the order of their starts.
///
/// @param uncounted limits that have begun and reach past the known bank holidays
public record Clocks(List<Clock> all, List<Uncounted> uncounted) {

  /// Copies the lists.
  public Clocks {
    all = List.copyOf(all);
    uncounted = List.copyOf(uncounted);
  }

  /// Of a representation without a procedure.
  public static Clocks none() {
    return new Clocks(List.of(), List.of());
  }

  /// Works them out: every limit of the procedure that something in the case has started.
  ///
  /// @param procedure as the authority has set it
  public static Clocks of(CaseFile file, Procedure procedure, WorkingCalendar calendar) {
    return new Winding(file, procedure, calendar).clocks();
  }

  /// Those of a stage; 0 for those of the whole representation.
  public List<Clock> of(int stage) {
    return all.stream().filter(c -> c.stage() == stage).toList();
  }

  /// The latest run of that limit for the whole of its stage.
  public Optional<Clock> of(Code limit) {
    return all.stream()
        .filter(c -> c.limit().id().equals(limit) && c.elements().isEmpty())
        .max(Comparator.comparing(c -> c.start().day()));
  }

  /// Those that still run, the soonest due first.
  public List<Clock> running() {
    return all.stream()
        .filter(Clock::isRunning)
        .sorted(Comparator.comparing(Clock::dueNow).thenComparing(c -> c.limit().id()))
        .toList();
  }
}
