package heard.representations;

import java.util.List;

/// What can be done on a case now, and what cannot yet and why.
///
/// @param none what to say when there is nothing of either
public record ActionsView(List<Now> now, List<NotYet> notYet, String none) {

  /// Something that can be done, and where.
  public record Now(String label, String href) {}

  /// Something that cannot be done yet.
  public record NotYet(String label, String because) {}
}
