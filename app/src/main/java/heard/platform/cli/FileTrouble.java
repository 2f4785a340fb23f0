package heard.platform.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// What was wrong with a file, in words. The exceptions of the JDK say no more than its name.
public final class FileTrouble {

  private FileTrouble() {}

  /// In a sentence after the file's name and a colon.
  public static String said(IOException failure) {
    return switch (failure) {
      case NoSuchFileException missing -> missing(missing.getFile());
      case AccessDeniedException denied ->
          "this user may not read or write %s".formatted(denied.getFile());
      case NotDirectoryException file -> "%s is no folder".formatted(file.getFile());
      case FileAlreadyExistsException there ->
          Files.isDirectory(Path.of(there.getFile()))
              ? "%s is a folder".formatted(there.getFile())
              : "%s is a file, and a folder is needed".formatted(there.getFile());
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(failure.getMessage());
    };
  }

  private static String missing(String file) {
    var parent = Path.of(file).toAbsolutePath().getParent();
    return parent == null || Files.isDirectory(parent)
        ? "there is no such file"
        : "there is no folder %s".formatted(parent);
  }
}
