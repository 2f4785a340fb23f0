package heard.authority;

import heard.platform.yaml.Faults;
import heard.platform.yaml.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The files of a profile, whole: from a folder, or as they were loaded.
///
/// @param texts by path inside the folder, with slashes
record ProfileFiles(SortedMap<String, String> texts) {

  static final String PROFILE = "profile.yaml";
  static final String SERVICES = "services.yaml";
  static final String CATEGORIES = "categories.yaml";
  static final String PROCEDURES = "procedures.yaml";
  static final String CLOSURES = "closures.yaml";
  static final String FIELDS = "fields.yaml";
  static final String FIGURES = "figures.yaml";
  static final String RETENTION = "retention.yaml";

  private static final Set<String> FIXED =
      Set.of(
          PROFILE,
          SERVICES,
          CATEGORIES,
          PROCEDURES,
          CLOSURES,
          FIELDS,
          FIGURES,
          RETENTION,
          "README.md");
  private static final Set<String> FOLDERS = Set.of("procedures", "log", "reports");
  private static final Pattern FREE =
      Pattern.compile("(procedures|log)/[\\w-]+\\.yaml|reports/[\\w-]+\\.md");
  private static final long LARGEST = 1_000_000;

  ProfileFiles {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /// Reads a folder; what does not belong there is a fault.
  static ProfileFiles read(Path folder, Faults faults) {
    var texts = new TreeMap<String, String>();
    if (FIXED.stream().noneMatch(name -> Files.isRegularFile(folder.resolve(name)))) {
      faults.add(
          Place.of(folder.toString()),
          "This is no profile's folder",
          "Name the folder that holds profile.yaml, or begin one with a copy of profiles/standard");
      return new ProfileFiles(texts);
    }
    try {
      for (var path : inside(folder)) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        if (FIXED.contains(name) || FREE.matcher(name).matches()) {
          text(path, name, faults).ifPresent(text -> texts.put(name, text));
        } else {
          faults.unknown(Place.of(name), name, "file of a profile", FIXED);
        }
      }
    } catch (IOException e) {
      faults.add(Place.of(folder.toString()), "The folder cannot be read", "Check its rights");
    }
    return new ProfileFiles(texts);
  }

  /// What lies in it and in the folders that belong there; hidden things are passed over.
  private static List<Path> inside(Path folder) throws IOException {
    var inside = new ArrayList<Path>();
    for (var path : visible(folder)) {
      if (Files.isDirectory(path) && FOLDERS.contains(path.getFileName().toString())) {
        inside.addAll(visible(path));
      } else {
        inside.add(path);
      }
    }
    return inside;
  }

  private static List<Path> visible(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  /// The text of a file.
  Optional<String> text(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  /// The files below a folder.
  List<ProfileText> below(String folder) {
    return texts.entrySet().stream()
        .filter(e -> e.getKey().startsWith(folder + "/"))
        .map(e -> new ProfileText(e.getKey(), e.getValue()))
        .toList();
  }

  /// With one more file.
  ProfileFiles with(String path, String text) {
    var more = new TreeMap<>(texts);
    more.put(path, text);
    return new ProfileFiles(more);
  }

  /// SHA-256 over all of them, in hexadecimal.
  String digest() {
    var all = new StringBuilder();
    texts.forEach((path, text) ->
        all.append("%d %s %d\n".formatted(path.length(), path, text.length())).append(text));
    return Digest.of(all.toString());
  }

  private static Optional<String> text(Path path, String name, Faults faults) throws IOException {
    if (!Files.isRegularFile(path)) {
      faults.add(Place.of(name), "This is no file", "Put a file in its place");
      return Optional.empty();
    }
    if (Files.size(path) > LARGEST) {
      faults.add(Place.of(name), "The file is larger than a megabyte", "Check what is in it");
      return Optional.empty();
    }
    try {
      var bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      faults.add(Place.of(name), "The file is not UTF-8", "Save it as UTF-8");
      return Optional.empty();
    }
  }

  /// Those whose names a profile must have.
  static Map<String, String> needed() {
    return Map.of(
        PROFILE, "the authority's id, name and accent colour",
        SERVICES, "its services and teams",
        CATEGORIES, "the words it sorts its work by",
        PROCEDURES, "the procedures it works by");
  }
}
