package heard.caselog.mapping;

import heard.authority.Scheme;
import heard.caselog.mapping.Meaning.Means;
import heard.caselog.mapping.Meaning.NotKnown;
import heard.platform.yaml.TextEntry;
import heard.procedure.Code;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what the words of a field mean, by the profile and by a mapping.
final class Meanings {

  private static final String UNKNOWN = "unknown";
  private static final String DISPOSITION = "disposition ";
  private static final Map<String, Meaning> YES_NO =
      Map.of(
          "yes", answer(true),
          "y", answer(true),
          "true", answer(true),
          "no", answer(false),
          "n", answer(false),
          "false", answer(false));

  private final Terms terms;

  Meanings(Terms terms) {
    this.terms = terms;
  }

  /// The words that a field has of itself, or from the profile.
  Map<String, Meaning> own(Field field) {
    return switch (field.type()) {
      case CATEGORY, CATEGORIES, OWN_CODE -> coded(categories(field));
      case FINDING -> {
        var words = new HashMap<String, Meaning>();
        terms
            .categories(Scheme.DISPOSITION)
            .forEach((word, code) -> words.put(word, new Means(new Value.Ended(code))));
        words.putAll(coded(categories(field)));
        yield words;
      }
      case SERVICE, TEAM -> coded(terms.services());
      case PROCEDURE -> coded(terms.procedures());
      case STATE ->
          Arrays.stream(State.values())
              .collect(
                  Collectors.toMap(
                      Meanings::word, state -> new Means(new Value.StateNamed(state))));
      case YES_NO -> YES_NO;
      case STAGE -> {
        var words = new HashMap<String, Meaning>();
        terms.stageWords().forEach((word, stage) -> words.put(word, new Means(stage)));
        yield words;
      }
      case FIGURE -> coded(terms.figures());
      case REFERENCE, DATE, NUMBER, COUNTING, MONEY, DECIMAL, OWN_FIELD, NAME, PROSE -> Map.of();
    };
  }

  /// What a mapping says that a word means; a fault, and empty, if it can't mean that.
  Optional<Meaning> said(Field field, TextEntry target) {
    if (target.text().equals(UNKNOWN)) {
      return Optional.of(new NotKnown());
    }
    return switch (field.type()) {
      case CATEGORY, CATEGORIES ->
          code(target, field.word(), codes(categories(field))).map(Meanings::means);
      case SERVICE, TEAM ->
          code(target, "service or team", codes(terms.services())).map(Meanings::means);
      case FINDING -> finding(field, target);
      case PROCEDURE ->
          target.text().equals("none")
              ? Optional.of(new NotKnown())
              : code(target, "procedure in use here", codes(terms.procedures()))
                  .map(Meanings::means);
      case STAGE -> stage(target);
      case STATE ->
          target.oneOf("state", State.class).map(state -> new Means(new Value.StateNamed(state)));
      case YES_NO -> target.yesOrNo().map(Meanings::answer);
      case OWN_CODE ->
          target
              .having(Code::isCode, "code", "Use lower-case letters, digits and single hyphens")
              .map(word -> means(new Code(word)));
      case NUMBER -> target.number().map(number -> new Means(new Value.Whole(number)));
      case FIGURE -> code(target, "figure", codes(terms.figures())).map(Meanings::means);
      case REFERENCE, DATE, COUNTING, MONEY, DECIMAL, OWN_FIELD, NAME, PROSE -> {
        target
            .faults()
            .add(
                target.place(),
                "A word of %s can only mean unknown".formatted(field.word()),
                "Write unknown");
        yield Optional.empty();
      }
    };
  }

  /// The words of a field that the profile adds.
  Map<String, Meaning> own(Code field) {
    var words = new HashMap<String, Meaning>();
    ownWords(field).forEach((word, code) -> words.put(word, new Means(Value.Own.of(field, code))));
    return words;
  }

  /// What a mapping says that a word means in a field that the profile adds.
  Optional<Meaning> said(Code field, TextEntry target) {
    return target.text().equals(UNKNOWN)
        ? Optional.of(new NotKnown())
        : code(target, "value of " + field.word(), codes(ownWords(field)))
            .map(code -> new Means(Value.Own.of(field, code)));
  }

  private Map<String, Code> ownWords(Code field) {
    var known = terms.fields().get(field.word());
    return known == null ? Map.of() : known.words();
  }

  private Optional<Meaning> finding(Field field, TextEntry target) {
    if (target.text().startsWith(DISPOSITION)) {
      var word = target.text().substring(DISPOSITION.length()).strip();
      var known = codes(terms.categories(Scheme.DISPOSITION));
      if (known.contains(word)) {
        return Optional.of(new Means(new Value.Ended(new Code(word))));
      }
      target.faults().unknown(target.place(), word, "disposition", known);
      return Optional.empty();
    }
    return code(target, field.word(), codes(categories(field))).map(Meanings::means);
  }

  private Optional<Meaning> stage(TextEntry target) {
    var parts = List.of(target.text().split("/", 2));
    if (parts.size() != 2) {
      target
          .faults()
          .add(
              target.place(),
              "\"%s\" is no stage".formatted(target.text()),
              "Write the procedure and the stage, as in children-act-1989/stage-1");
      return Optional.empty();
    }
    var procedures = codes(terms.procedures());
    if (!procedures.contains(parts.getFirst())) {
      target
          .faults()
          .unknown(target.place(), parts.getFirst(), "procedure in use here", procedures);
      return Optional.empty();
    }
    var procedure = new Code(parts.getFirst());
    var stages = terms.stages(procedure).stream().map(Code::word).toList();
    if (!stages.contains(parts.getLast())) {
      target
          .faults()
          .unknown(target.place(), parts.getLast(), "stage of " + procedure.word(), stages);
      return Optional.empty();
    }
    return Optional.of(new Means(new Value.StageNamed(procedure, new Code(parts.getLast()))));
  }

  private Map<String, Code> categories(Field field) {
    return field.scheme().map(terms::categories).orElse(Map.of());
  }

  private static Optional<Code> code(TextEntry target, String kind, Collection<String> known) {
    return target.oneOf(kind, known).map(Code::new);
  }

  private static Collection<String> codes(Map<String, Code> words) {
    return words.values().stream().map(Code::word).distinct().toList();
  }

  private static Map<String, Meaning> coded(Map<String, Code> words) {
    var meanings = new HashMap<String, Meaning>();
    words.forEach((word, code) -> meanings.put(word, means(code)));
    return meanings;
  }

  private static Meaning means(Code code) {
    return new Means(new Value.Coded(code));
  }

  private static Meaning answer(boolean yes) {
    return new Means(new Value.Answer(yes));
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
