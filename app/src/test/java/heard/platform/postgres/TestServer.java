package heard.platform.postgres;

import heard.platform.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

  private TestServer(Programs programs, String edition) {
    try {
      var name = "%d-%s".formatted(ProcessHandle.current().pid(), edition);
      var folder = Files.createDirectories(TARGET.resolve("postgresql-of-tests").resolve(name));
      FileTree.delete(folder);
      Folders.makeOwnerOnly(folder);
      secrets = new Secrets(folder.resolve("secrets"));
      var runAs = RunAs.choose(folder);
      var postmaster = new Postmaster(programs, folder.resolve("data"), runAs);
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

  /// The server of the version that Heard brings; with `-Dheard.test.postgres=floor`, {@link
  /// #floor()}.
  public static TestServer current() {
    return "floor".equals(System.getProperty("heard.test.postgres")) ? floor() : Current.SERVER;
  }

  /// The oldest version that Heard supports.
  public static TestServer floor() {
    return Floor.SERVER;
  }

  /// The name of a new database with the schema and nothing in it.
  public String freshDatabase() {
    return database("fresh_", TEMPLATE);
  }

  /// The name of a new database without any schema.
  public String emptyDatabase() {
    return database("empty_", "template0");
  }

  private String database(String prefix, String template) {
    var name = prefix + made.incrementAndGet();
    try (var superuser = superuser("postgres").connect()) {
      Logins.makeDatabase(superuser, name, template);
      return name;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public Address application(String database) {
    return address(database, Logins.APPLICATION);
  }

  public Address owner(String database) {
    return address(database, Logins.OWNER);
  }

  public Address superuser(String database) {
    return address(database, Postmaster.SUPERUSER);
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

  /// The programs that Heard brings, unpacked once for all tests.
  static Programs programs() {
    return alone(() ->
        Programs.unpacked(
            TARGET.resolve("postgresql-" + Programs.VERSION), Programs.archiveHere()));
  }

  /// Unpacks while no other process of the tests does.
  private static Programs alone(Callable<Programs> unpacking) {
    try (var channel =
            FileChannel.open(
                TARGET.resolve("unpacking.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      return unpacking.call();
    } catch (Exception failure) {
      throw new IllegalStateException("PostgreSQL could not be unpacked", failure);
    }
  }

  /// The oldest version supported, which the build copies beside the tests: two versions of one
  /// artifact cannot stand on one class path.
  private static Programs floorPrograms() {
    try (var files = Files.list(TARGET.resolve("postgresql-floor"))) {
      var jar = files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
      return alone(() -> Programs.unpacked(TARGET.resolve("postgresql-15"), archiveIn(jar)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
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
    var words = new ArrayList<>(List.of("sh", "-c", WATCH, "sh", folder.toString()));
    words.addAll(stop);
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .getOutputStream();
  }

  /// Started when first asked for.
  private static final class Current {
    static final TestServer SERVER = new TestServer(programs(), "current");
  }

  /// Started when first asked for.
  private static final class Floor {
    static final TestServer SERVER = new TestServer(floorPrograms(), "floor");
  }
}
