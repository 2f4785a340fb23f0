package heard.authority;

import java.time.LocalDate;

/// Days on which an authority's offices are shut. The law knows no such days: they count like any
/// other, and are only shown.
///
/// @param from the first of them
/// @param to the last
/// @param name what people call it
public record Closure(LocalDate from, LocalDate to, String name) {

  /// Whether it has a day in common with those from one to another.
  public boolean touches(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !to.isBefore(first);
  }
}
