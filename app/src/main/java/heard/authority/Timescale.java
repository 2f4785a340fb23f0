package heard.authority;

import heard.procedure.Code;

/// What "within timescale" means for a stage in an authority's reports.
///
/// @param limit the limit it is about
public record Timescale(Code limit, Meaning meaning) {

  /// Which of its dates.
  public enum Meaning {
    /// The date without an extension.
    TARGET,
    /// The extended date where the time was extended, else the date without.
    AS_EXTENDED,
    /// The longest lawful time, extended or not.
    MAXIMUM
  }
}
