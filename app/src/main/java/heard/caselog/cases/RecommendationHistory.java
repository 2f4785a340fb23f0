package heard.caselog.cases;

import heard.casefile.PaperRef;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRecommended;
import heard.caselog.mapping.Field;
import heard.caselog.staging.ReadRow;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was recommended, and whether the authority accepted it.
final class RecommendationHistory {

  /// The stage of what is the Ombudsman's.
  private static final int OMBUDSMAN = 0;

  private final Belongings belongings;
  private final ReadRow row;
  private final int number;
  private final Telling telling;

  private RecommendationHistory(Belongings belongings, ReadRow row, Telling telling) {
    this.belongings = belongings;
    this.row = row;
    this.number = Objects.requireNonNull(row.number(Field.RECOMMENDATION_NUMBER));
    this.telling = telling;
  }

  static void ofStage(int stage, Belongings belongings, ReadRow row, Telling telling) {
    var history = new RecommendationHistory(belongings, row, telling);
    telling.add(
        When.on(row.day(Field.RECOMMENDED)),
        new RecommendationMade(stage, history.number, history.text()));
    history.decided(stage);
  }

  static void ofOmbudsman(Belongings belongings, ReadRow row, Telling telling) {
    var history = new RecommendationHistory(belongings, row, telling);
    telling.add(
        When.on(row.day(Field.RECOMMENDED)),
        new OmbudsmanRecommended(history.number, history.text()));
    history.decided(OMBUDSMAN);
  }

  private void decided(int stage) {
    var accepted = row.answer(Field.RECOMMENDATION_ACCEPTED);
    if (accepted != null) {
      telling.add(
          When.on(row.day(Field.RECOMMENDATION_DECIDED)),
          new RecommendationDecided(stage, number, accepted, paper(Field.RECOMMENDATION_REASONS)));
    }
  }

  private PaperRef text() {
    return Objects.requireNonNull(paper(Field.RECOMMENDATION));
  }

  private @Nullable PaperRef paper(Field field) {
    return row.text(field).map(belongings::paper).orElse(null);
  }
}
