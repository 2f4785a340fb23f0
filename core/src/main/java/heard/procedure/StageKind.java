package heard.procedure;

/// The kinds of stage whose logic Heard knows. A procedure is made of these, in any order.
public enum StageKind {
  /// The people who run the service answer the complaint (stage 1 of the statutory procedure).
  LOCAL_RESOLUTION,
  /// An Investigating Officer and an Independent Person investigate; the authority adjudicates.
  INDEPENDENT_INVESTIGATION,
  /// Independent people review the investigation at a hearing.
  REVIEW_PANEL,
  /// A senior officer looks again (the second stage of a corporate procedure).
  INTERNAL_REVIEW,
  /// The Local Government and Social Care Ombudsman.
  OMBUDSMAN,
  /// An answer to an enquiry: no finding, no further stage.
  PLAIN_REPLY
}
