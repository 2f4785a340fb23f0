package heard.casefile.retention;

import java.time.LocalDate;

/// The day that the time a case is kept has counted from, and what happened then.
public record RetentionStart(LocalDate on, Point point) {

  /// What happened then.
  public enum Point {
    RECEIPT("receipt"),
    LAST_RESPONSE("the last response"),
    CLOSING("closing"),
    OMBUDSMANS_DECISION("the Ombudsman’s decision"),
    REMEDIES_COMPLETED("the day when what was agreed with the Ombudsman was done");

    private final String said;

    Point(String said) {
      this.said = said;
    }

    /// The words that follow "from".
    public String said() {
      return said;
    }
  }
}
