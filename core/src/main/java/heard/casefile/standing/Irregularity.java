package heard.casefile.standing;

import heard.procedure.Code;

/// Something in the history of a case that the procedure does not allow. It happened all the same.
///
/// @param stage ordinal of the stage, 0: the whole representation
public record Irregularity(What what, int stage) {

  /// The irregularity as lists and reports name it.
  public Code code() {
    return Code.of(what);
  }

  /// Every irregularity that can be told from the record itself. What is merely not recorded is
  /// none.
  public enum What {
    STAGE_BEFORE_RECEIPT("The stage began before the representation was received"),
    RESPONSE_BEFORE_REQUEST("The response was sent before the stage was asked for"),
    RESPONSE_SENT_TWICE("More than one response was sent without the stage being reopened"),
    STAGES_OUT_OF_ORDER("The stage was asked for before the stage that comes first"),
    STAGE_BEFORE_OUTCOME(
        "The stage was opened although the one before was neither answered nor out of time, and"
            + " nothing says that both sides agreed"),
    LATE_REQUEST_NOT_CONSIDERED(
        "The request came after its time, and no decision on its facts is recorded"),
    RIGHT_REFUSED(
        "The request was refused, although the stage is the complainant's right and the request was"
            + " not late"),
    EXTENDED_TWICE("The time was extended more than once"),
    EXTENDED_LATE(
        "The extension was decided or told after the day the limit fell: the target stays missed"),
    EXTENDED_TOO_FAR("The complainant was given a date beyond the longest lawful time"),
    EXTENDED_WITHOUT_POWER("The time was extended, where the procedure knows no extension"),
    ANSWERED_WITHOUT_FINDING(
        "The response was sent while an element had neither a finding nor another end"),
    FINDING_AFTER_RESPONSE("A finding is dated after the response"),
    NO_INDEPENDENT_PERSON("The investigation was answered without an independent person"),
    ANSWERED_WITHOUT_REPORTS("The investigation was answered before both reports were in"),
    PANEL_TOO_SMALL("The panel sat with fewer than three members"),
    PANEL_WITHOUT_CHAIR("The panel sat without one of its members in the chair"),
    PANEL_WITH_INDEPENDENT_PERSON(
        "Somebody sat on the panel who was independent person or investigator at the stage before"),
    NOT_INDEPENDENT("Somebody took part who was found not to be independent"),
    REPORT_BEFORE_HEARING("The panel reported before it had sat"),
    CLOSED_WITH_STAGE_OPEN("The case was closed while a stage was neither answered nor closed"),
    OTHER_PROCEDURE("The stage ran under another procedure than the one chosen");

    private final String says;

    What(String says) {
      this.says = says;
    }

    /// In a sentence, without its full stop.
    public String says() {
      return says;
    }
  }
}
