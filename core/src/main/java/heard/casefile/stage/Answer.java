package heard.casefile.stage;

import heard.casefile.EventType;
import heard.casefile.PaperRef;
import heard.procedure.Code;
import org.jspecify.annotations.Nullable;

/// The answer of a stage: its outcome, what is put right, and how it reaches the complainant.
public sealed interface Answer extends StageEvent {

  /// The draft of the response was checked.
  @EventType(word = "draft-checked", version = 1)
  record DraftChecked(int stage) implements Answer {}

  /// The draft of the response went back to whoever wrote it.
  @EventType(word = "draft-returned", version = 1)
  record DraftReturned(int stage, @Nullable Code reason) implements Answer {}

  /// The outcome of the stage as a whole, beside the findings of its elements.
  ///
  /// @param reason why it is another than the rule proposes
  @EventType(word = "overall-outcome-set", version = 1)
  record OverallOutcomeSet(int stage, Code outcome, @Nullable Code reason) implements Answer {}

  /// Something was offered or done to put it right.
  ///
  /// @param element null: for the stage as a whole
  @EventType(word = "remedy-recorded", version = 1)
  record RemedyRecorded(int stage, @Nullable Integer element, Code remedy) implements Answer {}

  /// Whether anything was done to put it right, where only that was written down.
  @EventType(word = "remedial-action-recorded", version = 1)
  record RemedialActionRecorded(int stage, boolean taken) implements Answer {}

  /// A field of the stage that the authority's profile adds, and its value.
  @EventType(word = "stage-field-recorded", version = 1)
  record StageFieldRecorded(int stage, Code field, Code value) implements Answer {}

  /// The response was sent to the complainant.
  @EventType(word = "response-sent", version = 1)
  record ResponseSent(int stage, @Nullable PaperRef letter) implements Answer {}

  /// The response reached the complainant: the time to ask for the next stage runs from here.
  @EventType(word = "response-received", version = 1)
  record ResponseReceived(int stage) implements Answer {}
}
