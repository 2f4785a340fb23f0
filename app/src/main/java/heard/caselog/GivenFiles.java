package heard.caselog;

import heard.caselog.files.LogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.multipart.MultipartFile;

/// The files that somebody gave in the browser, in a folder of their own until they are done with.
record GivenFiles(Path folder, List<LogFile> files) {

  private static final Logger LOG = LoggerFactory.getLogger(GivenFiles.class);

  GivenFiles {
    files = List.copyOf(files);
  }

  static GivenFiles of(List<MultipartFile> given) {
    try {
      var folder = Files.createTempDirectory("heard-log-");
      var files = new ArrayList<LogFile>();
      for (var file : given) {
        var path = Files.createTempFile(folder, "file-", "");
        file.transferTo(path);
        files.add(new LogFile(name(file), path));
      }
      return new GivenFiles(folder, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same files once more.
  GivenFiles copy() {
    try {
      var other = Files.createTempDirectory("heard-log-");
      var copies = new ArrayList<LogFile>();
      for (var file : files) {
        var path = other.resolve(file.path().getFileName());
        Files.copy(file.path(), path);
        copies.add(new LogFile(file.name(), path));
      }
      return new GivenFiles(other, copies);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try (var all = Files.walk(folder)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.warn("A temporary folder could not be deleted: {}", folder);
    }
  }

  /// A browser may send the whole path of a file.
  private static String name(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
