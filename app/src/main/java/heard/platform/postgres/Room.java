package heard.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Room on the disk.
final class Room {

  /// What PostgreSQL needs to start after it broke off: two segments of its log.
  static final long NEEDED = 32L << 20;

  private Room() {}

  /// Whether the disk that a folder is on has too little of it.
  static boolean isShort(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < NEEDED;
    } catch (IOException notToBeSeen) {
      return false;
    }
  }

  /// What to do about it.
  static String wanted(Path folder) {
    return "The disk with the data folder %s is full. Free some space, at least %d MB."
        .formatted(folder, NEEDED >> 20);
  }
}
