package heard.platform.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/// Looks after a PostgreSQL that runs: where it ended by itself, as it does when its disk is full,
/// it is started again on the same port, as often as it takes.
final class Supervision implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Postmaster postmaster;
  private final int port;
  private final Consumer<String> messages;
  private final Thread thread;
  private volatile boolean down;

  /// Begins.
  ///
  /// @param messages told when it ended and when it runs again
  Supervision(Postmaster postmaster, int port, Consumer<String> messages) {
    this.postmaster = postmaster;
    this.port = port;
    this.messages = messages;
    this.thread = Thread.ofPlatform().daemon().name("heard-supervision").unstarted(this::watch);
  }

  void begin() {
    thread.start();
  }

  /// Whether it has ended and is not up again.
  boolean isDown() {
    return down;
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK);
        if (!postmaster.runs()) {
          startAgain();
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void startAgain() throws InterruptedException {
    down = true;
    messages.accept("PostgreSQL has ended by itself and is started again.");
    var said = "";
    for (var last = start(); !last.isEmpty(); last = start()) {
      if (!last.equals(said)) {
        messages.accept("PostgreSQL does not start yet; Heard goes on trying. " + last);
        said = last;
      }
      Thread.sleep(PAUSE);
    }
    down = false;
    messages.accept("PostgreSQL runs again.");
  }

  private String start() throws InterruptedException {
    try {
      return postmaster.start(Configuration.DURABLE, port);
    } catch (IOException failure) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException();
      }
      return String.valueOf(failure.getMessage());
    }
  }

  /// Ends; PostgreSQL goes on, or stays ended.
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
