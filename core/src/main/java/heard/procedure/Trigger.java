package heard.procedure;

/// The events that a clock can start from or end at. A procedure file chooses among these.
public enum Trigger {
  /// What is complained about happened, or the grounds for complaining arose.
  GROUNDS_AROSE("the grounds arose"),
  /// The representation came to the authority, to any officer, by any channel.
  RECEIVED("receipt"),
  /// The authority decided that the person has sufficient interest in the child's welfare.
  INTEREST_DECIDED("the decision on sufficient interest"),
  /// The representation was acknowledged.
  ACKNOWLEDGED("the acknowledgement"),
  /// The stage was asked for, in any form.
  STAGE_REQUESTED("the request"),
  /// The request for the stage was acknowledged.
  REQUEST_ACKNOWLEDGED("the acknowledgement of the request"),
  /// Both sides agreed to leave out the stage before.
  STAGE_SKIPPED("the agreement to go on without the stage before"),
  /// The statement of complaint was agreed with the complainant.
  STATEMENT_AGREED("the agreement of the statement of complaint"),
  /// The response of the stage was sent.
  RESPONSE_SENT("the sending of the response"),
  /// The complainant received the response of the stage before.
  RESPONSE_RECEIVED("receipt of the response"),
  /// The panel's chair was appointed, those attending and the papers settled.
  CHAIR_APPOINTED("the appointment of the chair"),
  /// The papers went to the panel and those attending.
  PAPERS_SENT("the sending of the papers"),
  /// The panel met.
  PANEL_HELD("the hearing"),
  /// The panel sent its report.
  PANEL_REPORTED("the panel's report"),
  /// The authority received the panel's recommendations.
  PANEL_REPORT_RECEIVED("receipt of the panel's recommendations"),
  /// The court, tribunal, disciplinary or criminal proceedings concluded.
  PROCEEDINGS_CONCLUDED("the conclusion of the proceedings"),
  /// The representation was made again after concurrent proceedings.
  RESUBMITTED("the resubmission"),
  /// The person affected first had notice of the matter.
  NOTICE("notice of the matter"),
  /// The Ombudsman received the complaint in writing.
  OMBUDSMAN_COMPLAINED("the complaint to the Ombudsman");

  private final String said;

  Trigger(String said) {
    this.said = said;
  }

  /// In words, with its article, as in "10 working days from receipt".
  public String said() {
    return said;
  }
}
