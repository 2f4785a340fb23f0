package heard.casefile.panel;

import heard.casefile.Event;
import heard.casefile.EventType;
import heard.casefile.OfStage;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.procedure.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happens only at a review panel, stage three of the statutory procedure.
public sealed interface PanelEvent extends Event, OfStage {

  @EventType(word = "panel-member-appointed", version = 1)
  record PanelMemberAppointed(int stage, @Nullable PersonId member, boolean chair)
      implements PanelEvent {}

  @EventType(word = "panel-member-stood-down", version = 1)
  record PanelMemberStoodDown(int stage, @Nullable PersonId member) implements PanelEvent {}

  /// A day for the hearing was fixed; a later one replaces it.
  ///
  /// @param hearingOn the day it is to meet
  @EventType(word = "panel-arranged", version = 1)
  record PanelArranged(int stage, LocalDate hearingOn) implements PanelEvent {}

  /// The papers went to the panel and the complainant.
  @EventType(word = "panel-papers-sent", version = 1)
  record PanelPapersSent(int stage) implements PanelEvent {}

  /// The panel sat.
  ///
  /// @param members how many sat, null where nobody wrote it down
  @EventType(word = "panel-held", version = 1)
  record PanelHeld(int stage, @Nullable Integer members) implements PanelEvent {}

  @EventType(word = "panel-found", version = 1)
  record PanelFound(int stage, int element, Code finding) implements PanelEvent {}

  /// The panel sent its report with its recommendations (reg 20(1)).
  @EventType(word = "panel-reported", version = 1)
  record PanelReported(int stage, @Nullable PaperRef report) implements PanelEvent {}

  /// The report reached the authority: its response runs from here (reg 20(3)).
  @EventType(word = "panel-report-received", version = 1)
  record PanelReportReceived(int stage) implements PanelEvent {}

  /// The authority considered the recommendations together with the independent person (reg 20(3)).
  @EventType(word = "independent-person-consulted", version = 1)
  record IndependentPersonConsulted(int stage) implements PanelEvent {}

  /// The complainant gave up the hearing or did not come.
  @EventType(word = "hearing-not-attended", version = 1)
  record HearingNotAttended(int stage) implements PanelEvent {}
}
