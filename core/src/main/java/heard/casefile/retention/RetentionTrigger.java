package heard.casefile.retention;

/// What the time that a case is kept counts from. Whichever it is, no case has a day until which it
/// is kept before it is over for good.
public enum RetentionTrigger {
  /// What holds where nothing else is said.
  OVER(
      "the day it was over for good: closed, decided by the Ombudsman and what was agreed with the"
          + " Ombudsman done, whichever came last"),
  CLOSED("the day it was closed, withdrawn or refused, whatever the Ombudsman did later"),
  ANSWERED("the day of the last response; where there was none, as `closed`"),
  RECEIVED("the day it was received");

  private final String says;

  RetentionTrigger(String says) {
    this.says = says;
  }

  /// Says which day that is.
  public String says() {
    return says;
  }
}
