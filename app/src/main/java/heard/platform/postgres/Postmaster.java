package heard.platform.postgres;

import heard.platform.ExplainedFailure;
import heard.platform.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;

/// One PostgreSQL server over one folder of data, through its own programs.
final class Postmaster {

  static final String SUPERUSER = "postgres";

  private static final int PATIENCE_SECONDS = 600;

  /// What stopping in good order may take before it is broken off.
  private static final int STOPPING_SECONDS = 60;

  /// The same where there is no room for the last checkpoint.
  private static final int STOPPING_WITHOUT_ROOM_SECONDS = 5;

  private static final int PORT_LINE = 3;
  private static final int FIRST_WITH_BUILTIN_LOCALE = 17;

  private final Programs programs;
  private final Path data;
  private final RunAs runAs;

  Postmaster(Programs programs, Path data, RunAs runAs) {
    this.programs = programs;
    this.data = data;
    this.runAs = runAs;
  }

  boolean isMade() {
    return Files.exists(data.resolve("PG_VERSION"));
  }

  /// Makes the folder of data: passwords only, checksums on. It gets its name when it is whole.
  void make(Path superusersPassword) throws IOException {
    var parent = Folders.parentOf(data);
    var name = data.getFileName() + ".unfinished";
    removeUnfinished(parent, name);
    var unfinished = Files.createTempDirectory(parent, name);
    runAs.own(unfinished);
    var made =
        run(
            List.of(
                programs.path("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + superusersPassword,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--no-instructions"),
            locale());
    if (made.exit() != 0) {
      throw new ExplainedFailure("PostgreSQL could not make its data folder: " + made.output());
    }
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /// What an earlier attempt left. Its initdb may still be running when Heard was killed, so each
  /// attempt has a folder of its own.
  private static void removeUnfinished(Path parent, String name) throws IOException {
    try (var left = Files.newDirectoryStream(parent, name + "*")) {
      for (var folder : left) {
        try {
          FileTree.delete(folder);
        } catch (IOException stillInUse) {
          // stays for the next time
        }
      }
    }
  }

  /// The port in `postmaster.pid`: of a server that runs, starts, or was killed.
  OptionalInt port() {
    try {
      var lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return lines.size() > PORT_LINE && !lines.get(PORT_LINE).isBlank()
          ? OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
          : OptionalInt.empty();
    } catch (IOException | NumberFormatException absent) {
      return OptionalInt.empty();
    }
  }

  /// Whether its process is there.
  boolean runs() {
    try {
      var lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return !lines.isEmpty()
          && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
              .filter(ProcessHandle::isAlive)
              .isPresent();
    } catch (IOException | NumberFormatException absent) {
      return false;
    }
  }

  /// Empty when it started, else what PostgreSQL said.
  String start(Configuration configuration) throws IOException {
    return start(configuration, freePort());
  }

  /// Empty when it started on that port, else what PostgreSQL said.
  String start(Configuration configuration, int port) throws IOException {
    configuration.writeTo(data);
    var log = data.resolve("start.log");
    Files.deleteIfExists(log);
    var started =
        run(
            List.of(
                programs.path("pg_ctl"),
                "start",
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--pgdata=" + data,
                "--log=" + log,
                "--options=-p " + port),
            List.of());
    if (started.exit() == 0) {
      return "";
    }
    return Files.exists(log) ? started.output() + "\n" + Files.readString(log) : started.output();
  }

  /// Waits until sessions have ended and all is on the disk. Where that does not come to an end, as
  /// on a full disk, it is broken off: nothing is lost by that, since the next start recovers.
  void stop() {
    var patience = Room.isShort(data) ? STOPPING_WITHOUT_ROOM_SECONDS : STOPPING_SECONDS;
    if (!stop("fast", patience)) {
      stop("immediate", STOPPING_SECONDS);
    }
  }

  /// Whether it stopped.
  boolean stop(String mode, int patienceSeconds) {
    try {
      var stopped =
          run(
              List.of(
                  programs.path("pg_ctl"),
                  "stop",
                  "--wait",
                  "--timeout=" + patienceSeconds,
                  "--mode=" + mode,
                  "--pgdata=" + data),
              List.of());
      return stopped.exit() == 0 || !runs();
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL could not be stopped", failure);
    }
  }

  List<String> stopCommand() {
    return runAs.command(
        List.of(
            programs.path("pg_ctl"), "stop", "--mode=immediate", "--silent", "--pgdata=" + data));
  }

  /// The builtin provider sorts alike on every machine; it came with version 17.
  private List<String> locale() {
    return majorVersion() < FIRST_WITH_BUILTIN_LOCALE
        ? List.of("--locale=C")
        : List.of("--locale-provider=builtin", "--locale=C.UTF-8");
  }

  private int majorVersion() {
    try {
      var said = run(List.of(programs.path("postgres"), "--version"), List.of()).output();
      return new Scanner(said).useDelimiter("[^0-9]+").nextInt();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// What a program said goes to a file: a pipe would stay open as long as the server it starts.
  private Ended run(List<String> program, List<String> more) throws IOException {
    var words = new ArrayList<>(program);
    words.addAll(more);
    var said = Files.createTempFile("heard-postgresql", ".log");
    try {
      var process =
          new ProcessBuilder(runAs.command(words))
              .directory(Folders.parentOf(data).toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return new Ended(process.waitFor(), Files.readString(said, StandardCharsets.UTF_8).strip());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while PostgreSQL was starting or stopping", interrupted);
    } finally {
      Files.deleteIfExists(said);
    }
  }

  private record Ended(int exit, String output) {}
}
