package heard.caselog;

import heard.platform.FileTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A temporary folder that belongs to this process as long as it lives. A file in it is locked, and
/// a lock outlives no process, however that ended: so another knows when nobody needs the folder
/// any more, be it in a container beside this one.
///
/// @param lock the open file that is locked
record HeldFolder(Path path, FileChannel lock) {

  private static final Logger LOG = LoggerFactory.getLogger(HeldFolder.class);
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
  private static final String PREFIX = "heard-log-";
  private static final String LOCKED = "in-use";

  /// A lock of this process would be lost if it looked at the locked file a second time.
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  static HeldFolder create() throws IOException {
    return create(TEMPORARY);
  }

  /// The lock is there before its name is: no other process sees it free.
  static HeldFolder create(Path temporary) throws IOException {
    var path = Files.createTempDirectory(temporary, PREFIX);
    OWN.add(path);
    var coming = path.resolve("new");
    var lock = FileChannel.open(coming, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    Files.move(coming, path.resolve(LOCKED));
    return new HeldFolder(path, lock);
  }

  void delete() {
    try (lock) {
      FileTree.delete(path);
    } catch (IOException e) {
      LOG.warn("A temporary folder could not be deleted: {}", path);
    }
    OWN.remove(path);
  }

  /// Deletes what processes that were killed left.
  static void deleteLeftOver() {
    deleteLeftOver(TEMPORARY);
  }

  static void deleteLeftOver(Path temporary) {
    try (var all = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (var folder : all) {
        deleteIfLeft(folder);
      }
    } catch (IOException e) {
      LOG.warn("Temporary folders could not be looked through: {}", temporary);
    }
  }

  private static void deleteIfLeft(Path folder) {
    var locked = folder.resolve(LOCKED);
    if (OWN.contains(folder) || !Files.isRegularFile(locked, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var lock = FileChannel.open(locked, StandardOpenOption.WRITE)) {
      if (lock.tryLock() != null) {
        FileTree.delete(folder);
      }
    } catch (IOException | OverlappingFileLockException e) {
      LOG.warn("A temporary folder of a process that has ended could not be deleted: {}", folder);
    }
  }
}
