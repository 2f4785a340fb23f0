package heard.reporting.catalogue;

import java.util.List;

/// What one row of a population is: the parts that are joined for it, the finest first.
public enum Grain {
  REPRESENTATION("representations", Part.REPRESENTATION),
  STAGE("stages", Part.STAGE, Part.REPRESENTATION),
  ELEMENT("elements", Part.ELEMENT, Part.STAGE, Part.REPRESENTATION),
  THEME("themes", Part.THEME, Part.REPRESENTATION),
  STAGE_THEME("themes", Part.THEME, Part.STAGE, Part.REPRESENTATION),
  OUTCOME_SOUGHT("outcomes sought", Part.OUTCOME_SOUGHT, Part.REPRESENTATION),
  STAGE_OUTCOME_SOUGHT("outcomes sought", Part.OUTCOME_SOUGHT, Part.STAGE, Part.REPRESENTATION),
  REMEDY("remedies", Part.REMEDY, Part.STAGE, Part.REPRESENTATION),
  LIMIT("limits", Part.LIMIT, Part.REPRESENTATION),
  ACTION("actions", Part.ACTION),
  /// With the representation that it is linked with, where it is with one.
  PAYMENT("payments", Part.PAYMENT, Part.REPRESENTATION),
  CONVERSION("conversions", Part.CONVERSION, Part.REPRESENTATION),
  /// With the stage that it was made at, unless it is the Ombudsman's.
  RECOMMENDATION("recommendations", Part.RECOMMENDATION, Part.STAGE, Part.REPRESENTATION),
  CHASE("chases", Part.CHASE, Part.STAGE, Part.REPRESENTATION),
  DRAFT_RETURN("drafts returned", Part.DRAFT_RETURN, Part.STAGE, Part.REPRESENTATION),
  CHILD("children", Part.CONCERNED, Part.REPRESENTATION),
  COMPLAINANT("complainants", Part.CONCERNED, Part.REPRESENTATION);

  private final String plural;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
  private final List<Part> parts;

  Grain(String plural, Part... parts) {
    this.plural = plural;
    this.parts = List.of(parts);
  }

  /// What its rows are called, in the plural.
  public String plural() {
    return plural;
  }

  /// The parts it joins, the finest first.
  public List<Part> parts() {
    return parts;
  }
}
