package heard.procedure;

/// Asked to count a limit whose length the law leaves to the authority, and the authority has set
/// none.
public final class LeftToAuthority extends RuntimeException {

  /// @param limit without a length
  public LeftToAuthority(Limit limit) {
    super(
        "The law leaves the length of %s (%s) to the authority"
            .formatted(limit.id(), limit.citation().text()));
  }
}
