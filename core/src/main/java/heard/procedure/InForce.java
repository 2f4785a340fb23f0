package heard.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something is in force, both ends included.
///
/// @param from null where it has no beginning
/// @param to null where it has no end
public record InForce(@Nullable LocalDate from, @Nullable LocalDate to) {

  /// Always.
  public static final InForce ALWAYS = new InForce(null, null);

  /// Refuses an end before its beginning.
  public InForce {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "It ends on %s, before it begins on %s".formatted(to, from));
    }
  }

  /// Whether it is in force on this day.
  public boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// Whether the two share a day.
  public boolean overlaps(InForce other) {
    return startsBy(other.to) && other.startsBy(to);
  }

  private boolean startsBy(@Nullable LocalDate end) {
    return from == null || end == null || !from.isAfter(end);
  }
}
