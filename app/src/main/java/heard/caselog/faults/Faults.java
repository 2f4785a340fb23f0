package heard.caselog.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// All faults of a log: every one goes to the reader given, the first of each kind are kept, and
/// all are counted. So a log of nothing but faults takes no more memory than another.
public final class Faults {

  /// How many faults of a kind are kept to be shown.
  public static final int SHOWN_OF_A_KIND = 500;

  private final Consumer<Fault> each;
  private final Map<FaultKind, Long> counts = new EnumMap<>(FaultKind.class);
  private final Map<FaultKind, List<Fault>> shown = new EnumMap<>(FaultKind.class);

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
        .map(entry ->
            new Group(
                entry.getKey(),
                entry.getValue(),
                shown.getOrDefault(entry.getKey(), List.of()).stream()
                    .sorted(Comparator.comparing(Fault::file).thenComparingLong(Fault::row))
                    .toList()))
        .toList();
  }

  /// Faults of one kind.
  ///
  /// @param first at most [#SHOWN_OF_A_KIND] of them
  public record Group(FaultKind kind, long count, List<Fault> first) {

    /// What the kind's faults say, each saying with how often it is said among the first, most
    /// frequent first: "Service \"Fosterng\"" 14 times.
    public List<Saying> sayings() {
      return first.stream()
          .collect(Collectors.groupingBy(f -> new Said(f.file(), f.column(), f.value(), f.wrong())))
          .entrySet()
          .stream()
          .map(entry -> new Saying(entry.getValue().getFirst(), entry.getValue().size()))
          .sorted(Comparator.comparingInt(Saying::times).reversed())
          .toList();
    }
  }

  private record Said(String file, String column, String value, String wrong) {}

  /// One saying: an example of it, and how often it is said.
  public record Saying(Fault example, int times) {}
}
