package heard.caselog.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// All faults of a log: every one goes to the reader given, the first of each kind are kept, and
/// all are counted. So a log of nothing but faults takes no more memory than another.
public final class Faults {

  /// How many faults of a kind are kept to be shown.
  public static final int SHOWN_OF_A_KIND = 500;

  private final Consumer<Fault> each;
  private final Map<FaultKind, Long> counts = new EnumMap<>(FaultKind.class);
  private final Map<FaultKind, List<Fault>> shown = new EnumMap<>(FaultKind.class);
  private final Map<FaultKind, Map<Said, Saying>> sayings = new EnumMap<>(FaultKind.class);

  /// No faults yet.
  ///
  /// @param each is given every fault as it is found
  public Faults(Consumer<Fault> each) {
    this.each = each;
  }

  public void add(Fault fault) {
    each.accept(fault);
    counts.merge(fault.kind(), 1L, Long::sum);
    var kept = shown.computeIfAbsent(fault.kind(), _ -> new ArrayList<>());
    if (kept.size() < SHOWN_OF_A_KIND) {
      kept.add(fault);
    }
    var said = sayings.computeIfAbsent(fault.kind(), _ -> new LinkedHashMap<>());
    var words = new Said(fault.file(), fault.column(), fault.value(), fault.wrong());
    if (said.size() < SHOWN_OF_A_KIND || said.containsKey(words)) {
      said.merge(
          words, new Saying(fault, 1), (old, _) -> new Saying(old.example(), old.times() + 1));
    }
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /// How many there are of every kind together.
  public long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Whether a file as a whole can't be relied on, so that there are no good rows to take.
  public boolean spoilFiles() {
    return counts.keySet().stream().anyMatch(FaultKind::spoilsFile);
  }

  /// Kinds in the order in which they are best mended, with how many there are of each and the
  /// first of them, by file and row.
  public List<Group> groups() {
    return counts.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Group group(FaultKind kind, long count) {
    return new Group(
        kind,
        count,
        shown.getOrDefault(kind, List.of()).stream()
            .sorted(Comparator.comparing(Fault::file).thenComparingLong(Fault::row))
            .toList(),
        sayings.getOrDefault(kind, Map.of()).values().stream()
            .sorted(Comparator.comparingLong(Saying::times).reversed())
            .toList());
  }

  /// Faults of one kind.
  ///
  /// @param first at most [#SHOWN_OF_A_KIND] of them, by file and row
  /// @param sayings what they say, the most frequent first
  public record Group(FaultKind kind, long count, List<Fault> first, List<Saying> sayings) {

    public Group {
      first = List.copyOf(first);
      sayings = List.copyOf(sayings);
    }
  }

  private record Said(String file, String column, String value, String wrong) {}

  /// The same said of several cells of a column.
  ///
  /// @param example the first of them
  public record Saying(Fault example, long times) {}
}
