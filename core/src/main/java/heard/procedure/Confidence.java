package heard.procedure;

/// How well a number or a rule of a procedure file is known.
public enum Confidence {
  /// Read in the primary source, a decision of the Ombudsman or Hansard.
  VERIFIED,
  /// Read in a secondary source: a council's page, a charity's, a paraphrase of the duty.
  SECONDARY,
  /// From memory of the regulations or guidance: for a person to check, so a setting.
  MEMORY,
  /// Inferred, or recommended where no source speaks.
  INFERENCE
}
