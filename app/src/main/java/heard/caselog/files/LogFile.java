package heard.caselog.files;

import java.nio.file.Path;

/// A file as it was given: its own name, and where its bytes are.
public record LogFile(String name, Path path) {

  public static LogFile of(Path path) {
    return new LogFile(path.getFileName().toString(), path);
  }

  /// Its name without the ending, which a mapping's patterns are compared with.
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
