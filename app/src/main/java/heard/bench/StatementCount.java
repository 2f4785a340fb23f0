package heard.bench;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Counts the statements that PostgreSQL answers this process, as its driver hears them. What opens
/// and ends a transaction is not counted.
final class StatementCount {

  private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
  private static final String ANSWERED = " <=BE CommandStatus({0})";

  private StatementCount() {}

  static int during(Runnable work) {
    var counting = new Counting();
    var level = DRIVER.getLevel();
    var parents = DRIVER.getUseParentHandlers();
    DRIVER.setUseParentHandlers(false);
    DRIVER.addHandler(counting);
    DRIVER.setLevel(Level.FINEST);
    try {
      work.run();
    } finally {
      DRIVER.setLevel(level);
      DRIVER.removeHandler(counting);
      DRIVER.setUseParentHandlers(parents);
    }
    return counting.statements.get();
  }

  private static final class Counting extends Handler {

    private final AtomicInteger statements = new AtomicInteger();

    @Override
    public void publish(LogRecord said) {
      if (ANSWERED.equals(said.getMessage())
          && !String.valueOf(said.getParameters()[0]).matches("BEGIN|SET|COMMIT|ROLLBACK")) {
        statements.incrementAndGet();
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
