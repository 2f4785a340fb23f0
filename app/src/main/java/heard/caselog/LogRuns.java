package heard.caselog;

import heard.access.Actor;
import heard.caselog.LogRun.State;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.ChangeFile;
import heard.caselog.faults.FaultFile;
import heard.caselog.staging.Progress;
import heard.platform.ExplainedFailure;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The logs that people have given in the browser and not yet done with; what was recorded of them
/// is in the record.
@Component
class LogRuns {

  private static final Logger LOG = LoggerFactory.getLogger(LogRuns.class);

  private final Imports imports;
  private final InstantSource clock;
  private final Desk<LogRun> desk;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  LogRuns(Imports imports, InstantSource clock) {
    this.imports = imports;
    this.clock = clock;
    this.desk = new Desk<>(clock);
  }

  /// Takes the files of a log, and starts to look at them.
  LogRun give(Actor actor, List<MultipartFile> given) {
    return look(actor, GivenFiles.of(given));
  }

  /// Starts to look at the files of a log.
  LogRun look(Actor actor, GivenFiles given) {
    var run = new LogRun(UUID.randomUUID(), actor, given, clock.instant());
    desk.put(run);
    start(run, true, false, Accepting.ALL);
    return run;
  }

  /// Takes in what is new in a log that was looked at, and as much of what has changed as is
  /// accepted. Asked a second time, as by a double click, it does nothing.
  void take(LogRun run, boolean goodRowsOnly, Accepting accepting) {
    if (run.goesOn(new State.Working(Progress.Step.READING, 0, 0, clock.instant()))) {
      start(run, false, goodRowsOnly, accepting);
    }
  }

  /// The run of that id, for whoever gave its files.
  Optional<LogRun> find(Actor actor, UUID id) {
    return desk.find(actor, id);
  }

  /// Forgets a run and its files, unless it is being worked on.
  ///
  /// @return whether it is forgotten
  boolean forget(LogRun run) {
    if (!run.leaves()) {
      return false;
    }
    desk.remove(run);
    return true;
  }

  private void start(LogRun run, boolean check, boolean goodRowsOnly, Accepting accepting) {
    workers.execute(() -> work(run, check, goodRowsOnly, accepting));
  }

  private void work(LogRun run, boolean check, boolean goodRowsOnly, Accepting accepting) {
    try {
      end(run, new State.Done(result(run, check, goodRowsOnly, accepting)));
    } catch (ExplainedFailure e) {
      end(run, new State.Failed(String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      LOG.error("An import in the browser failed", e);
      end(
          run,
          new State.Failed(
              "Something in Heard itself went wrong, which is not your doing. Nothing was"
                  + " recorded."));
    }
  }

  /// By the time there is a result, its files are whole.
  private ImportResult result(LogRun run, boolean check, boolean goodRowsOnly, Accepting accepting)
      throws IOException {
    try (var faults = FaultFile.to(run.faults());
        var changes = ChangeFile.to(run.changes())) {
      var request =
          new ImportRequest(run.files(), check, goodRowsOnly, faults, () -> {}, accepting, changes);
      return imports.run(run.actor(), request, progress(run));
    }
  }

  /// Whoever gave it has as long to come back as if they had done something with it.
  private void end(LogRun run, State state) {
    desk.touch(run);
    run.state(state);
  }

  private Progress progress(LogRun run) {
    return (step, done, total) -> {
      var since =
          run.state() instanceof State.Working working && working.step() == step
              ? working.since()
              : clock.instant();
      run.state(new State.Working(step, done, total, since));
    };
  }

  /// Forgets those that have been kept long enough, and their files.
  void forgetOld() {
    desk.clear();
  }

  @PreDestroy
  void close() {
    workers.shutdownNow();
    desk.clearAll();
  }
}
