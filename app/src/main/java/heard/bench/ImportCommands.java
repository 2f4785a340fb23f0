package heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Runs `heard import` in a process of its own with a small heap.
final class ImportCommands {

  static final int HEAP = 512;
  private static final Pattern COLLECTED = Pattern.compile("\\b(\\d+)M->\\d+M\\(\\d+M\\)");

  private final Site site;
  private final Path collections;

  ImportCommands(Site site) {
    this.site = site;
    this.collections = site.scratch().resolve("gc.txt");
  }

  void run(String authority, List<Path> files, String... options) {
    var arguments =
        new ArrayList<>(
            List.of("import", "--authority", authority, "--data", site.data().toString()));
    arguments.addAll(List.of(options));
    files.forEach(file -> arguments.add(file.toString()));
    site.children()
        .start(
            "import",
            List.of(
                "-Xmx%dm".formatted(HEAP),
                "-Xlog:gc:file=%s:none:filecount=0".formatted(collections)),
            arguments)
        .await();
  }

  /// The most heap that the last of them had in use before a collection, in megabytes.
  double heap() throws IOException {
    var collected = COLLECTED.matcher(Files.readString(collections));
    return collected.results().mapToInt(r -> Integer.parseInt(r.group(1))).max().orElse(0);
  }
}
