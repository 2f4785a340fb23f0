package heard.platform.postgres;

import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Who may start and stop the PostgreSQL of a data folder. `heard.lock` is held by the one that
/// supervises it, `users.lock` is shared by all that use it; both go with their process, however it
/// ends. It is stopped by whoever leaves last.
final class FolderLocks implements AutoCloseable {

  private final FileChannel owner;
  private final FileChannel users;
  private final Path note;
  private @Nullable FileLock owning;
  private @Nullable FileLock using;

  FolderLocks(Path folder) throws IOException {
    this.note = folder.resolve("heard.owner");
    this.owner = channel(folder.resolve("heard.lock"));
    this.users = channel(folder.resolve("users.lock"));
  }

  /// Waits while the last user is stopping PostgreSQL.
  void use(Path folder) throws IOException {
    try {
      using = users.lock(0, Long.MAX_VALUE, true);
    } catch (OverlappingFileLockException heldHere) {
      throw new ExplainedFailure("This process already uses the data folder " + folder, heldHere);
    }
  }

  boolean tryOwn(String who) throws IOException {
    if (owning == null) {
      owning = tryLock(owner);
      if (owning != null) {
        Folders.writeOwnerOnly(note, who);
      }
    }
    return owning != null;
  }

  /// What the owner wrote of itself.
  String owner() throws IOException {
    return Files.exists(note) ? Files.readString(note, StandardCharsets.UTF_8).strip() : "unknown";
  }

  /// True when nobody else uses the folder and, until this is closed, nobody will.
  boolean lastToLeave(String who) throws IOException {
    if (using != null) {
      using.release();
      using = null;
    }
    return tryOwn(who) && tryLock(users) != null;
  }

  @Override
  public void close() throws IOException {
    owner.close();
    users.close();
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldHere) {
      return null;
    }
  }
}
