package heard.reporting.catalogue;

/// A table of the record that a population is made from.
public enum Part {
  REPRESENTATION,
  STAGE,
  ELEMENT,
  THEME,
  OUTCOME_SOUGHT,
  REMEDY,
  LIMIT,
  ACTION,
  PAYMENT,
  CONVERSION,
  RECOMMENDATION,
  CHASE,
  DRAFT_RETURN,
  CONCERNED
}
