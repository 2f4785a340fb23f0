package heard.record;

/// This case is not for this actor's eyes. Says nothing of the case, not even that there is one.
public final class MayNotOpen extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MayNotOpen() {
    super("There is no such representation, or you may not open it");
  }
}
