package heard.platform.postgres;

import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// The PostgreSQL in a data folder: made when it is not there, started when nobody runs it, adopted
/// when it outlived whoever started it, used when another process supervises it.
public final class Embedded implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int ATTEMPTS = 450;

  private final DataFolder folder;
  private final String who;
  private final FolderLocks locks;
  private final Postmaster postmaster;
  private final int port;
  private final boolean owned;
  private final Supervision supervision;

  private Embedded(
      DataFolder folder,
      String who,
      FolderLocks locks,
      Postmaster postmaster,
      int port,
      boolean owned,
      Consumer<String> messages) {
    this.folder = folder;
    this.who = who;
    this.locks = locks;
    this.postmaster = postmaster;
    this.port = port;
    this.owned = owned;
    this.supervision = new Supervision(postmaster, port, messages);
    if (owned) {
      supervision.begin();
    }
  }

  /// Opens the folder, and waits until PostgreSQL answers.
  ///
  /// @param who this process, in words for another that finds the folder taken
  /// @param alone whether to refuse a folder that another process supervises
  /// @param progress told what takes time
  public static Embedded open(Path path, String who, boolean alone, Consumer<String> progress) {
    try {
      var folder = DataFolder.prepare(path);
      var locks = new FolderLocks(folder.path());
      try {
        return new Opening(folder, who, alone, locks, progress).open();
      } catch (RuntimeException | IOException | SQLException failure) {
        locks.close();
        throw failure;
      }
    } catch (IOException failure) {
      if (Room.isShort(path)) {
        throw new ExplainedFailure(Room.wanted(path), failure);
      }
      throw new ExplainedFailure(
          "The data folder %s cannot be used: %s".formatted(path, failure), failure);
    } catch (SQLException failure) {
      throw new ExplainedFailure(
          "PostgreSQL in %s refused Heard: %s".formatted(path, failure.getMessage()), failure);
    }
  }

  public Address owner() {
    return folder.address(port, Logins.DATABASE, Logins.OWNER);
  }

  public Address application() {
    return folder.address(port, Logins.DATABASE, Logins.APPLICATION);
  }

  /// Whether this process supervises it, and so may migrate.
  public boolean owned() {
    return owned;
  }

  /// Why nothing can be recorded at the moment.
  public Optional<String> trouble() {
    if (Room.isShort(folder.path())) {
      return Optional.of(Room.wanted(folder.path()));
    }
    return supervision.isDown()
        ? Optional.of("The database has ended and is being started again. Try again in a minute.")
        : Optional.empty();
  }

  /// Stops PostgreSQL when nobody else uses it.
  @Override
  public void close() {
    supervision.close();
    try (locks) {
      if (locks.lastToLeave(who)) {
        postmaster.stop();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("The data folder could not be left", failure);
    }
  }

  /// The attempts until it answers: a server that recovers, or one just killed whose process is not
  /// yet gone, takes some seconds.
  private record Opening(
      DataFolder folder, String who, boolean alone, FolderLocks locks, Consumer<String> progress) {

    Embedded open() throws IOException, SQLException {
      locks.use(folder.path());
      var postmaster = folder.postmaster();
      var last = "";
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        var owned = locks.tryOwn(who);
        if (!owned && alone) {
          throw taken();
        }
        if (owned && !postmaster.isMade()) {
          progress.accept("Preparing the database in " + folder.path());
          folder.unpackPrograms();
          postmaster.make(folder.superusersPassword());
        }
        var port = postmaster.port();
        if (port.isPresent() && answers(port.getAsInt(), owned)) {
          return new Embedded(folder, who, locks, postmaster, port.getAsInt(), owned, progress);
        }
        if (owned) {
          folder.unpackPrograms();
          last = postmaster.start(Configuration.DURABLE);
          if (!last.isEmpty() && Room.isShort(folder.path())) {
            throw new ExplainedFailure("PostgreSQL does not start. " + Room.wanted(folder.path()));
          }
        }
        if (!owned || !last.isEmpty()) {
          pause();
        }
      }
      throw new ExplainedFailure(
          "PostgreSQL in %s did not start. %s"
              .formatted(folder.path(), last.isEmpty() ? "Held by " + locks.owner() : last));
    }

    private ExplainedFailure taken() throws IOException {
      return new ExplainedFailure(
          "Another Heard already uses the data folder %s (%s). Stop it first, or give this one a"
                  .formatted(folder.path(), locks.owner())
              + " folder of its own with --data.");
    }

    private boolean answers(int port, boolean owned) throws SQLException {
      try {
        if (owned) {
          folder.makeLogins(port);
        } else {
          folder.address(port, Logins.DATABASE, Logins.APPLICATION).connect().close();
        }
        return true;
      } catch (SQLException failure) {
        if (NotYet.says(failure)) {
          return false;
        }
        throw failure;
      }
    }

    private static void pause() {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new ExplainedFailure("Interrupted while waiting for PostgreSQL", interrupted);
      }
    }
  }

  /// The refusals of a server that is on its way up or down, or not there.
  private static final class NotYet {
    private static final String CONNECTION = "08";
    private static final String SHUTTING_DOWN_OR_STARTING = "57P";
    private static final String NO_DATABASE_YET = "3D000";

    static boolean says(SQLException failure) {
      var state = failure.getSQLState();
      return state != null
          && (state.startsWith(CONNECTION)
              || state.startsWith(SHUTTING_DOWN_OR_STARTING)
              || state.equals(NO_DATABASE_YET));
    }
  }
}
