package heard.platform.postgres;

import heard.platform.ExplainedFailure;
import heard.platform.FileTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's own programs (initdb, pg_ctl, postgres), unpacked into a folder.
public record Programs(Path folder) {

  /// The version this Heard brings; a test holds it to the one in the build.
  static final String VERSION = "18.6.0";

  /// The archive for this machine, from the class path.
  static InputStream archiveHere() {
    var name = "/postgres-%s-%s.txz".formatted(system(), processor());
    var archive = Programs.class.getResourceAsStream(name);
    if (archive == null) {
      throw new ExplainedFailure(
          "Heard brings no PostgreSQL for this machine ("
              + name.substring(1)
              + "). Point HEARD_DATABASE_URL and HEARD_DATABASE_OWNER_URL to a PostgreSQL server"
              + " from version 15 on.");
    }
    return archive;
  }

  /// Unpacks unless a complete copy is there: a copy gets its name only when it is whole.
  public static Programs unpacked(Path folder, InputStream archive) {
    if (Files.isDirectory(folder)) {
      return new Programs(folder);
    }
    var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
    try (archive) {
      FileTree.delete(unfinished);
      Files.createDirectories(unfinished);
      unpack(archive, unfinished);
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      return new Programs(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL could not be unpacked into " + folder, failure);
    }
  }

  String path(String program) {
    return folder.resolve("bin").resolve(program).toString();
  }

  private static void unpack(InputStream archive, Path into) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(archive, 1 << 16)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, into);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    var target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("The archive reaches out of its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(Folders.parentOf(target));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    Files.setPosixFilePermissions(target, permissions((entry.getMode() & 0100) != 0));
  }

  private static Set<PosixFilePermission> permissions(boolean executable) {
    var permissions =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
    if (executable) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    return permissions;
  }

  private static String system() {
    var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.startsWith("linux") ? "linux" : name;
  }

  private static String processor() {
    return switch (System.getProperty("os.arch", "")) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      case String other -> other;
    };
  }
}
