package heard.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarFile;

/// One PostgreSQL for all tests of a Java process, quick and forgetful. A watcher process stops it
/// and deletes its folder when the Java process has ended, however it ended.
public final class TestServer {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String TEMPLATE = "heard_template";
  private static final String WATCH =
      "trap '' INT HUP TERM; cat > /dev/null; folder=$1; shift; \"$@\"; rm -rf \"$folder\"";

  private static final Configuration FORGETFUL =
      new Configuration(
          """
          listen_addresses = '127.0.0.1'
          unix_socket_directories = ''
          password_encryption = 'scram-sha-256'
          fsync = off
          synchronous_commit = off
          full_page_writes = off
          max_connections = 300
          shared_buffers = '128MB'
          timezone = 'UTC'
          jit = off
          """);

  private final AtomicInteger made = new AtomicInteger();
  private final Secrets secrets;
  private final int port;

  /// Kept open: its end is what the watcher waits for.
  @SuppressWarnings("UnusedVariable")
  private final OutputStream untilWeEnd;

  private TestServer() {
    try {
      var folder =
          Files.createDirectories(
              TARGET.resolve("postgresql-of-tests").resolve(ProcessHandle.current().pid() + ""));
      Folders.delete(folder);
      Folders.makeOwnerOnly(folder);
      secrets = new Secrets(folder.resolve("secrets"));
      var runAs = RunAs.choose(folder);
      var postmaster = new Postmaster(programs(), folder.resolve("data"), runAs);
      var password = secrets.file(Postmaster.SUPERUSER);
      runAs.own(folder);
      postmaster.make(password);
      untilWeEnd = watch(folder, postmaster.stopCommand());
      var failure = postmaster.start(FORGETFUL);
      if (!failure.isEmpty()) {
        throw new IllegalStateException(failure);
      }
      port = postmaster.port().orElseThrow();
      makeTemplate();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// The name of a new database with the schema and nothing in it.
  public static String freshDatabase() {
    var name = "fresh_" + SHARED.made.incrementAndGet();
    try (var superuser = superuser("postgres").connect()) {
      Logins.makeDatabase(superuser, name, TEMPLATE);
      return name;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// The name of a new database without any schema.
  public static String emptyDatabase() {
    var name = "empty_" + SHARED.made.incrementAndGet();
    try (var superuser = superuser("postgres").connect()) {
      Logins.makeDatabase(superuser, name, "template0");
      return name;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public static Address application(String database) {
    return SHARED.address(database, Logins.APPLICATION);
  }

  public static Address owner(String database) {
    return SHARED.address(database, Logins.OWNER);
  }

  public static Address superuser(String database) {
    return SHARED.address(database, Postmaster.SUPERUSER);
  }

  private Address address(String database, String login) {
    return Address.loopback(port, database, login, secrets.password(login));
  }

  private void makeTemplate() throws SQLException {
    try (var superuser = address("postgres", Postmaster.SUPERUSER).connect()) {
      Logins.make(superuser, secrets.password(Logins.OWNER), secrets.password(Logins.APPLICATION));
      Logins.makeDatabase(superuser, TEMPLATE, "template0");
    }
    new Migrations(address(TEMPLATE, Logins.OWNER)).run();
  }

  static Programs programs() throws IOException {
    Files.createDirectories(TARGET);
    return "floor".equals(System.getProperty("heard.test.postgres"))
        ? floor()
        : Programs.unpacked(
            TARGET.resolve("postgresql-" + Programs.VERSION), Programs.archiveHere());
  }

  /// The oldest version supported, which the build copies beside the tests: two versions of one
  /// artifact cannot stand on one class path.
  static Programs floor() throws IOException {
    try (var files = Files.list(TARGET.resolve("postgresql-floor"))) {
      var jar = files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
      return Programs.unpacked(TARGET.resolve("postgresql-15"), archiveIn(jar));
    }
  }

  private static InputStream archiveIn(Path jar) throws IOException {
    var opened = new JarFile(jar.toFile());
    return opened.getInputStream(
        opened.stream()
            .filter(entry -> entry.getName().endsWith(".txz"))
            .findFirst()
            .orElseThrow());
  }

  private static OutputStream watch(Path folder, List<String> stop) throws IOException {
    var words = new java.util.ArrayList<>(List.of("sh", "-c", WATCH, "sh", folder.toString()));
    words.addAll(stop);
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .getOutputStream();
  }
}
