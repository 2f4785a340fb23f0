package heard.authority;

import heard.procedure.Code;
import heard.procedure.InForce;
import heard.procedure.Procedure;
import heard.procedure.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A procedure as an authority uses it: with its own settings, words and timescales.
///
/// @param procedure with the limits that the authority has set; its digest is the one of the
///   procedure file
/// @param label the authority's word for it
/// @param words other words for it
/// @param inForce when new representations may be put through it
/// @param stages the authority's words for its stages
/// @param timescales what "within timescale" means, by stage
public record ProcedureInUse(
    Procedure procedure,
    String label,
    List<String> words,
    InForce inForce,
    List<StageWords> stages,
    Map<Code, Timescale> timescales) {

  /// Copies the collections.
  public ProcedureInUse {
    words = List.copyOf(words);
    stages = List.copyOf(stages);
    timescales = Map.copyOf(timescales);
  }

  /// The authority's words for a stage.
  ///
  /// @param label the one that is shown
  /// @param words others that mean the same
  public record StageWords(Code stage, String label, List<String> words) {

    /// Copies the list.
    public StageWords {
      words = List.copyOf(words);
    }
  }

  /// The stage that somebody's word means: a label, a code or another word for it.
  public Optional<Stage> findStage(String word) {
    return new Lexicon<>(stages, StageWords::stage, StageWords::label, StageWords::words)
        .find(word)
        .flatMap(s -> procedure.stage(s.stage()));
  }

  /// What the authority calls a stage.
  public String stageLabel(Code stage) {
    return stages.stream()
        .filter(s -> s.stage().equals(stage))
        .map(StageWords::label)
        .findFirst()
        .orElse(stage.word());
  }

  /// What "within timescale" means for a stage; empty where the stage has no limit of its own.
  public Optional<Timescale> timescale(Code stage) {
    return Optional.ofNullable(timescales.get(stage));
  }
}
