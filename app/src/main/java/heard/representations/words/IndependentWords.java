package heard.representations.words;

import heard.authority.Scheme;
import heard.casefile.investigation.InvestigationEvent;
import heard.casefile.investigation.InvestigationEvent.*;
import heard.casefile.panel.PanelEvent;
import heard.casefile.panel.PanelEvent.*;
import heard.platform.pages.Dates;

/// What happens at an investigation and at a panel, in sentences.
record IndependentWords(Labels labels) {

  String say(InvestigationEvent event) {
    return switch (event) {
      case InvestigatorAppointed _ -> "Investigating Officer appointed";
      case IndependentPersonAppointed _ -> "Independent Person appointed";
      case AppointmentEnded e -> "Appointment ended: " + Labels.plain(e.role());
      case StatementOfComplaintAgreed _ -> "Statement of complaint agreed";
      case StatementOfComplaintSet _ -> "Statement of complaint settled by the investigator";
      case StatementOfComplaintAmended _ -> "Statement of complaint amended";
      case InvestigatorFound e ->
          "Investigating Officer’s finding on element %d: %s"
              .formatted(e.element(), labels.of(Scheme.FINDING, e.finding()));
      case IndependentViewGiven e ->
          "Independent Person’s view on element %d: %s"
              .formatted(e.element(), Labels.plain(e.view()));
      case InvestigatorReportReceived _ -> "Investigating Officer’s report received";
      case IndependentReportReceived _ -> "Independent Person’s report received";
      case ReportReturned e ->
          "Report sent back" + (e.reason() == null ? "" : ": " + Labels.plain(e.reason()));
      case Adjudicated _ -> "Adjudicated";
    };
  }

  String say(PanelEvent event) {
    return switch (event) {
      case PanelMemberAppointed e ->
          e.chair() ? "Chair of the panel appointed" : "Panel member appointed";
      case PanelMemberStoodDown _ -> "Panel member stood down";
      case PanelArranged e -> "Panel arranged for " + Dates.full(e.hearingOn());
      case PanelPapersSent _ -> "Papers sent to the panel";
      case PanelHeld e ->
          e.members() == null
              ? "The panel sat"
              : "The panel sat with %d members".formatted(e.members());
      case PanelFound e ->
          "Panel’s finding on element %d: %s"
              .formatted(e.element(), labels.of(Scheme.FINDING, e.finding()));
      case PanelReported _ -> "The panel reported";
      case PanelReportReceived _ -> "The panel’s report reached the authority";
      case IndependentPersonConsulted _ ->
          "The recommendations were considered with the independent person";
      case HearingNotAttended _ -> "The complainant did not attend the hearing";
    };
  }
}
