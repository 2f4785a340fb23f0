package heard.authority;

import heard.casefile.retention.RetentionSchedule;
import heard.platform.yaml.Faults;
import heard.platform.yaml.MapEntry;
import heard.platform.yaml.Place;
import heard.platform.yaml.TextEntry;
import heard.platform.yaml.YamlFile;
import heard.procedure.Code;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/// Reads a profile. Every fault of every file is named at once.
public final class ProfileReader {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  private ProfileReader() {}

  /// The profile in a folder; empty, with faults, where anything is wrong with it.
  public static Optional<Profile> read(Path folder, Faults faults) {
    return whole(folder, faults).flatMap(files -> read(files, faults));
  }

  /// The files of a folder, with the procedures it uses; empty, with faults, where a file does not
  /// belong there or cannot be read.
  static Optional<ProfileFiles> whole(Path folder, Faults faults) {
    var files = ProfileFiles.read(folder, faults);
    return faults.isEmpty()
        ? Optional.of(withShippedReports(withShippedProcedures(files)))
        : Optional.empty();
  }

  /// As `read`, with the parts that other modules read checked by them.
  static Optional<Profile> check(ProfileFiles files, Faults faults) {
    var profile = read(files, faults);
    profile.ifPresent(p -> ServiceLoader.load(ProfileCheck.class).forEach(c -> c.check(p, faults)));
    return faults.isEmpty() ? profile : Optional.empty();
  }

  /// The profile made of these files, which are complete.
  static Optional<Profile> read(ProfileFiles files, Faults faults) {
    ProfileFiles.needed()
        .forEach((path, what) -> {
          if (files.text(path).isEmpty()) {
            faults.add(Place.of(path), "The file is missing", "Add it: it holds " + what);
          }
        });
    var profile = map(files, ProfileFiles.PROFILE, faults);
    var services = map(files, ProfileFiles.SERVICES, faults).map(ServicesReader::read);
    var categories = map(files, ProfileFiles.CATEGORIES, faults).map(CategoriesReader::read);
    var procedures =
        map(files, ProfileFiles.PROCEDURES, faults)
            .map(map -> ProceduresInUseReader.read(map, files));
    var closures =
        map(files, ProfileFiles.CLOSURES, faults).map(ClosuresReader::read).orElse(List.of());
    var fields =
        map(files, ProfileFiles.FIELDS, faults)
            .map(map -> OwnFieldsReader.read(map, categories.orElse(Map.of())))
            .orElse(List.of());
    var figures =
        map(files, ProfileFiles.FIGURES, faults).map(FiguresReader::read).orElse(List.of());
    var retention =
        map(files, ProfileFiles.RETENTION, faults)
            .flatMap(map ->
                RetentionReader.read(
                    map, categories.orElse(Map.of()), procedures.orElse(List.of())))
            .orElse(RetentionSchedule.COMMON_PRACTICE);
    var id =
        profile.flatMap(map ->
            Vocabulary.needCode(
                map.only("id", "name", "accent", "references", "refused-as"), "id"));
    var name = profile.flatMap(map -> map.needText("name")).map(TextEntry::text);
    var accent = profile.flatMap(map -> map.needText("accent")).flatMap(ProfileReader::colour);
    var references = profile.flatMap(map -> map.text("references")).flatMap(ProfileReader::form);
    var refusedAs =
        profile
            .flatMap(map -> map.text("refused-as"))
            .flatMap(text -> kind(text, categories.orElse(Map.of())));
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    List<ProfileText> texts = new ArrayList<>(files.below("log"));
    texts.addAll(files.below("reports"));
    return Optional.of(
        new Profile(
            id.orElseThrow(),
            name.orElseThrow(),
            accent.orElseThrow(),
            files.digest(),
            services.orElseThrow(),
            categories.orElseThrow(),
            procedures.orElseThrow(),
            references.orElse(References.USUAL),
            refusedAs.orElse(null),
            closures,
            fields,
            figures,
            retention,
            texts));
  }

  /// With the procedures that come with Heard and that the profile uses without having a file of
  /// its own: so a loaded profile is whole, and an update of Heard changes nothing in it.
  private static ProfileFiles withShippedProcedures(ProfileFiles files) {
    var whole = files;
    var own = files.text(ProfileFiles.PROCEDURES).orElse("");
    var used =
        YamlFile.read(ProfileFiles.PROCEDURES, own, 0, new Faults())
            .map(map -> map.maps("procedures"))
            .orElse(List.of());
    for (var map : used) {
      var id = map.text("id").map(TextEntry::text).filter(Procedures.ids()::contains);
      var path = "procedures/%s.yaml".formatted(id.orElse(""));
      if (id.isPresent() && files.text(path).isEmpty()) {
        whole = whole.with(path, ShippedFile.text("/" + path).orElseThrow());
      }
    }
    return whole;
  }

  /// With the reports that come with Heard and that the profile has none of its own in place of.
  private static ProfileFiles withShippedReports(ProfileFiles files) {
    var whole = files;
    for (var path : ShippedReports.paths()) {
      if (files.text(path).isEmpty()) {
        whole = whole.with(path, ShippedReports.text(path).orElseThrow());
      }
    }
    return whole;
  }

  private static Optional<MapEntry> map(ProfileFiles files, String path, Faults faults) {
    return files.text(path).flatMap(text -> YamlFile.read(path, text, 0, faults));
  }

  private static Optional<References> form(TextEntry text) {
    return text.having(
            References::isForm,
            "form of references",
            "Write it as SC-{year}-{number}: the number comes last, after something that is no"
                + " digit and no blank after one")
        .map(References::new);
  }

  private static Optional<Code> kind(TextEntry text, Map<Scheme, Categories> categories) {
    var kinds =
        Optional.ofNullable(categories.get(Scheme.KIND)).map(Categories::all).orElse(List.of());
    return text.oneOf("kind", kinds.stream().map(kind -> kind.code().word()).toList())
        .map(Code::new);
  }

  /// A colour that white letters can be read on.
  private static Optional<String> colour(TextEntry text) {
    return text.having(
            t -> COLOUR.matcher(t).matches(), "colour", "Write it as \"#1d70b8\", in quotes")
        .flatMap(t ->
            text.having(
                ProfileReader::carriesWhite,
                "colour that white letters can be read on",
                "Choose a darker one: the contrast with white must be at least 4.5 to 1"));
  }

  /// Contrast as WCAG 2.2 defines it (success criterion 1.4.3).
  private static boolean carriesWhite(String colour) {
    double luminance =
        0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    return 1.05 / (luminance + 0.05) >= 4.5;
  }

  private static double channel(String colour, int at) {
    double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
