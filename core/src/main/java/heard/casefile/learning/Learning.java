package heard.casefile.learning;

import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.learning.LearningEvent.ActionCompleted;
import heard.casefile.learning.LearningEvent.ActionDeclined;
import heard.casefile.learning.LearningEvent.ActionPlanned;
import heard.casefile.learning.LearningEvent.ActionProgressed;
import heard.casefile.learning.LearningEvent.LearningRecorded;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import java.util.List;
import java.util.Optional;

/// What was recommended and learned, and what was done about it.
public record Learning(Facts facts) {

  /// What began this stream; empty for a case.
  public Optional<Fact<LearningRecorded>> recorded() {
    return facts.first(LearningRecorded.class);
  }

  /// The plan that holds by now.
  public Optional<ActionPlanned> plan() {
    return facts.last(ActionPlanned.class).map(Fact::event);
  }

  public Optional<Fact<ActionProgressed>> progress() {
    return facts.last(ActionProgressed.class);
  }

  public Optional<Fact<ActionCompleted>> completed() {
    return facts.last(ActionCompleted.class);
  }

  public Optional<Fact<ActionDeclined>> declined() {
    return facts.last(ActionDeclined.class);
  }

  /// The recommendations made at a stage of this case.
  public List<RecommendationMade> recommendations(int stage) {
    return facts.all(RecommendationMade.class).stream()
        .map(Fact::event)
        .filter(r -> r.stage() == stage)
        .toList();
  }

  /// What the authority decided on one of them; empty while it has not.
  public Optional<RecommendationDecided> decision(int stage, int number) {
    return facts.all(RecommendationDecided.class).reversed().stream()
        .map(Fact::event)
        .filter(d -> d.stage() == stage && d.number() == number)
        .findFirst();
  }
}
