package heard.procedure;

/// How long a limit is.
///
/// @param count at least 1
public record Length(int count, Unit unit) {

  /// Refuses a length of nothing.
  public Length {
    if (count < 1) {
      throw new IllegalArgumentException("A limit is at least 1 %s, not %d".formatted(unit, count));
    }
  }

  @Override
  public String toString() {
    return unit.say(count);
  }
}
