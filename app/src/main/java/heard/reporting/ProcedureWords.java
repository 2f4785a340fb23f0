package heard.reporting;

import heard.authority.ProcedureInUse;
import heard.procedure.Code;
import heard.procedure.InForce;
import heard.procedure.Limit;
import heard.procedure.Stage;
import heard.procedure.Trigger;
import heard.reporting.catalogue.TimeLimit;
import heard.reporting.catalogue.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of an authority's procedures: their names, stages, limits and grounds of extension.
/// One that several procedures have is named as the first of them names it.
final class ProcedureWords {

  private static final String PROCEDURE = "procedure";
  private static final String STAGE = "stage";
  private static final String LIMIT = "limit";
  private static final String EXTENSION_GROUND = "extension-ground";

  private static final List<String> SCHEMES = List.of(PROCEDURE, STAGE, LIMIT, EXTENSION_GROUND);

  private final List<ProcedureInUse> procedures;

  ProcedureWords(List<ProcedureInUse> procedures) {
    this.procedures = procedures;
  }

  /// By scheme.
  Map<String, List<Word>> words() {
    return SCHEMES.stream().collect(Collectors.toMap(Function.identity(), this::words));
  }

  private List<Word> words(String scheme) {
    var words = new LinkedHashMap<String, Word>();
    for (var used : procedures) {
      titles(used, scheme)
          .forEach(
              (code, title) -> words.putIfAbsent(code, new Word(code, title, null, null, null)));
    }
    return List.copyOf(words.values());
  }

  /// What the first procedure in force on a day of these calls it; empty where none has it. A word
  /// that is not of procedures is always called the same.
  Optional<String> expected(String scheme, Word word, Set<String> only, InForce days) {
    return SCHEMES.contains(scheme)
        ? procedures.stream()
            .filter(used -> only.isEmpty() || only.contains(used.procedure().id().word()))
            .filter(used -> used.inForce().overlaps(days))
            .flatMap(used -> Stream.ofNullable(titles(used, scheme).get(word.code())))
            .findFirst()
        : Optional.of(word.label());
  }

  /// The limits, each with its procedure.
  List<TimeLimit> limits() {
    return procedures.stream()
        .flatMap(used -> used.procedure().limits().stream().map(limit -> timeLimit(used, limit)))
        .toList();
  }

  /// The words that a procedure has for a scheme, by their codes, in its order.
  private static Map<String, String> titles(ProcedureInUse used, String scheme) {
    var titles = new LinkedHashMap<String, String>();
    var limits = used.procedure().limits();
    switch (scheme) {
      case PROCEDURE -> titles.put(used.procedure().id().word(), used.label());
      case STAGE ->
          used.procedure().stages().stream()
              .map(Stage::id)
              .forEach(id -> titles.put(id.word(), used.stageLabel(id)));
      case LIMIT -> limits.forEach(limit -> titles.put(limit.id().word(), limit.title()));
      case EXTENSION_GROUND ->
          limits.stream()
              .map(Limit::extension)
              .filter(extension -> extension != null)
              .flatMap(extension -> extension.grounds().stream())
              .forEach(ground -> titles.putIfAbsent(ground.id().word(), ground.title()));
      default -> throw new IllegalArgumentException(scheme + " is not of procedures");
    }
    return titles;
  }

  private static TimeLimit timeLimit(ProcedureInUse used, Limit limit) {
    var length = limit.length();
    var from = limit.from().stream().map(Trigger::said).collect(Collectors.joining(", or "));
    return new TimeLimit(
        used.procedure().id().word(),
        word(limit.stage()),
        "%s (%s)".formatted(limit.title(), used.label()),
        length == null ? "left to the authority" : "%s from %s".formatted(length, from),
        used.timescales().values().stream()
            .filter(timescale -> timescale.limit().equals(limit.id()))
            .findFirst()
            .map(timescale ->
                switch (timescale.meaning()) {
                  case TARGET -> "Within timescale: by this day.";
                  case AS_EXTENDED -> "Within timescale: by this day, or as extended.";
                  case MAXIMUM -> "Within timescale: within the longest extension.";
                })
            .orElse(""),
        limit.citation().text());
  }

  private static @Nullable String word(@Nullable Code code) {
    return code == null ? null : code.word();
  }
}
