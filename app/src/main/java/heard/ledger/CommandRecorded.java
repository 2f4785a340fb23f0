package heard.ledger;

/// The same command has been recorded by another transaction in the meantime. Nothing was recorded
/// a second time.
public final class CommandRecorded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandRecorded(Throwable cause) {
    super("The command has been recorded already", cause);
  }
}
