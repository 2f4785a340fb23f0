package heard.reporting.catalogue;

import java.time.LocalDate;

/// What an expression needs to know of the moment it is evaluated in.
///
/// @param calendar the version of the calendar in which working days are counted
/// @param day the day as whose end the record is seen
/// @param vocabulary the words of the authority
public record Scope(int calendar, LocalDate day, Vocabulary vocabulary) {

  /// Before it is known whose words are asked for.
  public Scope(int calendar, LocalDate day) {
    this(calendar, day, _ -> java.util.List.of());
  }

  /// The same in the words of an authority.
  public Scope in(Vocabulary words) {
    return new Scope(calendar, day, words);
  }
}
