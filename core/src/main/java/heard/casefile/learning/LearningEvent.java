package heard.casefile.learning;

import heard.casefile.Beginning;
import heard.casefile.CaseId;
import heard.casefile.Event;
import heard.casefile.EventType;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.procedure.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was recommended and learned, and what was done about it. A recommendation belongs to the
/// case it was made in; a lesson or action is a stream of its own and may name the case it is from.
public sealed interface LearningEvent extends Event {

  /// A stream begins: a lesson, observation or action from some source.
  ///
  /// @param source the list it belongs to
  /// @param section of the source, such as a stage or a phase
  @EventType(word = "learning-recorded", version = 1)
  record LearningRecorded(
      Code source,
      @Nullable Integer number,
      PaperRef text,
      @Nullable Code service,
      @Nullable Code section,
      @Nullable CaseId from,
      @Nullable ImportId importId)
      implements LearningEvent, Beginning {}

  /// Who is to do what by when; a later plan replaces it.
  ///
  /// @param byInWords where the plan gives no day but words such as "ongoing"
  @EventType(word = "action-planned", version = 1)
  record ActionPlanned(
      @Nullable PaperRef owner,
      @Nullable LocalDate by,
      @Nullable PaperRef byInWords,
      @Nullable PaperRef intendedOutcome,
      @Nullable PaperRef target)
      implements LearningEvent {}

  @EventType(word = "action-progressed", version = 1)
  record ActionProgressed(PaperRef progress) implements LearningEvent {}

  @EventType(word = "action-completed", version = 1)
  record ActionCompleted(@Nullable PaperRef evidence) implements LearningEvent {}

  /// Somebody other than the owner saw that it was done.
  @EventType(word = "action-verified", version = 1)
  record ActionVerified() implements LearningEvent {}

  /// It will not be done, and why.
  @EventType(word = "action-declined", version = 1)
  record ActionDeclined(@Nullable PaperRef reasons) implements LearningEvent {}

  /// A report on this case recommended something.
  @EventType(word = "recommendation-made", version = 1)
  record RecommendationMade(int stage, int number, PaperRef text) implements LearningEvent {}

  /// The authority accepted a recommendation of this case, or rejected it with reasons.
  ///
  /// @param stage whose report recommended it; 0 if the Ombudsman did
  @EventType(word = "recommendation-decided", version = 1)
  record RecommendationDecided(int stage, int number, boolean accepted, @Nullable PaperRef reasons)
      implements LearningEvent {}
}
