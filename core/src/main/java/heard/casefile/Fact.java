package heard.casefile;

import java.time.LocalDate;

/// An event that counts, in its place among the others of its case.
///
/// @param id of the entry as first recorded, also where a correction gave it its content
/// @param version its place in the order of recording, likewise
/// @param on when it happened, as far as known
/// @param stands the day from which on it counts as having happened
public record Fact<T extends Event>(
    EventId id, int version, Occurred on, LocalDate stands, T event) {

  /// The same fact, its event seen as what it is.
  <S extends Event> Fact<S> as(Class<S> type) {
    return new Fact<>(id, version, on, stands, type.cast(event));
  }
}
