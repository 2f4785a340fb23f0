package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Dimension;
import heard.reporting.document.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a number can't be known because what it asks for was not recorded at all in its period:
/// then it is not nought.
final class TooEarly {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private TooEarly() {}

  /// Why a condition can't be counted in a period; empty if it can.
  static Optional<String> why(Condition condition, Period period) {
    return Optional.ofNullable(asked(condition))
        .filter(since -> period.to().isBefore(since))
        .map(since -> "not recorded before " + DAY.format(since));
  }

  /// The first day on which anything can have satisfied a condition; null if that is any day.
  private static @Nullable LocalDate asked(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> {
        LocalDate latest = null;
        for (var part : parts) {
          var since = asked(part);
          latest = since != null && (latest == null || since.isAfter(latest)) ? since : latest;
        }
        yield latest;
      }
      case Condition.Any(var parts) -> {
        LocalDate earliest = null;
        for (var part : parts) {
          var since = asked(part);
          if (since == null) {
            yield null;
          }
          earliest = earliest == null || since.isBefore(earliest) ? since : earliest;
        }
        yield earliest;
      }
      case Condition.Is is ->
          is.codes().contains(Dimension.TOO_EARLY) ? null : is.dimension().since();
      case Condition.Known(var dimension) -> dimension.since();
      case Condition.Not(Condition.Known(var dimension)) -> dimension.since();
      case Condition.Not _, Condition.Has _, Condition.Within _, Condition.Between _ -> null;
    };
  }
}
