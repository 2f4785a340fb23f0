package heard.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// An officer who goes on saving, several times a second, until told to stop.
final class OfficerMeanwhile implements AutoCloseable {

  private static final int PAUSE = 100;

  private final CountDownLatch stop = new CountDownLatch(1);
  private final ConcurrentLinkedQueue<Double> milliseconds = new ConcurrentLinkedQueue<>();
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
  private final Thread thread;

  OfficerMeanwhile(Saving saving, List<UUID> complaints) {
    this.thread =
        Thread.ofVirtual()
            .start(() -> {
              try {
                for (int i = 0; !stop.await(PAUSE, TimeUnit.MILLISECONDS); i++) {
                  var complaint = complaints.get(i % complaints.size());
                  milliseconds.add(Clocked.milliseconds(() -> saving.save(complaint)));
                }
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              } catch (RuntimeException broken) {
                failure.set(broken);
              }
            });
  }

  /// Stops, and gives what each saving took.
  Spread stop() throws InterruptedException {
    stop.countDown();
    thread.join();
    var broken = failure.get();
    if (broken != null) {
      throw broken;
    }
    return Spread.of(milliseconds);
  }

  @Override
  public void close() {
    stop.countDown();
  }
}
