package heard.caselog.cases;

import heard.casefile.Occurred;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Says when something happened, as far as a log says it.
final class When {

  private When() {}

  /// On that day, or nobody knows.
  static Occurred on(@Nullable LocalDate day) {
    return day == null ? new Occurred.Unknown() : new Occurred.On(day);
  }

  /// On one of the days between two, or nobody knows.
  static Occurred between(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null || to.isBefore(from)) {
      return new Occurred.Unknown();
    }
    return from.equals(to) ? new Occurred.On(from) : new Occurred.Within(from, to);
  }

  /// The first of these days that is known.
  static @Nullable LocalDate first(@Nullable LocalDate... days) {
    for (var day : days) {
      if (day != null) {
        return day;
      }
    }
    return null;
  }
}
