package heard.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// An event as the record gives it back.
///
/// @param version its place in the stream, counted from 1 in the order of recording
/// @param on when it happened in the world
/// @param recordedAt when the record was told
public record Entry(EventId id, int version, Occurred on, Instant recordedAt, Event event) {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /// The day from which on it counts as having happened: the end of its span or, when nothing is
  /// known of the day, the day it was recorded, since by then it had happened.
  public LocalDate stands() {
    return on.last().orElseGet(() -> LocalDate.ofInstant(recordedAt, ENGLAND));
  }
}
