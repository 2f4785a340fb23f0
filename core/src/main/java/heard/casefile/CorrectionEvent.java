package heard.casefile;

import heard.procedure.Code;
import org.jspecify.annotations.Nullable;

/// A change to the record, not to the world: the event it names stays where it is and no longer
/// counts.
public sealed interface CorrectionEvent extends Event {

  /// An event had been recorded wrongly; `by` is what should have been recorded. The envelope's day
  /// is the day on which that really happened.
  @EventType(word = "event-corrected", version = 1)
  record EventCorrected(EventId replaces, Event by) implements CorrectionEvent {

    /// @throws IllegalArgumentException if `by` is itself a correction
    public EventCorrected {
      if (by instanceof CorrectionEvent) {
        throw new IllegalArgumentException("A correction is made by an ordinary event");
      }
    }
  }

  /// An event should not have been recorded at all. A correction can be struck out too: what it
  /// replaced then counts again.
  @EventType(word = "event-struck-out", version = 1)
  record EventStruckOut(EventId replaces, @Nullable Code reason) implements CorrectionEvent {}

  /// The import that brought this stream in was undone: the stream no longer counts anywhere.
  @EventType(word = "import-undone", version = 1)
  record ImportUndone(ImportId importId) implements CorrectionEvent {}
}
