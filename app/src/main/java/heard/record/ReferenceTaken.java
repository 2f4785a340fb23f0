package heard.record;

/// Another representation of the authority has this reference. Nothing was recorded.
public final class ReferenceTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReferenceTaken(Throwable cause) {
    super("Another representation has this reference already: give it another", cause);
  }
}
