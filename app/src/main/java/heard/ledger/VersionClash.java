package heard.ledger;

/// Another transaction has added to the same stream since it was read. Nothing was recorded: read
/// again, decide again.
public final class VersionClash extends RuntimeException {

  private static final long serialVersionUID = 1L;

  VersionClash(Throwable cause) {
    super("The stream has grown since it was read", cause);
  }
}
