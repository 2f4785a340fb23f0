package heard.platform.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Gathers every fault of a set of files, so that all are named at once.
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  /// Notes one.
  ///
  /// @param fix a sentence without its full stop being missed: what to do
  public void add(Place place, String what, String fix) {
    found.add(new Fault(place, what, fix));
  }

  /// Notes a word that is none of those known, with the nearest of them.
  ///
  /// @param kind what the word should be, as in "no finding"
  public void unknown(Place place, String word, String kind, Collection<String> known) {
    var fix =
        Nearest.to(word, known)
            .map("Did you mean %s?"::formatted)
            .orElseGet(() -> "Use one of " + String.join(", ", known.stream().sorted().toList()));
    add(place, "\"%s\" is no %s".formatted(word, kind), fix);
  }

  /// Whether there are none.
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// All of them, by file and line.
  public List<Fault> all() {
    return found.stream()
        .sorted(
            Comparator.comparing((Fault f) -> f.place().file())
                .thenComparingInt(f -> f.place().line()))
        .toList();
  }

  /// All of them, a line each.
  public String say() {
    return String.join("\n", all().stream().map(Fault::toString).toList());
  }
}
