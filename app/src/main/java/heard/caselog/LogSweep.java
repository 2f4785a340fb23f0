package heard.caselog;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Deletes the files of logs once they have been kept long enough, whether or not anybody gives
/// another; and, as Heard starts, those that a server before it left.
@Component
class LogSweep {

  private static final Logger LOG = LoggerFactory.getLogger(LogSweep.class);
  private static final Duration EVERY = Duration.ofMinutes(2);

  private final LogRuns runs;
  private final MappingMaker maker;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().name("heard-log-sweep").daemon().unstarted(task));

  LogSweep(LogRuns runs, MappingMaker maker) {
    this.runs = runs;
    this.maker = maker;
  }

  @PostConstruct
  void begin() {
    HeldFolder.deleteLeftOver();
    var _ =
        worker.scheduleWithFixedDelay(
            this::sweepOrSay, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// What fails once is tried again the next time.
  private void sweepOrSay() {
    try {
      sweep();
    } catch (RuntimeException e) {
      LOG.error("The files of old logs could not be deleted", e);
    }
  }

  void sweep() {
    runs.forgetOld();
    maker.forgetOld();
  }

  @PreDestroy
  void end() {
    worker.shutdownNow();
  }
}
