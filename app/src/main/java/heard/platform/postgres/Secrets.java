package heard.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The passwords of the database's logins, one owner-only file each, made when first asked for.
final class Secrets {

  private static final int BYTES = 24;

  private final Path folder;
  private final SecureRandom random = new SecureRandom();

  Secrets(Path folder) throws IOException {
    this.folder = folder;
    Folders.makeOwnerOnly(folder);
  }

  Path file(String login) throws IOException {
    var file = folder.resolve(login);
    if (!Files.exists(file)) {
      var secret = new byte[BYTES];
      random.nextBytes(secret);
      Folders.writeOwnerOnly(file, HexFormat.of().formatHex(secret) + "\n");
    }
    return file;
  }

  String password(String login) {
    try {
      return Files.readString(file(login)).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException("A secret could not be read in " + folder, failure);
    }
  }
}
