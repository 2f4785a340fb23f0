package heard.casefile.stage;

import heard.casefile.EventType;
import heard.casefile.PaperRef;
import heard.procedure.Code;
import org.jspecify.annotations.Nullable;

/// The elements of a complaint at a stage: what each is, and what was found of it.
public sealed interface Points extends StageEvent {

  /// An element of the complaint at this stage; defined again, it is redefined.
  ///
  /// @param number counted within the stage; the same number at another stage is another element
  /// @param route the procedure or body that this element goes to, null: the case's own
  @EventType(word = "element-defined", version = 1)
  record ElementDefined(
      int stage,
      int number,
      @Nullable Code nature,
      @Nullable Code service,
      @Nullable Code outcomeSought,
      @Nullable Code route,
      @Nullable PaperRef paper)
      implements Points {}

  /// An element is the same as one of an earlier stage.
  @EventType(word = "element-carried", version = 1)
  record ElementCarried(int stage, int element, int fromStage, int fromElement) implements Points {}

  /// A field of the element that the authority's profile adds, and its value.
  @EventType(word = "element-field-recorded", version = 1)
  record ElementFieldRecorded(int stage, int element, Code field, Code value) implements Points {}

  /// The stage found this of the element.
  @EventType(word = "finding-made", version = 1)
  record FindingMade(int stage, int element, Code finding) implements Points {}

  /// An element, or the whole stage, ended without a finding: withdrawn, not engaging …
  ///
  /// @param element null: the stage as a whole
  @EventType(word = "disposition-made", version = 1)
  record DispositionMade(int stage, @Nullable Integer element, Code disposition)
      implements Points {}
}
