package heard.record;

import heard.casefile.CaseFile;
import heard.casefile.Fact;
import heard.casefile.PaperRef;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRecommended;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemedyAgreed;
import heard.schema.record.tables.records.RecommendationRecord;
import heard.schema.record.tables.records.RemedyRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Derives what was recommended in a representation, by its stages and by the Ombudsman, and what
/// was agreed with the Ombudsman.
final class RecommendationRows {

  /// The stage of what is the Ombudsman's.
  private static final int OMBUDSMAN = 0;

  private final int authority;
  private final UUID id;
  private final Rows rows;

  RecommendationRows(int authority, UUID id, Rows rows) {
    this.authority = authority;
    this.id = id;
    this.rows = rows;
  }

  private record Key(int stage, int number) {}

  private record Made(PaperRef text, @Nullable LocalDate on) {}

  /// One made again under its number has new words, and the day of the first.
  void project(CaseFile file) {
    var made = new LinkedHashMap<Key, Made>();
    for (var fact : file.facts().all(RecommendationMade.class)) {
      var event = fact.event();
      put(made, new Key(event.stage(), event.number()), event.text(), fact);
    }
    for (var fact : file.facts().all(OmbudsmanRecommended.class)) {
      var event = fact.event();
      put(made, new Key(OMBUDSMAN, event.number()), event.recommendation(), fact);
    }
    var decided = new LinkedHashMap<Key, Fact<RecommendationDecided>>();
    for (var fact : file.facts().all(RecommendationDecided.class)) {
      decided.put(new Key(fact.event().stage(), fact.event().number()), fact);
    }
    made.forEach((key, one) -> rows.add(row(key, one, decided.get(key))));
    remedies(file);
  }

  private static void put(Map<Key, Made> made, Key key, PaperRef text, Fact<?> fact) {
    made.merge(
        key, new Made(text, Projection.day(fact)), (first, again) -> new Made(text, first.on()));
  }

  private RecommendationRecord row(
      Key key, Made made, @Nullable Fact<RecommendationDecided> decided) {
    var row = new RecommendationRecord();
    row.setAuthorityId(authority);
    row.setRepresentationId(id);
    row.setStageOrdinal(key.stage());
    row.setNumber(key.number());
    row.setPaperId(made.text().id());
    row.setMadeOn(made.on());
    row.setAccepted(decided == null ? null : decided.event().accepted());
    var reasons = decided == null ? null : decided.event().reasons();
    row.setReasonsPaperId(reasons == null ? null : reasons.id());
    row.setDecidedOn(decided == null ? null : Projection.day(decided));
    return row;
  }

  private void remedies(CaseFile file) {
    int ordinal = 0;
    for (var fact : file.facts().all(OmbudsmanRemedyAgreed.class)) {
      var row = new RemedyRecord();
      row.setAuthorityId(authority);
      row.setRepresentationId(id);
      row.setStageOrdinal(OMBUDSMAN);
      row.setOrdinal(++ordinal);
      row.setRemedy(fact.event().remedy().word());
      row.setElementNumber(null);
      rows.add(row);
    }
  }
}
