package heard.caselog.changes;

/// The parts of a case that rows of its own can tell of.
enum Part {
  WHOLE,
  STAGE,
  ELEMENT,
  /// A recommendation of a stage's report.
  RECOMMENDATION,
  /// A recommendation of the Ombudsman.
  OMBUDSMANS;

  /// @param stage 0 for the representation
  /// @param element 0 for the stage as a whole
  static Part of(int stage, int element) {
    return element > 0 ? ELEMENT : stage > 0 ? STAGE : WHOLE;
  }

  /// @param stage 0 if it is the Ombudsman's
  static Part ofRecommendation(int stage) {
    return stage > 0 ? RECOMMENDATION : OMBUDSMANS;
  }
}
