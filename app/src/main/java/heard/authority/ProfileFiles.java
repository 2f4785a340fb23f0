package heard.authority;

import heard.platform.yaml.Faults;
import heard.platform.yaml.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final Set<String> FIXED =
      Set.of(PROFILE, SERVICES, CATEGORIES, PROCEDURES, "README.md");
  private static final Pattern FREE =
      Pattern.compile("(procedures|log)/[\\w-]+\\.yaml|reports/[\\w-]+\\.md");
  private static final long LARGEST = 1_000_000;

  ProfileFiles {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /// Reads a folder; a file that does not belong there is a fault.
  static ProfileFiles read(Path folder, Faults faults) {
    var texts = new TreeMap<String, String>();
    if (!Files.isDirectory(folder)) {
      faults.add(
          Place.of(folder.toString()), "There is no such folder", "Name the profile's folder");
      return new ProfileFiles(texts);
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        if (name.startsWith(".") || name.contains("/.")) {
          continue;
        }
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
