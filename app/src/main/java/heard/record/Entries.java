package heard.record;

import heard.casefile.CaseId;
import heard.casefile.Entry;
import heard.casefile.EventId;
import heard.casefile.Happening;
import heard.casefile.Occurred;
import heard.ledger.RecordedEvent;
import heard.ledger.StoredEvent;
import heard.platform.NewIds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what happened into what the ledger stores, and back.
final class Entries {

  private final EventFormat format;
  private final NewIds ids;

  Entries(EventFormat format, NewIds ids) {
    this.format = format;
    this.ids = ids;
  }

  /// An entry of what the ledger gave back.
  Entry read(RecordedEvent recorded) {
    var stored = recorded.event();
    return new Entry(
        new EventId(stored.eventId()),
        stored.version(),
        occurred(stored.occurredFrom(), stored.occurredTo()),
        recorded.recordedAt(),
        format.read(stored.type(), stored.typeVersion(), stored.payload()));
  }

  List<Entry> read(List<RecordedEvent> recorded) {
    var entries = new ArrayList<Entry>(recorded.size());
    for (var event : recorded) {
      entries.add(read(event));
    }
    return entries;
  }

  /// Entries of what is about to be recorded.
  ///
  /// @param after the version that the first of them follows
  /// @param now when they are recorded, as near as can be said before they are
  List<Entry> of(List<Happening> happenings, int after, Instant now) {
    var entries = new ArrayList<Entry>(happenings.size());
    for (var happening : happenings) {
      entries.add(
          new Entry(
              new EventId(ids.next()),
              after + entries.size() + 1,
              happening.on(),
              now,
              happening.event()));
    }
    return entries;
  }

  StoredEvent write(CaseId id, Entry entry) {
    var event = entry.event();
    return new StoredEvent(
        id.value(),
        entry.version(),
        entry.id().value(),
        format.word(event),
        format.version(event),
        from(entry.on()),
        entry.on().last().orElse(null),
        format.write(event));
  }

  private static @Nullable LocalDate from(Occurred occurred) {
    return switch (occurred) {
      case Occurred.On(var day) -> day;
      case Occurred.Within(var from, _) -> from;
      case Occurred.Unknown _ -> null;
    };
  }

  private static Occurred occurred(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      return new Occurred.Unknown();
    }
    return from.equals(to) ? new Occurred.On(from) : new Occurred.Within(from, to);
  }
}
