package heard.record;

/// This import has been recorded before; nothing was recorded a second time.
public final class AlreadyImported extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long position;

  AlreadyImported(long position) {
    super("This import has been recorded already, at position %d".formatted(position));
    this.position = position;
  }

  /// Where in the authority's ledger.
  public long position() {
    return position;
  }
}
