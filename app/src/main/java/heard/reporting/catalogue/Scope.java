package heard.reporting.catalogue;

/// What an expression needs to know of the moment it is evaluated in.
///
/// @param calendar the version of the calendar in which working days are counted
/// @param vocabulary the words of the authority
public record Scope(int calendar, Vocabulary vocabulary) {

  /// Before it is known whose words are asked for.
  public Scope(int calendar) {
    this(calendar, _ -> java.util.List.of());
  }

  /// The same in the words of an authority.
  public Scope in(Vocabulary words) {
    return new Scope(calendar, words);
  }
}
