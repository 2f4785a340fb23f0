package heard.casefile;

import java.time.LocalDate;
import java.util.Optional;

/// When something happened in the world, as far as it is known.
public sealed interface Occurred {

  /// The day from which on it counts as having happened: the end of its span, empty when nothing is
  /// known of it.
  default Optional<LocalDate> last() {
    return switch (this) {
      case On(var day) -> Optional.of(day);
      case Within(_, var to) -> Optional.of(to);
      case Unknown _ -> Optional.empty();
    };
  }

  /// The earliest day it can have been, empty when nothing is known of it.
  default Optional<LocalDate> first() {
    return switch (this) {
      case On(var day) -> Optional.of(day);
      case Within(var from, _) -> Optional.of(from);
      case Unknown _ -> Optional.empty();
    };
  }

  /// The only day it can have been, empty when there is more than one.
  default Optional<LocalDate> exactly() {
    return switch (this) {
      case On(var day) -> Optional.of(day);
      case Within(var from, var to) -> from.equals(to) ? Optional.of(from) : Optional.empty();
      case Unknown _ -> Optional.empty();
    };
  }

  static Occurred on(LocalDate day) {
    return new On(day);
  }

  /// On that day.
  record On(LocalDate day) implements Occurred {}

  /// On one of those days, both ends included.
  record Within(LocalDate from, LocalDate to) implements Occurred {

    /// @throws IllegalArgumentException if it ends before it begins
    public Within {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("%s is before %s".formatted(to, from));
      }
    }
  }

  /// Nobody wrote it down.
  record Unknown() implements Occurred {}
}
