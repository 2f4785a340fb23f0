package heard.casefile.retention;

import heard.procedure.Code;
import heard.procedure.Length;
import java.util.Optional;
import java.util.Set;

/// How long cases of a sort are kept.
///
/// @param label what people call the sort
/// @param kinds the kinds of representation it is for; empty: all
/// @param procedures the procedures it is for; empty: all, and cases without one
/// @param keep in months or years
/// @param from what it counts from
/// @param source where it is laid down, in words
public record RetentionClass(
    Code id,
    String label,
    Set<Code> kinds,
    Set<Code> procedures,
    Length keep,
    RetentionTrigger from,
    String source) {

  /// Copies the sets.
  public RetentionClass {
    kinds = Set.copyOf(kinds);
    procedures = Set.copyOf(procedures);
  }

  /// Whether it is for all cases.
  public boolean isForAll() {
    return kinds.isEmpty() && procedures.isEmpty();
  }

  /// Whether it is for every case that the other one is for.
  public boolean covers(RetentionClass other) {
    return covers(kinds, other.kinds) && covers(procedures, other.procedures);
  }

  private static boolean covers(Set<Code> these, Set<Code> others) {
    return these.isEmpty() || (!others.isEmpty() && these.containsAll(others));
  }

  boolean isFor(Optional<Code> kind, Optional<Code> procedure) {
    return isAmong(kinds, kind) && isAmong(procedures, procedure);
  }

  private static boolean isAmong(Set<Code> these, Optional<Code> one) {
    return these.isEmpty() || one.filter(these::contains).isPresent();
  }
}
