package heard.casefile.ombudsman;

import heard.casefile.Fact;
import heard.casefile.Facts;
import heard.casefile.ombudsman.OmbudsmanEvent.EarlyReferralAgreed;
import heard.casefile.ombudsman.OmbudsmanEvent.ExhaustionRecorded;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanDecided;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanEnquired;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReferred;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemediesCompleted;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanRemedyAgreed;
import heard.casefile.ombudsman.OmbudsmanEvent.OmbudsmanReturned;
import heard.procedure.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the Ombudsman has to do with a case.
public record OmbudsmanMatter(Facts facts) {

  /// When it first went there.
  public Optional<Fact<OmbudsmanReferred>> referred() {
    return facts.first(OmbudsmanReferred.class);
  }

  /// The status it has there by now.
  public Optional<Code> status() {
    return facts
        .last(OmbudsmanReferred.class)
        .flatMap(f -> Optional.ofNullable(f.event().status()));
  }

  /// The latest decision; its day may be known where its content is not.
  public Optional<Fact<OmbudsmanDecided>> decided() {
    return facts.last(OmbudsmanDecided.class);
  }

  public Optional<Code> decision() {
    return decided().flatMap(f -> Optional.ofNullable(f.event().decision()));
  }

  public Optional<Boolean> afterAllStages() {
    return facts.last(ExhaustionRecorded.class).map(f -> f.event().afterAllStages());
  }

  public Optional<Fact<OmbudsmanEnquired>> enquired() {
    return facts.last(OmbudsmanEnquired.class);
  }

  /// Remedies agreed with the Ombudsman, in order.
  public List<OmbudsmanRemedyAgreed> remedies() {
    return facts.all(OmbudsmanRemedyAgreed.class).stream().map(Fact::event).toList();
  }

  public Optional<LocalDate> remediesCompletedOn() {
    return facts.last(OmbudsmanRemediesCompleted.class).map(Fact::stands);
  }

  public Optional<Fact<EarlyReferralAgreed>> earlyReferral() {
    return facts.last(EarlyReferralAgreed.class);
  }

  /// Whether it is there now: referred, and neither decided nor returned since.
  public boolean hasIt() {
    return facts
        .last(OmbudsmanReferred.class)
        .map(facts::after)
        .filter(since -> !since.any(OmbudsmanDecided.class) && !since.any(OmbudsmanReturned.class))
        .isPresent();
  }
}
