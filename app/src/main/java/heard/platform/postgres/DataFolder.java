package heard.platform.postgres;

import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// A folder of Heard's: owner-only, with PostgreSQL's data, its programs and the secrets in it.
final class DataFolder {

  private final Path path;
  private final RunAs runAs;
  private final Secrets secrets;
  private final Path programs;

  private DataFolder(Path path, RunAs runAs) throws IOException {
    this.path = path;
    this.runAs = runAs;
    this.secrets = new Secrets(path.resolve("secrets"));
    this.programs = path.resolve("programs").resolve("postgresql-" + Programs.VERSION);
  }

  /// Makes it when it is absent or empty; refuses a folder that is somebody else's.
  static DataFolder prepare(Path wanted) throws IOException {
    var path = wanted.toAbsolutePath().normalize();
    if (Files.exists(path) && !Files.exists(path.resolve("heard.lock")) && !isEmpty(path)) {
      throw new ExplainedFailure(
          path + " is not a data folder of Heard: it holds other files. Name an empty or new one.");
    }
    Folders.makeOwnerOnly(path);
    return new DataFolder(path, RunAs.choose(path));
  }

  Path path() {
    return path;
  }

  Postmaster postmaster() throws IOException {
    var data = path.resolve("postgresql");
    var madeBy = data.resolve("PG_VERSION");
    if (Files.exists(madeBy)
        && !Programs.VERSION.startsWith(Files.readString(madeBy).strip() + ".")) {
      throw new ExplainedFailure(
          ("%s was made by PostgreSQL %s and this Heard brings %s. Run `heard backup` with the"
                  + " Heard that made it and `heard restore` into a new folder with this one.")
              .formatted(path, Files.readString(madeBy).strip(), Programs.VERSION));
    }
    return new Postmaster(new Programs(programs), data, runAs);
  }

  void unpackPrograms() throws IOException {
    if (!Files.isDirectory(programs)) {
      Files.createDirectories(Folders.parentOf(programs));
      Programs.unpacked(programs, Programs.archiveHere());
      runAs.own(path);
    }
  }

  Path superusersPassword() throws IOException {
    var file = secrets.file(Postmaster.SUPERUSER);
    runAs.own(path);
    return file;
  }

  void makeLogins(int port) throws SQLException {
    try (var superuser = address(port, "postgres", Postmaster.SUPERUSER).connect()) {
      Logins.make(superuser, secrets.password(Logins.OWNER), secrets.password(Logins.APPLICATION));
    }
  }

  Address address(int port, String database, String login) {
    return Address.loopback(port, database, login, secrets.password(login));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
