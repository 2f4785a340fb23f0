package heard.platform;

/// The number of an authority in this installation: `installation.authority.id`.
public record AuthorityId(int value) {

  public AuthorityId {
    if (value <= 0) {
      throw new IllegalArgumentException("An authority's number is above nought, not " + value);
    }
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
