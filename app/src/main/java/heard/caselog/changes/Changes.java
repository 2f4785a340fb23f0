package heard.caselog.changes;

import heard.caselog.staging.Missing;
import heard.caselog.staging.Reach;
import heard.caselog.staging.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What a later export of a log says otherwise than the earlier ones: all of it counted, the first
/// of it shown.
///
/// @param differing what says something otherwise, told apart
/// @param contended those of them of which the same thing was changed in Heard
/// @param taken those of them that were taken over
/// @param byHeading how often each column says something otherwise
/// @param gone cases that should stand in this export and do not
/// @param beyond cases that earlier exports brought and of which this one says nothing
/// @param reach what this export covers
public record Changes(
    Tally differing,
    long contended,
    long taken,
    Map<String, Long> byHeading,
    List<ChangedCase> cases,
    List<String> fresh,
    long gone,
    List<Missing> missing,
    long beyond,
    List<Reach> reach) {

  /// How many cases of each kind are shown.
  public static final int SHOWN = 500;

  /// Nothing at all.
  public static final Changes NONE =
      new Changes(Tally.NONE, 0, 0, Map.of(), List.of(), List.of(), 0, List.of(), 0, List.of());

  public Changes {
    byHeading = Map.copyOf(byHeading);
    cases = List.copyOf(cases);
    fresh = List.copyOf(fresh);
    missing = List.copyOf(missing);
    reach = List.copyOf(reach);
  }

  /// How many cases say something otherwise.
  public long changed() {
    return differing.total();
  }

  /// Whether there is anything to be shown of earlier exports.
  public boolean isEmpty() {
    return changed() == 0 && gone == 0 && beyond == 0;
  }

  /// One thing found in the comparison.
  public sealed interface Finding {

    /// A case that is not in Heard yet.
    record Fresh(String reference) implements Finding {}

    /// A case that says something otherwise.
    record Differing(ChangedCase of) implements Finding {}

    /// A case that is not in this export.
    record Absent(Missing of) implements Finding {}
  }

  /// Counts findings, and keeps the first of them.
  public static final class Counting implements Consumer<Finding> {

    private final List<ChangedCase> cases = new ArrayList<>();
    private final List<String> fresh = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private final Map<String, Long> byHeading = new TreeMap<>();
    private Tally differing = Tally.NONE;
    private long contended;
    private long taken;
    private long gone;
    private long beyond;

    @Override
    public void accept(Finding finding) {
      switch (finding) {
        case Finding.Fresh(var reference) -> keep(fresh, reference);
        case Finding.Differing(var of) -> differing(of);
        case Finding.Absent(var of) when of.gone() -> {
          gone++;
          keep(missing, of);
        }
        case Finding.Absent _ -> beyond++;
      }
    }

    private void differing(ChangedCase of) {
      differing = differing.and(Tally.of(of.family(), 1));
      contended += of.isContended() ? 1 : 0;
      taken += of.taken() ? 1 : 0;
      of.changes().forEach(change -> byHeading.merge(change.heading(), 1L, Long::sum));
      keep(cases, of);
    }

    private static <T> void keep(List<T> first, T one) {
      if (first.size() < SHOWN) {
        first.add(one);
      }
    }

    /// All that was found.
    ///
    /// @param reach what the export covers
    public Changes all(List<Reach> reach) {
      return new Changes(
          differing, contended, taken, byHeading, cases, fresh, gone, missing, beyond, reach);
    }
  }

  /// The case shown at that place, counted from 0.
  public Optional<ChangedCase> at(int place) {
    return place >= 0 && place < cases.size() ? Optional.of(cases.get(place)) : Optional.empty();
  }
}
