package heard.caselog;

import heard.caselog.files.LogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/// The files that somebody gave in the browser, in a folder of their own until they are done with.
record GivenFiles(HeldFolder folder, List<LogFile> files) {

  /// Puts files into a folder.
  private interface Filling {
    List<LogFile> into(Path folder) throws IOException;
  }

  GivenFiles {
    files = List.copyOf(files);
  }

  static GivenFiles of(List<MultipartFile> given) {
    return filled(folder -> {
      var files = new ArrayList<LogFile>();
      for (var file : given) {
        var path = Files.createTempFile(folder, "file-", "");
        file.transferTo(path);
        files.add(new LogFile(name(file), path));
      }
      return files;
    });
  }

  /// The same files once more.
  GivenFiles copy() {
    return filled(folder -> {
      var copies = new ArrayList<LogFile>();
      for (var file : files) {
        var path = folder.resolve(file.path().getFileName());
        Files.copy(file.path(), path);
        copies.add(new LogFile(file.name(), path));
      }
      return copies;
    });
  }

  private static GivenFiles filled(Filling filling) {
    try {
      var folder = HeldFolder.create();
      try {
        return new GivenFiles(folder, filling.into(folder.path()));
      } catch (IOException e) {
        folder.delete();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where what is found out about them may be put.
  Path beside(String name) {
    return folder.path().resolve(name);
  }

  void delete() {
    folder.delete();
  }

  /// A browser may send the whole path of a file.
  private static String name(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
