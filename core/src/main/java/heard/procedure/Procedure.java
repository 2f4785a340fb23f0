package heard.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A complaints procedure, whole: what a procedure file says.
///
/// @param digest SHA-256 of the file, and of the authority's own settings where there are any, in
///   hexadecimal: the version, which never changes
/// @param stages in their order
/// @param limits each in force on the days it says
/// @param refusals the grounds on which a representation or a part of it may be refused
public record Procedure(
    Code id,
    String title,
    String digest,
    InForce inForce,
    List<Stage> stages,
    List<Limit> limits,
    List<Ground> refusals) {

  /// Copies the lists.
  public Procedure {
    stages = List.copyOf(stages);
    limits = List.copyOf(limits);
    refusals = List.copyOf(refusals);
  }

  /// The stage of this id.
  public Optional<Stage> stage(Code id) {
    return stages.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /// The limit of this id by which a clock starting on this day is counted.
  public Optional<Limit> limit(Code id, LocalDate starting) {
    return limits.stream().filter(l -> l.id().equals(id) && l.inForce().on(starting)).findFirst();
  }

  /// The limits of a stage by which clocks starting on this day are counted.
  public List<Limit> limits(Code stage, LocalDate starting) {
    return limits.stream()
        .filter(l -> stage.equals(l.stage()) && l.inForce().on(starting))
        .toList();
  }

  /// The same procedure in another version.
  public Procedure withDigest(String own) {
    return new Procedure(id, title, own, inForce, stages, limits, refusals);
  }

  /// The same procedure with an authority's own limits.
  public Procedure withLimits(List<Limit> own) {
    return new Procedure(id, title, digest, inForce, stages, own, refusals);
  }
}
