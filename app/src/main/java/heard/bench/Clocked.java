package heard.bench;

import java.util.function.Supplier;

/// How long something took.
///
/// @param result what came of it
record Clocked<T>(T result, double seconds) {

  static <T> Clocked<T> of(Supplier<T> work) {
    long began = System.nanoTime();
    var result = work.get();
    return new Clocked<>(result, since(began));
  }

  static double seconds(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return since(began);
  }

  static double milliseconds(Runnable work) {
    return seconds(work) * 1000;
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
