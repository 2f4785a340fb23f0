package heard.caselog;

import heard.access.Actor;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A log that somebody gave in the browser: first looked at, then taken in if they say so.
final class LogRun implements Desk.Work {

  /// Where it is.
  sealed interface State {

    /// It is being worked on.
    ///
    /// @param since when this step began
    record Working(Progress.Step step, long done, long total, Instant since) implements State {}

    /// It was looked at, or taken in.
    record Done(ImportResult result) implements State {}

    /// It could not be done.
    record Failed(String why) implements State {}
  }

  private final UUID id;
  private final Actor actor;
  private final GivenFiles given;
  private volatile State state;
  private boolean left;

  LogRun(UUID id, Actor actor, GivenFiles given, Instant since) {
    this.id = id;
    this.actor = actor;
    this.given = given;
    this.state = new State.Working(Progress.Step.READING, 0, 0, since);
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public Actor actor() {
    return actor;
  }

  List<LogFile> files() {
    return given.files();
  }

  @Override
  public GivenFiles given() {
    return given;
  }

  @Override
  public boolean isGoing() {
    return state instanceof State.Working;
  }

  /// All that is wrong in it, as a file.
  Path faults() {
    return given.beside("faults.csv");
  }

  /// All that it says otherwise than an earlier export, as a file.
  Path changes() {
    return given.beside("changes.csv");
  }

  State state() {
    return state;
  }

  /// How far it has come, or how it ended.
  synchronized void state(State now) {
    state = now;
  }

  /// Goes on with what was looked at, once: not while it is being worked on, not when it has been
  /// recorded, and not when it was left.
  ///
  /// @return whether whoever asked is the one to do it
  synchronized boolean goesOn(State.Working working) {
    if (left || !(state instanceof State.Done(var result)) || result.isRecorded()) {
      return false;
    }
    state = working;
    return true;
  }

  /// Leaves it, so that nobody goes on with it. Not while it is being worked on: its files are
  /// being read.
  ///
  /// @return whether it is left
  synchronized boolean leaves() {
    left = left || !isGoing();
    return left;
  }
}
