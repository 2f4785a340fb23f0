package heard.platform;

/// Something the person at the keyboard can put right. The message says what was wrong, where, and
/// what to do, in their words; the command line prints it alone and exits 1.
public sealed class ExplainedFailure extends RuntimeException permits NotRecorded {

  public ExplainedFailure(String message) {
    super(message);
  }

  public ExplainedFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
