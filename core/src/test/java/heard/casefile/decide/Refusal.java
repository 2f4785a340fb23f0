package heard.casefile.decide;

import heard.casefile.Cases;
import heard.casefile.Decision;
import heard.casefile.standing.Position;
import java.util.function.Function;

/// A command that is refused, and the rule that says no.
///
/// @param day today
record Refusal(
    String code, String why, Cases from, String day, Function<Position, Decision> command) {

  static Refusal refused(
      String code, String why, Cases from, String day, Function<Position, Decision> command) {
    return new Refusal(code, why, from, day, command);
  }

  @Override
  public String toString() {
    return "%s: %s".formatted(code, why);
  }
}
