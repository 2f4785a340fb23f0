package heard.authority;

import java.util.List;
import java.util.Optional;

/// The reports that come with Heard, for every authority that has none of their name.
public final class ShippedReports {

  private static final String FOLDER = "reports/";

  private ShippedReports() {}

  /// Their paths in a profile: `reports/annual.md`.
  static List<String> paths() {
    return ShippedFile.text("/reports/index.txt")
        .orElseThrow()
        .lines()
        .map(name -> FOLDER + name + ".md")
        .toList();
  }

  /// The text of one, by its path in a profile.
  static Optional<String> text(String path) {
    return paths().contains(path) ? ShippedFile.text("/" + path) : Optional.empty();
  }

  /// Whether a file of a profile is one of them, unchanged.
  public static boolean include(ProfileText file) {
    return text(file.path()).filter(file.text()::equals).isPresent();
  }
}
