package heard.platform;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Writes of one transaction beside the thread that gathers what is to be written: one at a time,
/// in the order in which they were begun. The driver lets each statement of the transaction wait
/// for the one before, whichever thread it comes from.
///
/// None may outlive its transaction: {@link Walls} ends them before it commits or rolls back.
final class WriteBehind {

  private @Nullable FutureTask<@Nullable Void> underWay;
  private Optional<RuntimeException> failure = Optional.empty();
  private boolean told;

  /// Begins a write as soon as the one before is done; none after one that failed.
  ///
  /// @throws RuntimeException what an earlier one failed with, unless that was thrown before
  void begin(Runnable write) {
    settle();
    if (failure.isPresent()) {
      return;
    }
    var task = new FutureTask<@Nullable Void>(write, null);
    underWay = task;
    Thread.ofVirtual().name("heard-write-behind").start(task);
  }

  /// Waits until nothing is being written.
  ///
  /// @throws RuntimeException what a write failed with, once: whoever closes what it was thrown in
  ///   would else throw it within itself
  void settle() {
    var failed = end();
    if (failed.isPresent() && !told) {
      told = true;
      throw failed.get();
    }
  }

  /// Waits until nothing is being written, even when interrupted.
  ///
  /// @return what a write failed with
  Optional<RuntimeException> end() {
    boolean interrupted = false;
    for (var task = underWay; task != null; task = underWay) {
      try {
        task.get();
        underWay = null;
      } catch (InterruptedException _) {
        interrupted = true;
      } catch (ExecutionException failed) {
        failure = Optional.of(unchecked(failed));
        underWay = null;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return failure;
  }

  private static RuntimeException unchecked(ExecutionException failure) {
    return failure.getCause() instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(failure);
  }
}
