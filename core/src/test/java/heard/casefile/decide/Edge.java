package heard.casefile.decide;

import heard.casefile.Cases;
import heard.casefile.Decision;
import heard.casefile.standing.Position;
import java.util.function.Function;

/// An edge of the state graph: from a state, by a command or by something that happened, to a
/// state.
///
/// @param what the edge in words
/// @param day today, on which the step is taken
record Edge(
    String what,
    Cases from,
    String state,
    String day,
    Function<Position, Decision> step,
    String to) {
  @Override
  public String toString() {
    return "%s: %s to %s".formatted(what, state, to);
  }

  static Edge edge(
      String what,
      Cases from,
      String state,
      String day,
      Function<Position, Decision> step,
      String to) {
    return new Edge(what, from, state, day, step, to);
  }
}
