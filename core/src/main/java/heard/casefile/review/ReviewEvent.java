package heard.casefile.review;

import heard.casefile.Event;
import heard.casefile.EventType;
import heard.casefile.OfStage;
import heard.procedure.Code;
import org.jspecify.annotations.Nullable;

/// A second answer by the authority itself, where a procedure screens the request for it.
public sealed interface ReviewEvent extends Event, OfStage {

  /// It was looked at whether the request brings what the procedure asks for.
  @EventType(word = "review-screened", version = 1)
  record ReviewScreened(int stage, boolean accepted, @Nullable Code ground)
      implements ReviewEvent {}
}
