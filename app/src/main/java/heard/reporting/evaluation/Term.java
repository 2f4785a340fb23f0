package heard.reporting.evaluation;

import heard.reporting.definition.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/// How a cell is reckoned from numbers of the record.
sealed interface Term {

  /// A number taken from the record.
  ///
  /// @param role what it is to the cell, for those who want to see its rows
  record Taken(Tally tally, String role) implements Term {}

  /// A part of a whole: a fraction, or some times it, a hundred times for a percentage.
  record Share(Term part, Term whole, int times) implements Term {}

  record Per(Term of, int months) implements Term {}

  /// The difference of two, signed along a direction.
  record Change(Measure.Change.In in, Term now, Term before, boolean falling) implements Term {}

  record Say(List<Measure.Saying> sayings, Term now, Term before) implements Term {}

  record Sum(List<Term> of) implements Term {}

  record Difference(Term from, Term less) implements Term {}

  /// The words of the highest.
  record Highest(List<String> words, List<Term> of, String equal) implements Term {}

  record Joined(String pattern, List<Term> of) implements Term {}

  record Rounded(Term of, int decimals) implements Term {}

  /// The names of those in one place by their number.
  record Leading(List<String> names, List<Term> of, int place) implements Term {}

  /// The place of one by its number among others; none where nothing was counted.
  record Ranked(Term of, List<Term> others, boolean words) implements Term {}

  record Given(Exact number) implements Term {}

  record Fixed(String words) implements Term {}

  /// A figure from outside the cases, as it was by the end of a day.
  record Figure(String id, LocalDate by) implements Term {}

  /// What can't be known, and why.
  record Undefined(String why) implements Term {}

  /// The term with the roles of its numbers said otherwise; in a cell of several parts each part
  /// keeps its own.
  static Term said(Term term, UnaryOperator<String> otherwise) {
    return switch (term) {
      case Taken(var tally, var role) -> new Taken(tally, otherwise.apply(role));
      case Share(var part, var whole, int times) ->
          new Share(said(part, otherwise), said(whole, otherwise), times);
      case Per(var of, int months) -> new Per(said(of, otherwise), months);
      case Rounded(var of, int decimals) -> new Rounded(said(of, otherwise), decimals);
      case Change _,
          Say _,
          Sum _,
          Difference _,
          Highest _,
          Joined _,
          Leading _,
          Ranked _,
          Given _,
          Fixed _,
          Figure _,
          Undefined _ ->
          term;
    };
  }
}
