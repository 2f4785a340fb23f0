package heard.reporting.catalogue;

import heard.reporting.catalogue.Population.Placing;
import java.util.List;

/// Rows that come in, are in hand and go. In every period those carried forward and those that came
/// in, less those completed, are those open at its end: a row ends no earlier than it begins, and
/// one of which nobody knows when it ended is taken to have ended on the day it began.
///
/// @param received what came in
/// @param completed what went, in whichever way
/// @param open what is in hand at the end of a period
/// @param carriedForward what is in hand at its start
public record Flow(
    Population received, Population completed, Population open, Population carriedForward) {

  /// The flow of rows that begin on one day and end on another.
  ///
  /// @param name what the names of its populations begin with
  /// @param plural what its rows are called
  /// @param begin the word for their beginning: received, requested, started
  static Flow of(
      String name,
      String plural,
      String begin,
      Grain grain,
      Dimension begun,
      Dimension ended,
      String... kinds) {
    return new Flow(
        Population.of(
            name + "-" + begin,
            "%s, by the day they were %s".formatted(plural, begin),
            grain,
            Placing.on(begun),
            kinds),
        Population.of(
            name + "-completed",
            "%s, by the day they ended in whichever way".formatted(plural),
            grain,
            Placing.on(ended),
            kinds),
        Population.of(
            name + "-open",
            "%s %s and not ended by the end of the period".formatted(plural, begin),
            grain,
            new Placing.OpenAtTheEnd(begun, ended),
            kinds),
        Population.of(
            name + "-carried-forward",
            "%s %s before the period and not ended at its start".formatted(plural, begin),
            grain,
            new Placing.OpenAtTheStart(begun, ended),
            kinds));
  }

  /// The same, what came in being said in other words.
  Flow saying(String words) {
    var said =
        new Population(
            received.name(),
            words,
            received.grain(),
            received.placed(),
            received.laws(),
            received.only());
    return new Flow(said, completed, open, carriedForward);
  }

  /// Its populations.
  List<Population> populations() {
    return List.of(received, completed, open, carriedForward);
  }
}
