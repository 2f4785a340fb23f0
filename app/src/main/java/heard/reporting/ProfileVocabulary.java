package heard.reporting;

import heard.authority.Categories;
import heard.authority.Category;
import heard.authority.OwnField;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.casefile.standing.Status;
import heard.procedure.Binds;
import heard.procedure.Code;
import heard.procedure.InForce;
import heard.procedure.StageKind;
import heard.record.StandingLabels;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.OutsideFigure;
import heard.reporting.catalogue.Part;
import heard.reporting.catalogue.ProfileDimensions;
import heard.reporting.catalogue.TimeLimit;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a profile, as the catalogue asks for them.
final class ProfileVocabulary implements Vocabulary {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Map<String, List<Word>> byScheme = new LinkedHashMap<>();
  private final ProcedureWords procedures;
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<OutsideFigure> figures;

  ProfileVocabulary(Profile profile) {
    Arrays.stream(Scheme.values())
        .forEach(scheme -> byScheme.put(scheme.code().word(), words(profile.categories(scheme))));
    var services =
        profile.services().all().stream()
            .map(service ->
                new Word(
                    service.code().word(),
                    service.label(),
                    null,
                    service.label(),
                    word(service.parent())))
            .toList();
    byScheme.put("service", services);
    byScheme.put("team", services);
    profile.fields().forEach(this::own);
    ageBand(profile.categories(Scheme.AGE_BAND)).ifPresent(dimensions::add);
    dimensions.add(limitOwed(profile));
    figures =
        profile.figures().stream()
            .map(figure ->
                new OutsideFigure(
                    figure.id().word(),
                    figure.label(),
                    figure.values().stream()
                        .map(v -> new OutsideFigure.Dated(v.value(), v.day(), v.source()))
                        .toList()))
            .toList();
    procedures = new ProcedureWords(profile.procedures());
    byScheme.putAll(procedures.words());
    byScheme.put(
        "standing",
        StandingLabels.codes().stream()
            .map(code -> new Word(code, StandingLabels.of(code), null, null, null))
            .toList());
    byScheme.put("status", words(Status.values()));
    byScheme.put("stage-kind", words(StageKind.values()));
  }

  @Override
  public List<TimeLimit> limits() {
    return procedures.limits();
  }

  @Override
  public Optional<String> expected(
      String scheme, Word word, Set<String> only, LocalDate from, LocalDate to) {
    return procedures.expected(scheme, word, only, new InForce(from, to));
  }

  @Override
  public List<Word> words(String scheme) {
    return byScheme.getOrDefault(scheme, List.of());
  }

  @Override
  public boolean canList(String scheme) {
    return Arrays.stream(Scheme.values()).anyMatch(each -> each.code().word().equals(scheme));
  }

  @Override
  public List<Dimension> dimensions() {
    return dimensions;
  }

  @Override
  public List<OutsideFigure> figures() {
    return figures;
  }

  private void own(OwnField field) {
    var since = field.inForce().from();
    var words = new ArrayList<>(words(field.values()));
    if (since != null) {
      words.add(
          new Word(
              Dimension.TOO_EARLY, "Not recorded before " + DAY.format(since), null, null, null));
    }
    var id = field.id().word();
    byScheme.put(ProfileDimensions.own(id), List.copyOf(words));
    dimensions.add(
        ProfileDimensions.ofField(
            id,
            field.label(),
            switch (field.of()) {
              case REPRESENTATION -> Part.REPRESENTATION;
              case STAGE -> Part.STAGE;
              case ELEMENT -> Part.ELEMENT;
            },
            since));
  }

  /// Bands of ages, where the profile says which ages they hold.
  private static Optional<Dimension> ageBand(Categories categories) {
    var bands = new ArrayList<ProfileDimensions.Band>();
    for (var category : categories.all()) {
      var years = category.years();
      if (years != null) {
        bands.add(new ProfileDimensions.Band(category.code().word(), years.from(), years.to()));
      }
    }
    return bands.isEmpty() ? Optional.empty() : Optional.of(ProfileDimensions.ageBand(bands));
  }

  private static Dimension limitOwed(Profile profile) {
    return ProfileDimensions.limitOwed(
        profile.procedures().stream()
            .flatMap(used ->
                used.procedure().limits().stream()
                    .filter(limit -> limit.binds() == Binds.COMPLAINANT)
                    .map(limit ->
                        new ProfileDimensions.OfProcedure(
                            used.procedure().id().word(), limit.id().word())))
            .toList());
  }

  private static List<Word> words(Categories categories) {
    return words(categories.all());
  }

  private static List<Word> words(Collection<Category> categories) {
    return categories.stream()
        .map(category ->
            new Word(
                category.code().word(),
                category.label(),
                category.lawValue(),
                category.column(),
                null))
        .toList();
  }

  /// What the law has words for and no profile: the code in plain words.
  private static List<Word> words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(Code::of)
        .map(code -> new Word(code.word(), plain(code.word()), null, null, null))
        .toList();
  }

  private static String plain(String word) {
    return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1).replace('-', ' ');
  }

  private static @Nullable String word(@Nullable Code code) {
    return code == null ? null : code.word();
  }
}
