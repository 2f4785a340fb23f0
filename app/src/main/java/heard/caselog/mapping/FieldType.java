package heard.caselog.mapping;

/// How the cells of a field are read.
public enum FieldType {
  /// Ties rows together; compared without regard to capitals and blanks.
  REFERENCE,
  DATE,
  /// One category of a scheme.
  CATEGORY,
  /// Several categories of a scheme, with a mark between them.
  CATEGORIES,
  /// A category of the findings, or an ending without one.
  FINDING,
  SERVICE,
  TEAM,
  PROCEDURE,
  STAGE,
  STATE,
  YES_NO,
  /// A whole number from 0 on.
  NUMBER,
  /// A whole number from 1 on, which counts things.
  COUNTING,
  /// Pounds, with or without pence.
  MONEY,
  /// A word of the log's own that makes up a category by itself, such as the name of a group.
  OWN_CODE,
  /// A field that the profile adds.
  OWN_FIELD,
  /// A figure from outside the cases that the profile knows.
  FIGURE,
  /// A number, with or without decimals.
  DECIMAL,
  /// The name of a person: goes to the people, never into an event.
  NAME,
  /// Sentences: go to the papers, never into an event.
  PROSE
}
