package heard.platform.postgres;

import heard.platform.Database.Claim;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A data folder for a test, and the processes that open it. What is left running is killed at the
/// end.
final class OccupiedFolder implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;
  private final List<Guest> guests = new ArrayList<>();

  /// The programs are those that all tests share, so that not every folder unpacks its own.
  OccupiedFolder(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("programs"));
    Files.createFile(folder.resolve("heard.lock"));
    Files.createSymbolicLink(
        folder.resolve("programs").resolve("postgresql-" + Programs.VERSION),
        TestServer.programs().folder());
  }

  Path path() {
    return folder;
  }

  /// Whether there is a file of this name, which may end in a star.
  boolean has(String name) {
    var wanted = folder.resolve(name);
    try (var found =
        Files.newDirectoryStream(Folders.parentOf(wanted), String.valueOf(wanted.getFileName()))) {
      return found.iterator().hasNext();
    } catch (IOException notYet) {
      return false;
    }
  }

  Guest enter(Claim claim) throws IOException {
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Occupant.class.getName(),
                folder.toString(),
                claim.name())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var guest = new Guest(process);
    guests.add(guest);
    return guest;
  }

  /// The process of the postmaster, from its own file.
  Optional<ProcessHandle> postmaster() {
    try {
      var pid = Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).getFirst();
      return ProcessHandle.of(Long.parseLong(pid.strip()));
    } catch (IOException | NumberFormatException | NoSuchElementException none) {
      return Optional.empty();
    }
  }

  /// As an ordinary user of the database, with the secret of the application.
  Address application() throws IOException {
    var port = Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(3).strip();
    var password = Files.readString(folder.resolve("secrets/heard_app")).strip();
    return Address.loopback(Integer.parseInt(port), Logins.DATABASE, Logins.APPLICATION, password);
  }

  /// As PostgreSQL's own superuser.
  Address superuser() throws IOException {
    var password = Files.readString(folder.resolve("secrets/postgres")).strip();
    return new Address(application().url(), Postmaster.SUPERUSER, password);
  }

  /// The link goes too: what it points to is not ours to delete.
  @Override
  public void close() throws IOException {
    for (var guest : guests) {
      guest.process.destroyForcibly();
    }
    postmaster().ifPresent(ProcessHandle::destroyForcibly);
    Files.delete(folder.resolve("programs").resolve("postgresql-" + Programs.VERSION));
  }

  /// A process that opened the folder.
  static final class Guest {

    private final Process process;
    private final BufferedReader said;

    private Guest(Process process) {
      this.process = process;
      this.said =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// The next line it says; empty when it ended.
    String says() throws IOException {
      var line = said.readLine();
      return line == null ? "" : line;
    }

    String leave() throws IOException, InterruptedException {
      process.getOutputStream().close();
      var last = says();
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return last;
    }

    void kill() throws InterruptedException {
      process.destroyForcibly();
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /// Looks again and again until it is so, or the process has ended.
    void until(BooleanSupplier so) throws InterruptedException {
      while (!so.getAsBoolean() && !process.waitFor(2, TimeUnit.MILLISECONDS)) {
        // not yet
      }
    }
  }
}
