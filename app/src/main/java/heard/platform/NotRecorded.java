package heard.platform;

import java.sql.SQLException;
import java.util.Optional;

/// The database could not do what it was asked, for no fault of whoever asked: its disk is full, or
/// it stopped answering.
public final class NotRecorded extends ExplainedFailure {

  private static final String DISK_FULL = "53100";
  private static final String CONNECTION_LOST = "08";
  private static final String SHUTTING_DOWN_OR_STARTING = "57P";

  private final boolean certain;

  private NotRecorded(String message, boolean certain, Throwable cause) {
    super(message, cause);
    this.certain = certain;
  }

  /// Whether nothing was recorded for certain; false when the answer to the very last word was
  /// lost.
  public boolean isCertain() {
    return certain;
  }

  /// What a failure means, if it is of this kind.
  ///
  /// @param last whether the last word of a transaction had been said already
  /// @param trouble why the database does not work at the moment, as far as that is known
  static Optional<NotRecorded> of(Throwable failure, boolean last, Optional<String> trouble) {
    return sqlState(failure)
        .filter(NotRecorded::isOfThisKind)
        .map(state -> new NotRecorded(said(state, last, trouble), !last, failure));
  }

  private static String said(String state, boolean last, Optional<String> trouble) {
    var why =
        trouble.orElse(
            state.equals(DISK_FULL)
                ? "The disk of the database is full. Free some space and do it again."
                : "The database stopped answering. Try again in a minute.");
    return last
        ? why
            + " It happened at the very last moment, so this may have been recorded: look before"
            + " you do it again."
        : why + " Nothing of this was recorded.";
  }

  private static boolean isOfThisKind(String state) {
    return state.equals(DISK_FULL)
        || state.startsWith(CONNECTION_LOST)
        || state.startsWith(SHUTTING_DOWN_OR_STARTING);
  }

  /// Of the first failure of the database in the chain that has one.
  static Optional<String> sqlState(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return Optional.of(sql.getSQLState());
      }
    }
    return Optional.empty();
  }
}
