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
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.multipart.MultipartFile;

/// The files that somebody gave in the browser, in a folder of their own until they are done with.
record GivenFiles(Path folder, List<LogFile> files) {

  private static final Logger LOG = LoggerFactory.getLogger(GivenFiles.class);
  private static final Pattern FOLDER = Pattern.compile("heard-log-(\\d{1,18})-.*");

  GivenFiles {
    files = List.copyOf(files);
  }

  static GivenFiles of(List<MultipartFile> given) {
    try {
      var folder = newFolder();
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
      var other = newFolder();
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

  /// It names the process that made it, so that another knows when nobody needs it any more.
  private static Path newFolder() throws IOException {
    return Files.createTempDirectory("heard-log-%d-".formatted(ProcessHandle.current().pid()));
  }

  /// Deletes what a process that has ended left in a folder, killed before it could tidy up.
  static void deleteLeftOver(Path temporary) {
    try (var all = Files.list(temporary)) {
      all.filter(GivenFiles::isLeftOver)
          .forEach(folder -> new GivenFiles(folder, List.of()).delete());
    } catch (IOException e) {
      LOG.warn("Temporary folders could not be looked through: {}", temporary);
    }
  }

  /// Whether the process that made it is no more, be it that another has its number since.
  private static boolean isLeftOver(Path folder) {
    var name = FOLDER.matcher(folder.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    try {
      var touched = Files.getLastModifiedTime(folder).toInstant();
      return ProcessHandle.of(Long.parseLong(name.group(1)))
          .flatMap(process -> process.info().startInstant())
          .map(touched::isBefore)
          .orElse(true);
    } catch (IOException e) {
      return false;
    }
  }

  /// A browser may send the whole path of a file.
  private static String name(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
