package heard.casefile.retention;

import heard.casefile.CaseFile;
import heard.casefile.Fact;
import heard.casefile.standing.Status;
import heard.procedure.Code;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is to become of the record of a case. It has a class from its first day; the period runs
/// from the day it was over for good: closed, decided by the Ombudsman and what the Ombudsman asked
/// for done, whichever came last.
///
/// @param trigger empty while the case is not over
/// @param until the day after which it may go; empty while the case is not over, or is held
/// @param holds reasons for which it must be kept whatever its period
public record Retention(
    RetentionClass retentionClass,
    Optional<LocalDate> trigger,
    Optional<LocalDate> until,
    Set<Code> holds) {

  /// Copies the set.
  public Retention {
    holds = Set.copyOf(holds);
  }

  /// Works it out.
  public static Retention of(CaseFile file, RetentionSchedule schedule) {
    var retentionClass =
        file.screening()
            .procedure()
            .map(f -> schedule.of(f.event().procedure()))
            .orElse(schedule.otherwise());
    var trigger = overOn(file);
    var holds = file.reception().holds();
    var until =
        holds.isEmpty()
            ? trigger.map(day -> day.plus(period(retentionClass)))
            : Optional.<LocalDate>empty();
    return new Retention(retentionClass, trigger, until, holds);
  }

  private static Period period(RetentionClass retentionClass) {
    var keep = retentionClass.keep();
    return switch (keep.unit()) {
      case YEARS -> Period.ofYears(keep.count());
      case MONTHS -> Period.ofMonths(keep.count());
      case DAYS, WORKING_DAYS -> Period.ofDays(keep.count());
    };
  }

  private static Optional<LocalDate> overOn(CaseFile file) {
    var ombudsman = file.ombudsman();
    var waits = !ombudsman.remedies().isEmpty() && ombudsman.remediesCompletedOn().isEmpty();
    if (ombudsman.hasIt() || waits) {
      return Optional.empty();
    }
    return Status.closedOn(file)
        .flatMap(closed ->
            Stream.of(
                    Optional.of(closed),
                    ombudsman.decided().map(Fact::stands),
                    ombudsman.remediesCompletedOn())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder()));
  }
}
