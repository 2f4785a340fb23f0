package heard.reporting.definition;

import heard.reporting.catalogue.Dimension;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words of a report that comes with Heard which an authority's profile has no category for.
/// There nothing can be counted under them, and the table says so; in a report of the authority's
/// own such a word is a fault.
final class Lacking {

  private final boolean tolerated;
  private final Set<String> words = new LinkedHashSet<>();

  private Lacking(boolean tolerated) {
    this.tolerated = tolerated;
  }

  /// In a report of the authority's own.
  static Lacking isFault() {
    return new Lacking(false);
  }

  /// In a report that comes with Heard.
  static Lacking isSaid() {
    return new Lacking(true);
  }

  /// Notes a word; false if it is a fault.
  boolean tolerates(Dimension dimension, String word) {
    if (tolerated) {
      words.add("%s %s".formatted(said(dimension.name()), said(word)));
    }
    return tolerated;
  }

  /// Notes that a dimension has no values at all; false if that is a fault.
  boolean tolerates(Dimension dimension) {
    if (tolerated) {
      words.add("any " + said(dimension.name()));
    }
    return tolerated;
  }

  /// What is to be said under the table that was read last.
  List<String> note() {
    var note =
        words.isEmpty()
            ? List.<String>of()
            : List.of(
                "Not among this council's categories: %s.".formatted(String.join(", ", words)));
    words.clear();
    return note;
  }

  private static String said(String word) {
    return word.replace('-', ' ');
  }
}
