package heard.caselog;

import heard.caselog.staging.Progress;
import java.io.PrintWriter;
import java.time.Duration;

/// A progress bar for a terminal; on anything else a line at each step.
public final class TerminalProgress implements Progress, AutoCloseable {

  private static final int WIDTH = 30;
  private static final long OFTEN = Duration.ofMillis(200).toNanos();

  private final PrintWriter out;
  private final boolean check;
  private final boolean terminal = isTerminal();
  private Step step = Step.READING;
  private long since = System.nanoTime();
  private long shown;
  private boolean open;

  /// @param check whether nothing is kept of what is done
  public TerminalProgress(PrintWriter out, boolean check) {
    this.out = out;
    this.check = check;
  }

  @Override
  public void at(Step now, long done, long total) {
    long time = System.nanoTime();
    boolean isNext = now != step || shown == 0;
    if (isNext) {
      finishLine();
      step = now;
      since = time;
    }
    boolean isDone = total > 0 && done == total;
    if (terminal && (isNext || isDone || time - shown >= OFTEN)) {
      out.print("\r" + line(done, total, time));
      open = true;
    } else if (!terminal && isNext) {
      out.println(title() + " …");
    }
    shown = time;
    out.flush();
  }

  private String title() {
    return check && step == Step.RECORDING ? "Trying out" : step.title();
  }

  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
  private static boolean isTerminal() {
    var console = System.console();
    return console != null && console.isTerminal();
  }

  private String line(long done, long total, long time) {
    if (total == 0) {
      return "%-10s %,d rows".formatted(title(), done);
    }
    int filled = (int) (WIDTH * done / total);
    var bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    var left = done == 0 ? "" : left((time - since) * (total - done) / done);
    return "%-10s [%s] %,d of %,d rows%s".formatted(title(), bar, done, total, left);
  }

  private static String left(long nanos) {
    long seconds = Duration.ofNanos(nanos).toSeconds();
    return seconds < 1 ? "              " : ", %d:%02d left ".formatted(seconds / 60, seconds % 60);
  }

  private void finishLine() {
    if (open) {
      out.println();
      open = false;
    }
  }

  @Override
  public void close() {
    finishLine();
    out.flush();
  }
}
