package heard.procedure;

import java.util.List;

/// The more time that the law allows for a limit.
///
/// @param maximum the longest in all, counted from the start of the limit and never from the day of
///   the extension
/// @param decider who decides
/// @param tell whether the complainant must be told, with the reason, on or before the day on which
///   the limit falls without it
public record Extension(
    Length maximum, Decider decider, boolean tell, List<Ground> grounds, Citation citation) {

  /// Copies the list.
  public Extension {
    grounds = List.copyOf(grounds);
  }
}
