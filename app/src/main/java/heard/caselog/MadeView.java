package heard.caselog;

import heard.authority.Profile;
import heard.caselog.Differences.Difference;
import java.util.List;

/// What an import made, for its page.
///
/// @param kinds representations of each kind
/// @param differences the first of those there are
public record MadeView(
    ImportRow row, List<Kind> kinds, Made made, int differing, List<Difference> differences) {

  public MadeView {
    kinds = List.copyOf(kinds);
    differences = List.copyOf(differences);
  }

  /// Representations of one kind.
  public record Kind(String code, String label, int number) {}

  static MadeView of(ImportRow row, Made made, Differences differences, Profile profile) {
    return new MadeView(row, kinds(made, profile), made, differences.count(), differences.first());
  }

  static List<Kind> kinds(Made made, Profile profile) {
    return made.byKind().entrySet().stream()
        .map(kind -> new Kind(kind.getKey(), Labels.kind(profile, kind.getKey()), kind.getValue()))
        .toList();
  }
}
