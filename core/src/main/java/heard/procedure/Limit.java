package heard.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A time limit of a procedure.
///
/// @param id unique among the limits of a procedure in force on one day
/// @param stage the stage it belongs to; null for one of the whole representation
/// @param length null while it is left to the authority and the authority has set none
/// @param from what starts it: the first of these that has happened
/// @param until what ends it
/// @param extension null where the law knows none
/// @param local what an authority may set for itself
/// @param inForce the days on which a clock may start by this limit
public record Limit(
    Code id,
    String title,
    @Nullable Code stage,
    @Nullable Length length,
    List<Trigger> from,
    Trigger until,
    Manner manner,
    Binds binds,
    @Nullable Extension extension,
    Citation citation,
    Set<Local> local,
    InForce inForce) {

  /// What an authority may set for itself in a limit, because the law leaves it open or the sources
  /// disagree.
  public enum Local {
    LENGTH,
    FROM,
    COUNTED,
    EXTENSION
  }

  /// Copies the collections.
  public Limit {
    from = List.copyOf(from);
    local = Set.copyOf(local);
    if (from.isEmpty()) {
      throw new IllegalArgumentException("Limit %s starts from nothing".formatted(id));
    }
  }

  /// Whether it has a length: the law's, or the authority's own.
  public boolean isSet() {
    return length != null;
  }

  /// The day that its clock starts, given when each event happened; empty while none of them has.
  public Optional<LocalDate> start(Function<Trigger, Optional<LocalDate>> happened) {
    return from.stream().map(happened).flatMap(Optional::stream).findFirst();
  }

  /// The same limit with a length of the authority's own.
  public Limit withLength(Length own) {
    return new Limit(
        id, title, stage, own, from, until, manner, binds, extension, citation, local, inForce);
  }

  /// The same limit with a start of the authority's own.
  public Limit startingFrom(List<Trigger> own) {
    return new Limit(
        id, title, stage, length, own, until, manner, binds, extension, citation, local, inForce);
  }

  /// The same limit counted in the authority's own manner.
  public Limit counted(Manner own) {
    return new Limit(
        id, title, stage, length, from, until, own, binds, extension, citation, local, inForce);
  }

  /// The same limit with an extension of the authority's own.
  public Limit withExtension(Extension own) {
    return new Limit(
        id, title, stage, length, from, until, manner, binds, own, citation, local, inForce);
  }
}
