package heard.caselog.files;

import java.nio.file.Path;

/// A file as it was given: its own name, and where its bytes are.
public record LogFile(String name, Path path) {

  public static LogFile of(Path path) {
    return new LogFile(path.getFileName().toString(), path);
  }
}
