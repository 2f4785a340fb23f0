package heard.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Writes a case down for a test: one line an event, in the order of recording.
public final class Cases {

  private final List<Entry> entries = new ArrayList<>();

  /// A stream without entries.
  public Cases() {}

  /// On that day, in the form 2026-02-09, these happened.
  public Cases on(String day, Event... events) {
    for (var event : events) {
      record(Occurred.on(LocalDate.parse(day)), event);
    }
    return this;
  }

  /// It is not known when, this happened.
  public Cases sometime(Event event) {
    record(new Occurred.Unknown(), event);
    return this;
  }

  /// Then these were recorded.
  public Cases with(List<Happening> happenings) {
    happenings.forEach(h -> record(h.on(), h.event()));
    return this;
  }

  private void record(Occurred on, Event event) {
    var version = entries.size() + 1;
    var at = Instant.parse("2028-01-10T12:00:00Z").plusSeconds(version);
    entries.add(new Entry(id(version), version, on, at, event));
  }

  /// The id of the event recorded at that place, counted from 1.
  public static EventId id(int version) {
    return new EventId(new UUID(0, version));
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public CaseFile file() {
    return CaseFile.of(entries);
  }
}
