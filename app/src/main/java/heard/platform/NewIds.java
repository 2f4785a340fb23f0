package heard.platform;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/// Makes ids that ascend (UUID version 7), so that what is recorded together lies together. Each id
/// is greater, as unsigned bytes, than all that this instance made before.
public final class NewIds {

  private static final int COUNTER_BITS = 12;

  private final InstantSource clock;
  private final RandomGenerator random;
  private final AtomicLong last = new AtomicLong();

  /// Where the tail of an id comes from; a test gives a seeded one.
  public NewIds(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /// An id of anything.
  public UUID next() {
    var now = clock.millis() << COUNTER_BITS;
    var ticks = last.accumulateAndGet(now, (before, then) -> Math.max(before + 1, then));
    var time = ticks >>> COUNTER_BITS;
    var counter = ticks & 0xfff;
    var tail = random.nextLong() & 0x3fffffffffffffffL;
    return new UUID((time << 16) | 0x7000 | counter, tail | Long.MIN_VALUE);
  }
}
