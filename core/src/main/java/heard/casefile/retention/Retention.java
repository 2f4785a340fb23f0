package heard.casefile.retention;

import heard.casefile.CaseFile;
import heard.casefile.Fact;
import heard.casefile.retention.RetentionStart.Point;
import heard.casefile.stage.StageFile;
import heard.casefile.standing.Status;
import heard.procedure.Code;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is to become of the record of a case. It has a class from its first day; until when it is
/// kept is known once it is over for good: closed, decided by the Ombudsman and what the Ombudsman
/// asked for done.
///
/// @param start empty while the case is not over
/// @param until the day after which it may go; empty while the case is not over, or is held
/// @param holds reasons for which it must be kept whatever its period
public record Retention(
    RetentionClass retentionClass,
    Optional<RetentionStart> start,
    Optional<LocalDate> until,
    Set<Code> holds) {

  /// Copies the set.
  public Retention {
    holds = Set.copyOf(holds);
  }

  /// Works it out.
  public static Retention of(CaseFile file, RetentionSchedule schedule) {
    var retentionClass = schedule.of(file);
    var start = over(file).map(over -> start(file, retentionClass.from(), over));
    var holds = file.reception().holds();
    var until =
        holds.isEmpty()
            ? start.map(from -> from.on().plus(period(retentionClass)))
            : Optional.<LocalDate>empty();
    return new Retention(retentionClass, start, until, holds);
  }

  private static Period period(RetentionClass retentionClass) {
    var keep = retentionClass.keep();
    return switch (keep.unit()) {
      case YEARS -> Period.ofYears(keep.count());
      case MONTHS -> Period.ofMonths(keep.count());
      case DAYS, WORKING_DAYS -> Period.ofDays(keep.count());
    };
  }

  private static RetentionStart start(
      CaseFile file, RetentionTrigger trigger, RetentionStart over) {
    return switch (trigger) {
      case OVER -> over;
      case CLOSED -> closing(file).orElse(over);
      case ANSWERED -> lastResponse(file).or(() -> closing(file)).orElse(over);
      case RECEIVED ->
          file.reception()
              .received()
              .map(fact -> new RetentionStart(fact.stands(), Point.RECEIPT))
              .orElse(over);
    };
  }

  private static Optional<RetentionStart> over(CaseFile file) {
    var ombudsman = file.ombudsman();
    var waits = !ombudsman.remedies().isEmpty() && ombudsman.remediesCompletedOn().isEmpty();
    if (ombudsman.hasIt() || waits) {
      return Optional.empty();
    }
    return closing(file)
        .flatMap(closing ->
            latest(
                Stream.of(
                        Optional.of(closing),
                        ombudsman
                            .decided()
                            .map(f -> new RetentionStart(f.stands(), Point.OMBUDSMANS_DECISION)),
                        ombudsman
                            .remediesCompletedOn()
                            .map(day -> new RetentionStart(day, Point.REMEDIES_COMPLETED)))
                    .flatMap(Optional::stream)));
  }

  private static Optional<RetentionStart> closing(CaseFile file) {
    return Status.closedOn(file).map(day -> new RetentionStart(day, Point.CLOSING));
  }

  private static Optional<RetentionStart> lastResponse(CaseFile file) {
    return latest(
        file.stages().stream()
            .map(StageFile::responseInForce)
            .flatMap(Optional::stream)
            .map(Fact::stands)
            .map(day -> new RetentionStart(day, Point.LAST_RESPONSE)));
  }

  private static Optional<RetentionStart> latest(Stream<RetentionStart> all) {
    return all.max(Comparator.comparing(RetentionStart::on));
  }
}
