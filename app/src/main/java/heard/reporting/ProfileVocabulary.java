package heard.reporting;

import heard.authority.Categories;
import heard.authority.Category;
import heard.authority.OwnField;
import heard.authority.ProcedureInUse;
import heard.authority.Profile;
import heard.authority.Scheme;
import heard.casefile.standing.Status;
import heard.procedure.Binds;
import heard.procedure.Code;
import heard.procedure.Limit;
import heard.procedure.StageKind;
import heard.procedure.Trigger;
import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.OutsideFigure;
import heard.reporting.catalogue.Part;
import heard.reporting.catalogue.ProfileDimensions;
import heard.reporting.catalogue.TimeLimit;
import heard.reporting.catalogue.Vocabulary;
import heard.reporting.catalogue.Word;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of a profile, as the catalogue asks for them.
final class ProfileVocabulary implements Vocabulary {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Map<String, List<Word>> byScheme = new LinkedHashMap<>();
  private final List<TimeLimit> timeLimits;
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
    byScheme.put(
        "procedure",
        profile.procedures().stream()
            .map(used -> new Word(used.procedure().id().word(), used.label(), null, null, null))
            .toList());
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
    byScheme.put("stage", stages(profile));
    byScheme.put("limit", limits(profile));
    byScheme.put("extension-ground", extensionGrounds(profile));
    byScheme.put("status", words(Status.values()));
    byScheme.put("stage-kind", words(StageKind.values()));
    timeLimits =
        profile.procedures().stream()
            .flatMap(
                used -> used.procedure().limits().stream().map(limit -> timeLimit(used, limit)))
            .toList();
  }

  @Override
  public List<TimeLimit> limits() {
    return timeLimits;
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

  /// The stages of all procedures; one that several have is named as the first of them names it.
  private static List<Word> stages(Profile profile) {
    var stages = new LinkedHashMap<String, Word>();
    for (var used : profile.procedures()) {
      for (var stage : used.procedure().stages()) {
        var code = stage.id().word();
        stages.putIfAbsent(code, new Word(code, used.stageLabel(stage.id()), null, null, null));
      }
    }
    return List.copyOf(stages.values());
  }

  /// The limits of all procedures, by the title that the first of them gives.
  private static List<Word> limits(Profile profile) {
    var limits = new LinkedHashMap<String, Word>();
    for (var used : profile.procedures()) {
      for (var limit : used.procedure().limits()) {
        var code = limit.id().word();
        limits.putIfAbsent(code, new Word(code, limit.title(), null, null, null));
      }
    }
    return List.copyOf(limits.values());
  }

  /// The grounds of extensions in all procedures, as the first of them puts them.
  private static List<Word> extensionGrounds(Profile profile) {
    var grounds = new LinkedHashMap<String, Word>();
    for (var used : profile.procedures()) {
      for (var limit : used.procedure().limits()) {
        var extension = limit.extension();
        if (extension != null) {
          for (var ground : extension.grounds()) {
            var code = ground.id().word();
            grounds.putIfAbsent(code, new Word(code, ground.title(), null, null, null));
          }
        }
      }
    }
    return List.copyOf(grounds.values());
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
