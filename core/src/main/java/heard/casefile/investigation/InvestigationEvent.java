package heard.casefile.investigation;

import heard.casefile.Event;
import heard.casefile.EventType;
import heard.casefile.OfStage;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.procedure.Code;
import org.jspecify.annotations.Nullable;

/// What happens only at an independent investigation, stage two of the statutory procedure.
public sealed interface InvestigationEvent extends Event, OfStage {

  @EventType(word = "investigator-appointed", version = 1)
  record InvestigatorAppointed(int stage, @Nullable PersonId person)
      implements InvestigationEvent {}

  /// The independent person joined; needed at every investigation (reg 17(2)).
  @EventType(word = "independent-person-appointed", version = 1)
  record IndependentPersonAppointed(int stage, @Nullable PersonId person)
      implements InvestigationEvent {}

  /// An investigator or independent person left before the end.
  ///
  /// @param role investigating-officer or independent-person
  @EventType(word = "appointment-ended", version = 1)
  record AppointmentEnded(int stage, Code role, @Nullable PersonId person)
      implements InvestigationEvent {}

  /// Complainant and investigator agreed what is investigated.
  @EventType(word = "statement-of-complaint-agreed", version = 1)
  record StatementOfComplaintAgreed(int stage, @Nullable PaperRef statement)
      implements InvestigationEvent {}

  /// The investigator settled the statement after reasonable attempts to agree it.
  @EventType(word = "statement-of-complaint-set", version = 1)
  record StatementOfComplaintSet(int stage, @Nullable PaperRef statement)
      implements InvestigationEvent {}

  /// The statement was changed after it had been agreed.
  @EventType(word = "statement-of-complaint-amended", version = 1)
  record StatementOfComplaintAmended(int stage, @Nullable PaperRef statement)
      implements InvestigationEvent {}

  @EventType(word = "investigator-found", version = 1)
  record InvestigatorFound(int stage, int element, Code finding) implements InvestigationEvent {}

  /// What the independent person thinks of an element.
  @EventType(word = "independent-view-given", version = 1)
  record IndependentViewGiven(int stage, int element, Code view) implements InvestigationEvent {}

  @EventType(word = "investigator-report-received", version = 1)
  record InvestigatorReportReceived(int stage, @Nullable PaperRef report)
      implements InvestigationEvent {}

  @EventType(word = "independent-report-received", version = 1)
  record IndependentReportReceived(int stage, @Nullable PaperRef report)
      implements InvestigationEvent {}

  /// The adjudicating officer sent the investigator's report back; no clock stops for it.
  @EventType(word = "report-returned", version = 1)
  record ReportReturned(int stage, @Nullable Code reason) implements InvestigationEvent {}

  /// The adjudicating officer decided; the findings are events of their own.
  @EventType(word = "adjudicated", version = 1)
  record Adjudicated(int stage, @Nullable PaperRef adjudication) implements InvestigationEvent {}
}
