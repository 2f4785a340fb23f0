package heard.procedure;

/// Where a stage leads to, and when.
///
/// @param stage the id of the stage it leads to
public record Onward(Code stage, Condition condition, Citation citation) {

  /// When the way is open.
  public enum Condition {
    /// The complainant asks after the response.
    REQUESTED_AFTER_RESPONSE,
    /// The stage has run out of time without a response.
    OUT_OF_TIME,
    /// Authority and complainant agree that the stage is not appropriate.
    BOTH_AGREE,
    /// Authority and complainant agree to leave out what comes between.
    EARLY_REFERRAL,
    /// The authority accepts a request that brings something new.
    ACCEPTED_REQUEST
  }
}
