package heard.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day off by law, and from when to when people knew of it.
///
/// @param known the day it became known that this is a day off
/// @param withdrawn the day it became known that it is none after all; null where it stands
public record Holiday(LocalDate day, String name, LocalDate known, @Nullable LocalDate withdrawn) {

  /// Whether it was taken for a day off by the end of that day.
  public boolean knownOn(LocalDate date) {
    return !known.isAfter(date) && (withdrawn == null || withdrawn.isAfter(date));
  }
}
