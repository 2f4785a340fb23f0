package heard.reporting.evaluation;

import heard.reporting.catalogue.Dimension;
import heard.reporting.catalogue.Population;
import heard.reporting.definition.Block;
import heard.reporting.definition.Line;
import heard.reporting.definition.Line.Print;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table of a definition, worked out for one period and one authority: which numbers are to be
/// taken, and how its cells are reckoned from them.
sealed interface Plan {

  Block.Table block();

  /// Every number it takes, in an order that depends on the definition alone: the place of a number
  /// in it is its address.
  List<Tally> tallies();

  /// Every population it counts, in the order of the definition.
  default Set<Population> populations() {
    var found = new LinkedHashSet<Population>();
    tallies().forEach(tally -> found.add(tally.population()));
    return found;
  }

  /// Rows and columns.
  record Grid(
      Block.Grid block, List<Tally> tallies, List<Item> columns, List<String> units, List<Row> rows)
      implements Plan {}

  record Row(Item item, List<PlannedCell> cells) {
    Line.@Nullable By by() {
      return item.by();
    }
  }

  /// A cell.
  ///
  /// @param decimals how many its number is rounded to
  record PlannedCell(Term term, String unit, int decimals) {}

  /// A ranking: for each stretch the number of each candidate.
  record Ranking(
      Block.Ranking block,
      List<Tally> tallies,
      List<Candidate> candidates,
      List<List<Tally>> stretches)
      implements Plan {}

  /// Something that can be ranked.
  ///
  /// @param listed whether the table whose order is followed has a row for it
  record Candidate(@Nullable String code, String label, boolean listed) {}

  /// Records, one for each row.
  ///
  /// @param set the words that every record carries, by field
  record Listing(
      Block.Listing block, Tally rows, List<Dimension> dimensions, Map<String, String> set)
      implements Plan {
    @Override
    public List<Tally> tallies() {
      return List.of();
    }

    @Override
    public Set<Population> populations() {
      return Set.of(rows.population());
    }
  }

  /// Records whose fields are words or values.
  record Stated(Block.Stated block, List<Tally> tallies, List<Map<String, PlannedCell>> records)
      implements Plan {}

  /// The numbers that a term takes, in order.
  static List<Term.Taken> taken(Term term) {
    var found = new ArrayList<Term.Taken>();
    collect(term, found);
    return found;
  }

  /// The numbers that a reader of the cell opens: those of a rank without those of the others.
  static List<Term.Taken> opened(Term term) {
    return switch (term) {
      case Term.Ranked(var of, _, _) -> opened(of);
      case Term.Joined(_, var of) -> of.stream().flatMap(one -> opened(one).stream()).toList();
      case Term.Taken _,
          Term.Share _,
          Term.Per _,
          Term.Change _,
          Term.Say _,
          Term.Sum _,
          Term.Difference _,
          Term.Highest _,
          Term.Rounded _,
          Term.Leading _,
          Term.Given _,
          Term.Fixed _,
          Term.Figure _,
          Term.Undefined _ ->
          taken(term);
    };
  }

  /// The numbers that cells take, each once.
  static List<Tally> tallies(Stream<PlannedCell> cells) {
    var found = new LinkedHashSet<Tally>();
    cells.forEach(cell -> taken(cell.term()).forEach(taken -> found.add(taken.tally())));
    return List.copyOf(found);
  }

  /// The figures from outside the cases that its cells take, each once.
  default Set<Term.Figure> figures() {
    var found = new LinkedHashSet<Term.Figure>();
    cells().forEach(cell -> figures(cell.term(), found));
    return found;
  }

  private Stream<PlannedCell> cells() {
    return switch (this) {
      case Grid grid -> grid.rows().stream().flatMap(row -> row.cells().stream());
      case Stated stated -> stated.records().stream().flatMap(one -> one.values().stream());
      case Ranking _, Listing _ -> Stream.empty();
    };
  }

  private static void figures(Term term, Set<Term.Figure> into) {
    switch (term) {
      case Term.Figure figure -> into.add(figure);
      case Term.Share(var part, var whole, _) -> {
        figures(part, into);
        figures(whole, into);
      }
      case Term.Per(var of, _) -> figures(of, into);
      case Term.Change(_, var now, var before, _) -> {
        figures(now, into);
        figures(before, into);
      }
      case Term.Say(_, var now, var before) -> {
        figures(now, into);
        figures(before, into);
      }
      case Term.Sum(var of) -> of.forEach(one -> figures(one, into));
      case Term.Difference(var from, var less) -> {
        figures(from, into);
        figures(less, into);
      }
      case Term.Highest(_, var of, _) -> of.forEach(one -> figures(one, into));
      case Term.Joined(_, var of) -> of.forEach(one -> figures(one, into));
      case Term.Rounded(var of, _) -> figures(of, into);
      case Term.Leading(_, var of, _) -> of.forEach(one -> figures(one, into));
      case Term.Ranked(var of, _, _) -> figures(of, into);
      case Term.Taken _, Term.Given _, Term.Fixed _, Term.Undefined _ -> {}
    }
  }

  private static void collect(Term term, List<Term.Taken> into) {
    switch (term) {
      case Term.Taken taken -> into.add(taken);
      case Term.Share(var part, var whole, _) -> {
        collect(part, into);
        collect(whole, into);
      }
      case Term.Per(var of, _) -> collect(of, into);
      case Term.Change(_, var now, var before, _) -> {
        collect(now, into);
        collect(before, into);
      }
      case Term.Say(_, var now, var before) -> {
        collect(now, into);
        collect(before, into);
      }
      case Term.Sum(var of) -> of.forEach(one -> collect(one, into));
      case Term.Difference(var from, var less) -> {
        collect(from, into);
        collect(less, into);
      }
      case Term.Highest(_, var of, _) -> of.forEach(one -> collect(one, into));
      case Term.Joined(_, var of) -> of.forEach(one -> collect(one, into));
      case Term.Rounded(var of, _) -> collect(of, into);
      case Term.Leading(_, var of, _) -> of.forEach(one -> collect(one, into));
      case Term.Ranked(var of, var others, _) -> {
        collect(of, into);
        others.forEach(one -> collect(one, into));
      }
      case Term.Given _, Term.Fixed _, Term.Figure _, Term.Undefined _ -> {}
    }
  }

  /// How a unit is printed where nothing is said of the cell.
  static int decimals(Print row, Print column, int usual, String unit) {
    int said =
        row.decimals() != null
            ? row.decimals()
            : column.decimals() != null ? column.decimals() : usual;
    if (row.bound() == null) {
      return said;
    }
    return Math.max(said, unit.equals("ratio") ? 4 : 2);
  }
}
