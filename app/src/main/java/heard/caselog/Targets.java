package heard.caselog;

import heard.authority.Category;
import heard.authority.OwnField;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.FieldName;
import heard.caselog.mapping.FieldType;
import heard.caselog.mapping.State;
import heard.platform.pages.Choice;
import heard.platform.yaml.Nearest;
import heard.procedure.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the words of a field can mean in an authority, to choose from.
record Targets(Profile profile) {

  /// The word becomes a category of its own; after a colon, the value of the law it is counted as.
  private static final String NEW = "new";

  static final String UNKNOWN = "unknown";

  List<Choice> of(UnknownWord word) {
    var field = word.field().field();
    var choices = new ArrayList<>(meanings(word.field()).toList());
    if (word.needed().isEmpty()) {
      choices.add(Choice.of(UNKNOWN, "Unknown: nothing is known by it"));
    }
    if (field.type() == FieldType.CATEGORY || field.type() == FieldType.CATEGORIES) {
      field.scheme().ifPresent(scheme -> choices.addAll(asNew(scheme)));
    }
    return choices;
  }

  /// Its meanings alone: what is the same in every row is known, and is nothing new.
  List<Choice> meaningsOf(Field field) {
    return meanings(field).toList();
  }

  /// What a field is called: by the profile if it adds it.
  String label(FieldName name) {
    return name.own()
        .map(id -> profile.field(id).map(OwnField::label).orElse(capital(id.word())))
        .orElseGet(() -> capital(name.field().word()));
  }

  private Stream<Choice> meanings(FieldName name) {
    return name.own()
        .map(id ->
            profile.field(id).map(OwnField::values).orElse(List.of()).stream()
                .map(value -> choice(value, "")))
        .orElseGet(() -> meanings(name.field()));
  }

  /// The meaning whose name is nearest to the word; empty if none is near.
  String guess(UnknownWord word) {
    var choices = meanings(word.field()).toList();
    return Nearest.to(word.word(), choices.stream().map(Choice::label).toList())
        .flatMap(label -> choices.stream().filter(c -> c.label().equals(label)).findFirst())
        .map(Choice::value)
        .orElse("");
  }

  /// Whether a word is to become a category of its own.
  static boolean isNew(String meaning) {
    return meaning.equals(NEW) || meaning.startsWith(NEW + ":");
  }

  /// The value of the law that a new category is counted as; empty where the law knows none.
  static Optional<String> law(String meaning) {
    return meaning.equals(NEW)
        ? Optional.empty()
        : Optional.of(meaning.substring(NEW.length() + 1));
  }

  private static List<Choice> asNew(Scheme scheme) {
    return scheme.lawValues().isEmpty()
        ? List.of(Choice.of(NEW, "A category of its own, new in the profile"))
        : scheme.lawValues().stream()
            .map(law ->
                Choice.of(
                    NEW + ":" + law,
                    "A category of its own, new in the profile, counted as "
                        + law.replace('-', ' ')))
            .toList();
  }

  private Stream<Choice> meanings(Field field) {
    return switch (field.type()) {
      case CATEGORY, CATEGORIES -> categories(field.scheme(), "");
      case FINDING ->
          Stream.concat(
              categories(field.scheme(), ""),
              categories(Optional.of(Scheme.DISPOSITION), "disposition "));
      case SERVICE, TEAM ->
          profile.services().all().stream().map(s -> Choice.of(s.code().word(), s.indented()));
      case PROCEDURE ->
          Stream.concat(
              profile.procedures().stream()
                  .map(p -> Choice.of(p.procedure().id().word(), p.label())),
              Stream.of(Choice.of("none", "None of them")));
      case STAGE ->
          profile.procedures().stream()
              .flatMap(p ->
                  p.procedure().stages().stream()
                      .map(stage ->
                          Choice.of(
                              p.procedure().id().word() + "/" + stage.id().word(),
                              p.label() + ": " + p.stageLabel(stage.id()))));
      case STATE ->
          Arrays.stream(State.values())
              .map(state -> state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .map(word -> Choice.of(word, capital(word)));
      case YES_NO -> Stream.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
      case FIGURE ->
          profile.figures().stream().map(figure -> Choice.of(figure.id().word(), figure.label()));
      case REFERENCE, DATE, NUMBER, COUNTING, DECIMAL, MONEY, OWN_CODE, OWN_FIELD, NAME, PROSE ->
          Stream.of();
    };
  }

  private Stream<Choice> categories(Optional<Scheme> scheme, String before) {
    return scheme.stream()
        .flatMap(s -> profile.categories(s).all().stream())
        .map(category -> choice(category, before));
  }

  private static Choice choice(Category category, String before) {
    Code code = category.code();
    return Choice.of(
        before + code.word(),
        category.label() + (before.isEmpty() ? "" : " (an ending without a finding)"));
  }

  /// "linked-reference" as "Linked reference".
  static String capital(String word) {
    var words = word.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
