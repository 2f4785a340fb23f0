package heard.casefile.ombudsman;

import heard.casefile.Event;
import heard.casefile.EventType;
import heard.casefile.PaperRef;
import heard.procedure.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the Ombudsman does, whether the case is one of the Ombudsman's own or a complaint of the
/// authority that has gone there.
public sealed interface OmbudsmanEvent extends Event {

  /// The matter is with the Ombudsman, or its status there changed.
  @EventType(word = "ombudsman-referred", version = 1)
  record OmbudsmanReferred(@Nullable Code status) implements OmbudsmanEvent {}

  /// Authority and complainant agreed to go to the Ombudsman without a panel.
  @EventType(word = "early-referral-agreed", version = 1)
  record EarlyReferralAgreed() implements OmbudsmanEvent {}

  /// Whether the complaint had been through every stage of the authority first.
  @EventType(word = "exhaustion-recorded", version = 1)
  record ExhaustionRecorded(boolean afterAllStages) implements OmbudsmanEvent {}

  /// The Ombudsman asked for something.
  ///
  /// @param answerBy the day the Ombudsman set
  @EventType(word = "ombudsman-enquired", version = 1)
  record OmbudsmanEnquired(@Nullable LocalDate answerBy) implements OmbudsmanEvent {}

  @EventType(word = "ombudsman-answered", version = 1)
  record OmbudsmanAnswered() implements OmbudsmanEvent {}

  /// The Ombudsman decided; the decision may be unknown.
  @EventType(word = "ombudsman-decided", version = 1)
  record OmbudsmanDecided(@Nullable Code decision, @Nullable PaperRef statement)
      implements OmbudsmanEvent {}

  @EventType(word = "ombudsman-remedy-agreed", version = 1)
  record OmbudsmanRemedyAgreed(Code remedy, @Nullable LocalDate by) implements OmbudsmanEvent {}

  @EventType(word = "ombudsman-recommended", version = 1)
  record OmbudsmanRecommended(int number, PaperRef recommendation) implements OmbudsmanEvent {}

  /// What the Ombudsman had asked for was done.
  @EventType(word = "ombudsman-remedies-completed", version = 1)
  record OmbudsmanRemediesCompleted() implements OmbudsmanEvent {}

  /// The Ombudsman sent the matter back to the authority.
  ///
  /// @param stage the stage to complete, null: as far as it had come
  @EventType(word = "ombudsman-returned", version = 1)
  record OmbudsmanReturned(@Nullable Integer stage) implements OmbudsmanEvent {}
}
