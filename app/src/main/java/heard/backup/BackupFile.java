package heard.backup;

import heard.ledger.Head;
import heard.platform.ExplainedFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// A backup, opened to be read.
record BackupFile(Path path, ZipFile zip, Manifest manifest) implements AutoCloseable {

  /// What takes a file's rows in.
  interface Taking {
    /// How many rows there were.
    long from(InputStream stream) throws IOException, SQLException;
  }

  static BackupFile open(Path path) {
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile());
    } catch (IOException failure) {
      throw new ExplainedFailure(
          "%s is not a backup of Heard, or it cannot be read: %s"
              .formatted(path, failure.getMessage()),
          failure);
    }
    try {
      return new BackupFile(path, zip, manifest(path, zip));
    } catch (RuntimeException failure) {
      close(path, zip);
      throw failure;
    }
  }

  private static Manifest manifest(Path path, ZipFile zip) {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw new ExplainedFailure(path + " is not a backup of Heard, or it is not whole.");
    }
    try (var stream = zip.getInputStream(entry)) {
      return Manifest.read(path.toString(), stream);
    } catch (IOException failure) {
      throw damaged(path, failure);
    }
  }

  /// Takes one file in; one that the backup never had is none, for a table that came later.
  void read(String name, Taking taking) throws SQLException {
    var expected = manifest.rows().get(name);
    if (expected == null) {
      return;
    }
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw damaged(path, new IOException(name + " is missing"));
    }
    try (var stream = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
      var rows = taking.from(stream);
      if (rows != expected) {
        throw new IOException("%s has %d rows, not %d".formatted(name, rows, expected));
      }
    } catch (IOException failure) {
      throw damaged(path, failure);
    }
  }

  /// Where each ledger ended, by its authority's code.
  Map<String, Head> heads() {
    var entry = zip.getEntry(Backup.HEADS);
    if (entry == null) {
      throw damaged(path, new IOException(Backup.HEADS + " is missing"));
    }
    try (var stream = zip.getInputStream(entry)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .flatMap(line -> Head.in(line).stream())
          .collect(Collectors.toMap(Head::authority, Function.identity()));
    } catch (IOException failure) {
      throw damaged(path, failure);
    }
  }

  @Override
  public void close() {
    close(path, zip);
  }

  private static void close(Path path, ZipFile zip) {
    try {
      zip.close();
    } catch (IOException failure) {
      throw damaged(path, failure);
    }
  }

  private static ExplainedFailure damaged(Path path, IOException failure) {
    return new ExplainedFailure(
        "%s is damaged: %s. Nothing was restored.".formatted(path, failure.getMessage()), failure);
  }
}
