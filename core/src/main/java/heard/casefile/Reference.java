package heard.casefile;

/// The number under which an authority knows a case, such as "SUN-R-0148".
public record Reference(String value) {

  private static final int LONGEST = 60;

  /// @throws IllegalArgumentException if it is blank, longer than 60 characters or holds a control
  ///   character
  public Reference {
    value = value.strip();
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException("A reference has 1 to %d characters".formatted(LONGEST));
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A reference holds no tabs or line breaks");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
